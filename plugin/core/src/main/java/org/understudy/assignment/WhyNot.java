package org.understudy.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Question.Dropped;
import org.understudy.assignment.Question.Kind;
import org.understudy.conversation.AgentId;

/**
 * Why a certain agent did not get a conversation (N1), from the facts that were kept of the
 * decision and nothing else.
 *
 * @param searches one for each place where somebody was looked for, in this order
 * @param explanation one or two English sentences for people
 */
public record WhyNot(Verdict verdict, List<Step> searches, String explanation) {

  public WhyNot {
    searches = List.copyOf(searches);
  }

  /** What became of the agent. */
  public enum Verdict {
    /** He got it, or keeps it. */
    CHOSEN,
    /** A question spoke against him. */
    DROPPED,
    /** He passed every question, and somebody else came first. */
    CAME_LATER,
    /** Somebody who came first was found before it was his turn to be asked. */
    NEVER_ASKED,
    /** He was not among those who came into question. */
    NOT_AMONG_THEM,
    /** He was looked at, or one like him was, and his facts were not kept. */
    FACTS_NOT_KEPT,
    /** It was settled without looking for anybody. */
    NOBODY_WAS_LOOKED_FOR
  }

  /**
   * One search, as far as it concerns the agent.
   *
   * @param pool where it was looked
   * @param question at which he fell out, null when at none
   */
  public record Step(String pool, Verdict verdict, @Nullable Kind question, String detail) {}

  /**
   * @param gets who got it or keeps it, null for nobody
   * @param asked whom the question is about
   */
  public static WhyNot of(Decision decision, @Nullable AgentId gets, AgentId asked) {
    List<Step> steps = new ArrayList<>();
    decision.attempts().forEach(attempt -> steps.add(step(attempt, asked)));
    if (asked.equals(gets)) {
      return new WhyNot(Verdict.CHOSEN, steps, decision.explanation());
    }
    if (steps.isEmpty()) {
      return new WhyNot(Verdict.NOBODY_WAS_LOOKED_FOR, steps, decision.explanation());
    }
    Step telling = steps.getLast();
    for (Step step : steps) {
      if (step.verdict() != Verdict.NOT_AMONG_THEM) {
        telling = step;
      }
    }
    return new WhyNot(telling.verdict(), steps, "In " + telling.pool() + ": " + telling.detail());
  }

  private static Step step(Attempt attempt, AgentId asked) {
    String pool = attempt.pool().name();
    if (asked.equals(attempt.chosen())) {
      return new Step(pool, Verdict.CHOSEN, null, "Chosen here.");
    }
    for (Question question : attempt.questions()) {
      for (Dropped dropped : question.dropped()) {
        if (dropped.agent().equals(asked)) {
          Verdict verdict =
              question.kind() == Kind.COMES_NEXT ? Verdict.CAME_LATER : Verdict.DROPPED;
          return new Step(pool, verdict, question.kind(), dropped.detail());
        }
      }
    }
    return unknown(attempt);
  }

  /** Nothing is kept of him: says what is certain, and no more. */
  private static Step unknown(Attempt attempt) {
    String pool = attempt.pool().name();
    int left = attempt.pool().size() - attempt.pool().agents().size();
    if (left == 0) {
      return new Step(
          pool, Verdict.NOT_AMONG_THEM, Kind.IN_TEAM, "Was not among those who could own it.");
    }
    Agent winner = attempt.winner();
    if (winner == null) {
      return new Step(
          pool,
          Verdict.FACTS_NOT_KEPT,
          null,
          "All were asked and nobody passed, but the facts of "
              + left
              + " of them were not kept: the last question that was not passed was "
              + attempt.last()
              + ".");
    }
    return new Step(
        pool,
        Verdict.NEVER_ASKED,
        null,
        "Was never asked, or was not in it: "
            + winner.name()
            + " came first by "
            + attempt.strategy().name().toLowerCase(Locale.ROOT).replace('_', ' ')
            + ", and of those who came later "
            + left
            + " were not looked at or not kept.");
  }
}
