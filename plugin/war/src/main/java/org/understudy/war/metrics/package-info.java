/**
 * Numbers for monitoring: what is counted while the application works, and the page that shows it.
 * Nothing here decides or stores anything.
 */
@NullMarked
package org.understudy.war.metrics;

import org.jspecify.annotations.NullMarked;
