package org.understudy.war.persistence;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Situation;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Change;
import org.understudy.rules.TeamRules;

/**
 * A decision as it is kept, with all that is needed to compute it again.
 *
 * @param seq grows with every decision; 0 before it is stored
 * @param openingId the opening it is about, null when the conversation had none
 * @param round how many decisions the opening had before
 * @param agent whom it gives the conversation to, or who keeps it; null for neither
 * @param decidedBy the node
 */
public record StoredDecision(
    UUID id,
    long seq,
    ConversationId conversation,
    String number,
    @Nullable Long openingId,
    int round,
    TeamId team,
    int rulesVersion,
    Decision decision,
    Situation situation,
    TeamRules rules,
    @Nullable AgentId agent,
    @Nullable AgentId previousOwner,
    Instant decidedAt,
    String decidedBy,
    Effect effect) {

  /**
   * What it does in the host, and how far that is.
   *
   * @param change null when nothing is to be done
   * @param asOf position in the host's history after the change, null before
   */
  public record Effect(
      EffectState state,
      @Nullable Change change,
      @Nullable String detail,
      int attempts,
      @Nullable Long asOf,
      @Nullable Instant doneAt) {

    static final Effect NONE = new Effect(EffectState.NONE, null, null, 0, null, null);

    /** Nothing is to be done in the host. */
    public static Effect none() {
      return NONE;
    }

    /** To be done. */
    public static Effect pending(Change change) {
      return new Effect(EffectState.PENDING, change, null, 0, null, null);
    }
  }

  /** How far an effect is. */
  public enum EffectState {
    NONE,
    PENDING,
    APPLIED,
    /** The host had changed meanwhile; decided anew. */
    OVERTAKEN,
    /** The host will never do it; decided anew. */
    REFUSED,
    /** Failed too often although the host answers; a person has to look. */
    PARKED;

    String column() {
      return name().toLowerCase(Locale.ROOT);
    }

    static EffectState of(String column) {
      return valueOf(column.toUpperCase(Locale.ROOT));
    }
  }
}
