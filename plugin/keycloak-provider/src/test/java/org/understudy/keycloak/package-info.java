/** Rules of the jar without a server, and the built jar in a real Keycloak. */
@NullMarked
package org.understudy.keycloak;

import org.jspecify.annotations.NullMarked;
