package org.understudy.assignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Question.Dropped;
import org.understudy.assignment.Question.Kind;
import org.understudy.conversation.AgentId;
import org.understudy.rules.Strategy;
import org.understudy.wording.Phrase;

/**
 * One search for somebody: the facts of those who were looked at. The words for people are made of
 * them when somebody asks.
 *
 * @param pool where it was looked; of a large one only those who were looked at
 * @param fellOut how many fell out at each question; under {@link Kind#COMES_NEXT} how many passed
 *     all others and come later
 * @param chosen null when nobody was found
 */
public record Attempt(
    FixedPool pool,
    Strategy strategy,
    Criteria criteria,
    Map<Kind, Integer> fellOut,
    @Nullable AgentId chosen) {

  public Attempt {
    fellOut = fellOut.isEmpty() ? Map.of() : new EnumMap<>(fellOut);
  }

  /** The questions that were asked, in their order, with those who fell out. */
  public List<Question> questions() {
    Objections objections = new Objections(criteria);
    Map<Kind, List<Dropped>> dropped = new EnumMap<>(Kind.class);
    Agent winner = winner();
    for (Agent agent : pool.inOrder(strategy, criteria)) {
      if (agent != winner) {
        Kind kind = objections.first(agent);
        Phrase detail =
            kind == Kind.COMES_NEXT && winner != null
                ? Later.words(agent, winner, strategy)
                : objections.words(kind, agent);
        dropped
            .computeIfAbsent(kind, none -> new ArrayList<>())
            .add(new Dropped(agent.id(), detail));
      }
    }
    List<Question> questions = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (objections.isAsked(kind) && kind.ordinal() <= last().ordinal()) {
        List<Dropped> out = dropped.getOrDefault(kind, List.of());
        questions.add(new Question(kind, out, total(kind) - out.size()));
      }
    }
    return questions;
  }

  /** Those who passed every question, as far as their facts were kept; the chosen one is among. */
  public List<Agent> passed() {
    Objections objections = new Objections(criteria);
    return pool.agents().stream()
        .filter(agent -> objections.first(agent) == Kind.COMES_NEXT)
        .toList();
  }

  /** How many more could have been chosen, or might have been, but their facts were not kept. */
  public int notKept() {
    return chosen == null ? 0 : Math.max(0, total(Kind.COMES_NEXT) + 1 - passed().size());
  }

  /** The last question: the one that nobody passed, or who comes next. */
  Kind last() {
    if (chosen != null) {
      return Kind.COMES_NEXT;
    }
    return fellOut.keySet().stream().max(Kind::compareTo).orElse(Kind.IN_TEAM);
  }

  /** How many did not pass the question, or were not asked any more. */
  int total(Kind kind) {
    int here = fellOut.getOrDefault(kind, 0);
    return kind == Kind.COMES_NEXT ? here + notAsked() : here;
  }

  /** True when all others fell out. */
  boolean isOnlyOne() {
    return chosen != null && total(Kind.COMES_NEXT) == 0;
  }

  /**
   * The agent who was found.
   *
   * @throws java.util.NoSuchElementException when nobody was
   */
  public Agent chosenAgent() {
    return Optional.ofNullable(winner()).orElseThrow();
  }

  /** The one who was chosen, null for nobody. */
  public @Nullable Agent winner() {
    for (Agent agent : pool.agents()) {
      if (agent.id().equals(chosen)) {
        return agent;
      }
    }
    return null;
  }

  private int notAsked() {
    int asked = chosen == null ? 0 : 1;
    for (int count : fellOut.values()) {
      asked += count;
    }
    return pool.size() - asked;
  }
}
