/**
 * Tells a receiver of the organisation's own of each decision, in their order. Never on the way of
 * an event: the stored decisions are the outbox.
 */
@NullMarked
package org.understudy.war.webhook;

import org.jspecify.annotations.NullMarked;
