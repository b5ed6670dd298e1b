package org.understudy.war.persistence;

import java.time.Instant;
import java.util.UUID;

/** A decision that the receiver of the webhook would not take. */
public record ParkedDelivery(long seq, UUID decision, Instant parkedAt, String error) {}
