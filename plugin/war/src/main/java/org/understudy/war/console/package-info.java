/**
 * The pages for those who work here, and signing in and out of them. What they show comes from the
 * REST API; here is only who is there.
 */
@NullMarked
package org.understudy.war.console;

import org.jspecify.annotations.NullMarked;
