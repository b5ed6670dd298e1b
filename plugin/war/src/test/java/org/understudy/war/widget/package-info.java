@NullMarked
package org.understudy.war.widget;

import org.jspecify.annotations.NullMarked;
