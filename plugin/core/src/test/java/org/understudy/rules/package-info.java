/** Tests and fixtures of the rules. */
@NullMarked
package org.understudy.rules;

import org.jspecify.annotations.NullMarked;
