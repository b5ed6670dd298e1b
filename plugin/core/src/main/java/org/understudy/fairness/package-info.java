/**
 * How evenly work was given out: what each got, against what each would have got if all who were
 * there shared it. Counts only; who gets something is worked out elsewhere.
 */
@NullMarked
package org.understudy.fairness;

import org.jspecify.annotations.NullMarked;
