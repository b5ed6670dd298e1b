/**
 * Who is there: statuses, absences and presence, and the explained answer for one agent at one
 * moment. Pure functions; where the signals come from is not known here.
 */
@NullMarked
package org.understudy.availability;

import org.jspecify.annotations.NullMarked;
