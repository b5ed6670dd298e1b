/** Times that survive restarts and work that comes again, on db-scheduler. */
@NullMarked
package org.understudy.war.timers;

import org.jspecify.annotations.NullMarked;
