/**
 * Reading iCalendar files (RFC 5545). They come from outside and are measured before anything is
 * computed; no address in them is ever visited.
 */
@NullMarked
package org.understudy.war.calendar;

import org.jspecify.annotations.NullMarked;
