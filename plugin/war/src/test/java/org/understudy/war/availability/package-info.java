@NullMarked
package org.understudy.war.availability;

import org.jspecify.annotations.NullMarked;
