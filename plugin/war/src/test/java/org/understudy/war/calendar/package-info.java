@NullMarked
package org.understudy.war.calendar;

import org.jspecify.annotations.NullMarked;
