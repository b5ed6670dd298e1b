@NullMarked
package org.understudy.war.effects;

import org.jspecify.annotations.NullMarked;
