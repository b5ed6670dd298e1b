/**
 * From what is waiting in the inbox to stored decisions: one holder of the lease, in batches. The
 * rules themselves are in the core.
 */
@NullMarked
package org.understudy.war.decider;

import org.jspecify.annotations.NullMarked;
