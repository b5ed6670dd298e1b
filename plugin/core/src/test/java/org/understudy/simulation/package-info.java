@NullMarked
package org.understudy.simulation;

import org.jspecify.annotations.NullMarked;
