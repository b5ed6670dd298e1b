/** When agents are there, from all that is stored and heard: hours, holidays, calendars. */
@NullMarked
package org.understudy.war.availability;

import org.jspecify.annotations.NullMarked;
