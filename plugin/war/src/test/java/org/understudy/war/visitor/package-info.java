@NullMarked
package org.understudy.war.visitor;

import org.jspecify.annotations.NullMarked;
