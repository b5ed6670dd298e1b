/**
 * What rules would have done with conversations of the past (N3): event by event with the same
 * {@code Router}, turns and loads as live routing. Facts in, figures out.
 */
@NullMarked
package org.understudy.simulation;

import org.jspecify.annotations.NullMarked;
