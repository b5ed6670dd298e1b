/** Tests of what is said to people. */
@NullMarked
package org.understudy.wording;

import org.jspecify.annotations.NullMarked;
