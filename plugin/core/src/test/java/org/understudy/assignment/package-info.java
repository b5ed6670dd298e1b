/** Tests of the decisions, and the fixtures that other modules' tests may use too. */
@NullMarked
package org.understudy.assignment;

import org.jspecify.annotations.NullMarked;
