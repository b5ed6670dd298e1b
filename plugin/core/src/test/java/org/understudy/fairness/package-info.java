@NullMarked
package org.understudy.fairness;

import org.jspecify.annotations.NullMarked;
