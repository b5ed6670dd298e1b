@NullMarked
package org.understudy.war.customer;

import org.jspecify.annotations.NullMarked;
