@NullMarked
package org.understudy.war.identity;

import org.jspecify.annotations.NullMarked;
