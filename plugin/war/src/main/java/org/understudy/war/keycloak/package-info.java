/**
 * What Keycloak says of people comes in here: by hints at once, by a sweep for what hints missed
 * (docs/protocol-keycloak.md). Both bring facts, and facts have the same effects whichever way and
 * however often they come.
 */
@NullMarked
package org.understudy.war.keycloak;

import org.jspecify.annotations.NullMarked;
