/** The core beside other ways to come to the same decisions. */
@NullMarked
package org.understudy.benchmark;

import org.jspecify.annotations.NullMarked;
