@NullMarked
package org.understudy.war.letter;

import org.jspecify.annotations.NullMarked;
