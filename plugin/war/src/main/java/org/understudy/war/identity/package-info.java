/**
 * Who of the helpdesk's agents is who in Keycloak, and how agents look with both words. Reads only;
 * what Keycloak says comes in by the package {@code keycloak}.
 */
@NullMarked
package org.understudy.war.identity;

import org.jspecify.annotations.NullMarked;
