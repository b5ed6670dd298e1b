package org.understudy.war.persistence;

import java.time.Instant;
import java.util.UUID;
import org.understudy.conversation.AgentId;
import org.understudy.wording.Phrase;

/**
 * All open conversations of an agent go to others (D3).
 *
 * @param by who has begun it
 */
public record Handover(UUID id, AgentId agent, Phrase reason, String by, Instant begunAt) {

  /** How far it is. */
  public record Progress(
      Handover handover,
      long total,
      long left,
      long given,
      long released,
      long stayed,
      long refused) {}
}
