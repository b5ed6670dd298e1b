/** Tests of the answer whether an agent is there. */
@NullMarked
package org.understudy.availability;

import org.jspecify.annotations.NullMarked;
