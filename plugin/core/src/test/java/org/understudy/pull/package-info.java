@NullMarked
package org.understudy.pull;

import org.jspecify.annotations.NullMarked;
