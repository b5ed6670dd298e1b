package org.understudy.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Outcome.WaitForSomeone;
import org.understudy.assignment.Question.Dropped;
import org.understudy.assignment.Question.Kind;
import org.understudy.conversation.AgentId;

/**
 * Narrows the members of a team, question by question, down to the one who comes next.
 *
 * <p>Teams may have thousands of members, so each is looked at once, words are found only for those
 * who drop out, and a question that drops nobody shares the list of the one before.
 */
final class Narrowing {

  private static final Kind[] KINDS = Kind.values();

  private final TeamRules rules;
  private final Objections objections;
  private final List<Agent> members;

  /** Per member the question at which he drops out; the last one for those who pass all. */
  private final byte[] dropsAt;

  private final Map<Kind, List<Dropped>> dropped = new EnumMap<>(Kind.class);
  private final List<Question> questions = new ArrayList<>(KINDS.length);

  Narrowing(Situation situation, TeamRules rules) {
    this.rules = rules;
    this.objections = new Objections(situation, rules);
    this.members = situation.members();
    this.dropsAt = new byte[members.size()];
  }

  /** Asks the questions in their order until one is chosen; null when nobody is left. */
  @Nullable Agent choose() {
    lookAtEveryone();
    for (Kind kind : KINDS) {
      if (kind != Kind.COMES_NEXT && objections.isAsked(kind)) {
        Question question = question(kind);
        questions.add(question);
        if (question.passed().isEmpty()) {
          return null;
        }
      }
    }
    ComesNext next = ComesNext.among(left(), rules.strategy());
    questions.add(new Question(Kind.COMES_NEXT, List.of(next.chosen().id()), next.dropped()));
    return next.chosen();
  }

  /** The questions that were asked. */
  List<Question> questions() {
    return questions;
  }

  /** Names the question that nobody passed. */
  WaitForSomeone.Reason nobody() {
    return switch (questions.getLast().kind()) {
      case IN_TEAM -> WaitForSomeone.Reason.TEAM_IS_EMPTY;
      case NOT_EXCLUDED -> WaitForSomeone.Reason.ALL_EXCLUDED;
      case NOT_ABSENT -> WaitForSomeone.Reason.ALL_ABSENT;
      case ONLINE -> WaitForSomeone.Reason.NOBODY_ONLINE;
      case HAS_CAPACITY -> WaitForSomeone.Reason.ALL_AT_CAPACITY;
      case COMES_NEXT -> throw new IllegalStateException("The last question always finds one.");
    };
  }

  private void lookAtEveryone() {
    int i = 0;
    for (Agent agent : members) {
      Kind kind = objections.first(agent);
      dropsAt[i++] = (byte) kind.ordinal();
      if (kind != Kind.COMES_NEXT) {
        dropped
            .computeIfAbsent(kind, none -> new ArrayList<>())
            .add(new Dropped(agent.id(), objections.words(kind, agent)));
      }
    }
  }

  private Question question(Kind kind) {
    List<Dropped> out = dropped.getOrDefault(kind, List.of());
    boolean same = out.isEmpty() && !questions.isEmpty();
    return new Question(kind, same ? questions.getLast().passed() : passed(kind), out);
  }

  private List<AgentId> passed(Kind kind) {
    AgentId[] passed = new AgentId[members.size()];
    int count = 0;
    int i = 0;
    for (Agent agent : members) {
      if (dropsAt[i++] > kind.ordinal()) {
        passed[count++] = agent.id();
      }
    }
    return List.of(count == passed.length ? passed : Arrays.copyOf(passed, count));
  }

  private List<Agent> left() {
    if (dropped.isEmpty()) {
      return members;
    }
    List<Agent> left = new ArrayList<>(members.size());
    int i = 0;
    for (Agent agent : members) {
      if (dropsAt[i++] == Kind.COMES_NEXT.ordinal()) {
        left.add(agent);
      }
    }
    return left;
  }
}
