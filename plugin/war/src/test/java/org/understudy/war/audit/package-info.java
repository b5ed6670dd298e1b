/** Tests of the package of the same name, and what they need. */
@NullMarked
package org.understudy.war.audit;

import org.jspecify.annotations.NullMarked;
