/**
 * Tries rules on the past of the host (N3): reads it page by page, plays it on a thread of its own.
 * Never on the way of an event.
 */
@NullMarked
package org.understudy.war.whatif;

import org.jspecify.annotations.NullMarked;
