/** The real Keycloak of the stack, as its admin and its users see it. */
@NullMarked
package org.understudy.acceptance.keycloak;

import org.jspecify.annotations.NullMarked;
