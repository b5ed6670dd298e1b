/** Tests of the package of the same name, and what they need. */
@NullMarked
package org.understudy.war.config;

import org.jspecify.annotations.NullMarked;
