@NullMarked
package org.understudy.war.shadow;

import org.jspecify.annotations.NullMarked;
