/** Rules that hold for the module as a whole. */
@NullMarked
package org.understudy;

import org.jspecify.annotations.NullMarked;
