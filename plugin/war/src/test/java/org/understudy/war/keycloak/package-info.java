@NullMarked
package org.understudy.war.keycloak;

import org.jspecify.annotations.NullMarked;
