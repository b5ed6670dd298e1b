/**
 * What runs inside Keycloak: changes of people are collected, told after their commit by a thread
 * of its own, and answered when Understudy asks. The wire is docs/protocol-keycloak.md. Nothing is
 * decided here, and no sign-in ever waits for us.
 */
@NullMarked
package org.understudy.keycloak;

import org.jspecify.annotations.NullMarked;
