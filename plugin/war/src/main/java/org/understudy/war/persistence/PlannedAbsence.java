package org.understudy.war.persistence;

import java.time.Instant;
import java.util.UUID;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;

/** An absence that was planned ahead (A7). */
public record PlannedAbsence(
    UUID id, AgentId agent, Absence absence, Instant plannedAt, String plannedBy) {}
