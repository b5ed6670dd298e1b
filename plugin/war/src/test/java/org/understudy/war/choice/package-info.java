@NullMarked
package org.understudy.war.choice;

import org.jspecify.annotations.NullMarked;
