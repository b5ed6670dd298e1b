package org.understudy.assignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Question.Dropped;
import org.understudy.assignment.Question.Kind;
import org.understudy.conversation.AgentId;
import org.understudy.wording.Phrase;

/**
 * Why a certain agent did not get a conversation (N1), from the facts that were kept of the
 * decision and nothing else.
 *
 * @param searches one for each place where somebody was looked for, in this order
 * @param explanation one or two sentences for people
 */
public record WhyNot(Verdict verdict, List<Step> searches, Phrase explanation) {

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
  public record Step(String pool, Verdict verdict, @Nullable Kind question, Phrase detail) {}

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
    Phrase said = Phrase.of("why-not.in", telling.pool(), telling.detail());
    return new WhyNot(telling.verdict(), steps, said);
  }

  private static Step step(Attempt attempt, AgentId asked) {
    String pool = attempt.pool().name();
    if (asked.equals(attempt.chosen())) {
      return new Step(pool, Verdict.CHOSEN, null, Phrase.of("why-not.chosen"));
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
      Phrase said = Phrase.of("why-not.not-among-them");
      return new Step(pool, Verdict.NOT_AMONG_THEM, Kind.IN_TEAM, said);
    }
    Agent winner = attempt.winner();
    if (winner == null) {
      Phrase said = Phrase.of("why-not.not-kept", left, asked(attempt.last()));
      return new Step(pool, Verdict.FACTS_NOT_KEPT, null, said);
    }
    Phrase said =
        Phrase.of("why-not.never-asked", winner.name(), RuleText.order(attempt.strategy()), left);
    return new Step(pool, Verdict.NEVER_ASKED, null, said);
  }

  private static Phrase asked(Kind kind) {
    return switch (kind) {
      case IN_TEAM -> Phrase.of("question.in-team");
      case NOT_EXCLUDED -> Phrase.of("question.not-excluded");
      case NOT_ABSENT -> Phrase.of("question.not-absent");
      case ONLINE -> Phrase.of("question.online");
      case HAS_SKILL -> Phrase.of("question.has-skill");
      case HAS_CAPACITY -> Phrase.of("question.has-capacity");
      case COMES_NEXT -> Phrase.of("question.comes-next");
    };
  }
}
