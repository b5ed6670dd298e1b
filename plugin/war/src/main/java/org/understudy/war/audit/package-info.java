/** Writes down who changes what through the API (N5). */
@NullMarked
package org.understudy.war.audit;

import org.jspecify.annotations.NullMarked;
