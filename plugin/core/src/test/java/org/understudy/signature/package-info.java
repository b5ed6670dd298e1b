@NullMarked
package org.understudy.signature;

import org.jspecify.annotations.NullMarked;
