package org.understudy.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;

/** How a decision ends. The set is closed: nothing ends without a name (N2). */
public sealed interface Outcome {

  /**
   * The conversation gets a (new) owner and is locked to him.
   *
   * @param moveTo the team that it moves to because he may not own it in its present one; null when
   *     it stays
   */
  record AssignTo(AgentId agent, @Nullable TeamId moveTo) implements Outcome {

    /** It stays in its team. */
    public AssignTo(AgentId agent) {
      this(agent, null);
    }
  }

  /** B7: the owner stays, and his backup joins until he is back. */
  record ShareWith(AgentId owner, AgentId backup) implements Outcome {}

  /** B7: the owner is back, and his backup leaves. */
  record EndShare(AgentId owner, AgentId backup) implements Outcome {}

  /** R8: it is closed, and nobody owns it any more. */
  record Release(AgentId owner) implements Outcome {}

  /**
   * B5: the owner stays and is away; the customer is told, and chooses between waiting and the
   * backup.
   *
   * @param backup who would take over now; asked for anew when the customer chooses
   * @param answerBy B8: when it is decided without him
   */
  record AskCustomer(AgentId owner, AgentId backup, Instant answerBy) implements Outcome {}

  /** B5: the owner stays and is away; the customer is told, and there is nothing to choose. */
  record TellCustomer(AgentId owner) implements Outcome {}

  /** The owner stays. */
  record KeepOwner(AgentId owner, Reason reason) implements Outcome {
    /** Why the owner stays. */
    public enum Reason {
      /** O2: he is available. */
      OWNER_AVAILABLE,
      /** O2: he is back soon enough. */
      OWNER_BACK_SOON,
      /** B: nobody stands in for him, and R4 is off. */
      NOBODY_STANDS_IN,
      /** B6, B8: he is away, and the customer waits for him. */
      CUSTOMER_WAITS,
      /** B8: he was away, and is back. */
      OWNER_IS_BACK,
      /** B5: he is away, and the customer had as many away messages as may be sent in a day. */
      TOLD_OFTEN_ENOUGH,
      /** R4 is off. */
      REASSIGN_OFF,
      /** R3 is on: availability is not asked. */
      AVAILABILITY_NOT_ASKED,
      /** O5: leads are permanent. */
      LEADS_ARE_PERMANENT,
      /** O6: the former owner is back, but the customer was answered meanwhile. */
      ANSWERED_MEANWHILE,
      /** O6: the former owner is back, but may not own it any more. */
      FORMER_MAY_NOT_OWN,
      /** O6: the former owner is back, and the two are asked who goes on. */
      ASKED_ON_RETURN,
      /** O6: the former owner is back, and the new one keeps it. */
      STAYS_ON_RETURN
    }
  }

  /**
   * Nobody can take it now; it is decided anew as soon as somebody may be there (W5).
   *
   * @param lookFurtherAt W2: when the next stage of the rule begins, null for none
   * @param alert W2: who is told that it waits, null for nobody
   */
  record WaitForSomeone(Reason reason, @Nullable Instant lookFurtherAt, @Nullable AgentId alert)
      implements Outcome {

    /** Nothing but somebody who comes ends it. */
    public WaitForSomeone(Reason reason) {
      this(reason, null, null);
    }

    /** Which question nobody passed, or that a rule may come to fit. */
    public enum Reason {
      TEAM_IS_EMPTY,
      ALL_EXCLUDED,
      ALL_ABSENT,
      NOBODY_ONLINE,
      NOBODY_WITH_THE_SKILL,
      ALL_AT_CAPACITY,
      /** W4: no rule fits, R1 is off, and a rule asks for a time that is still to come. */
      RULE_TO_COME
    }
  }

  /**
   * C2: nobody owns it, and it waits in the queue of a team, out of everyone's reach, until
   * somebody takes it.
   *
   * @param moveTo the team in whose queue it waits, null for its present one
   * @param withSkill W1: only people with the skills that it needs may take it
   * @param lookFurtherAt W4: when it has waited long enough for another rule, null for never
   */
  record HoldForPull(@Nullable TeamId moveTo, boolean withSkill, @Nullable Instant lookFurtherAt)
      implements Outcome {}

  /** Nothing is done. */
  record LeaveAsIs(Reason reason) implements Outcome {
    /** Why nothing is done. */
    public enum Reason {
      /** O4: a person decided. */
      PERSON_DECIDED,
      /** O3: an auto-reply, a bounce or a mailing list. */
      AUTOMATIC_MESSAGE,
      /** R6: a rule says so. */
      RULE_LEAVES_IT,
      /** R1 is off: agents pick. */
      AGENTS_PICK,
      /** The conversation was closed or removed meanwhile. */
      NOT_ACTIVE,
      /** Reopened, but no customer wrote. */
      NO_CUSTOMER_MESSAGE,
      /** Overtaken too often in the same opening: a person has to look. */
      CONTESTED
    }
  }
}
