/**
 * Requests to other machines of the organisation or outside of it. Knows nothing of what is said.
 */
@NullMarked
package org.understudy.war.outgoing;

import org.jspecify.annotations.NullMarked;
