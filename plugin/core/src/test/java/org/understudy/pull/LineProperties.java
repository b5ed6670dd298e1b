package org.understudy.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;

/** What holds for every queue, whoever takes and gives back in whatever order. */
class LineProperties {

  private static final TeamId TEAM = new TeamId("5");
  private static final AgentId ADA = new AgentId("1");
  private static final AgentId BEN = new AgentId("2");

  /**
   * @param keeps false: gives it back at once
   */
  record Move(AgentId by, boolean keeps) {}

  @Property(edgeCases = EdgeCasesMode.NONE)
  void shouldGiveOutInTheOrderOfArrivalWhenNobodyGivesBack_C3(@ForAll("lines") List<InLine> line) {
    List<InLine> taken = new ArrayList<>();
    List<InLine> left = new ArrayList<>(line);
    Optional<Line.Next> next = next(left, taken.size() % 2 == 0 ? ADA : BEN, 5);
    while (next.isPresent()) {
      assertThat(next.get().overtaken()).isEmpty();
      taken.add(next.get().taken());
      left.remove(next.get().taken());
      next = next(left, ADA, 5);
    }

    assertThat(taken)
        .isSortedAccordingTo(Comparator.comparing(InLine::since).thenComparing(InLine::id))
        .hasSameSizeAs(line);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void shouldOvertakeNobodyMoreOftenThanAllowed_C3(
      @ForAll("lines") List<InLine> line,
      @ForAll("moves") List<Move> moves,
      @ForAll @IntRange(max = 4) int most) {
    Map<ConversationId, InLine> left = byId(line);
    Map<ConversationId, Integer> seen = new HashMap<>();

    for (Move move : moves) {
      next(left.values(), move.by(), most)
          .ifPresent(
              next -> {
                InLine taken = next.taken();
                left.values().stream()
                    .filter(one -> InLine.OLDEST_FIRST.compare(one, taken) < 0)
                    .forEach(one -> seen.merge(one.id(), 1, Integer::sum));
                follow(move, next, left);
              });
    }

    assertThat(seen.values()).allMatch(times -> times <= most);
    left.values()
        .forEach(one -> assertThat(one.overtaken()).isEqualTo(seen.getOrDefault(one.id(), 0)));
  }

  /** However much Ada gives back, what she gets are the oldest: giving back opens no choice. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void shouldNotLetAnybodyChooseByGivingBack_C3(
      @ForAll("lines") List<InLine> line, @ForAll @IntRange(min = 1, max = 6) int skips) {
    Map<ConversationId, InLine> left = byId(line);
    Set<ConversationId> seen = new HashSet<>();
    for (int i = 0; i <= skips; i++) {
      next(left.values(), ADA, 100)
          .ifPresent(
              next -> {
                seen.add(next.taken().id());
                follow(new Move(ADA, false), next, left);
              });
    }

    List<ConversationId> oldest =
        line.stream().sorted(InLine.OLDEST_FIRST).limit(skips + 1L).map(InLine::id).toList();
    assertThat(oldest).containsAll(seen);
  }

  /** Also when everybody gives back most of what he gets, in the end each one is taken. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void shouldLeaveNobodyBehind_C3(
      @ForAll("lines") List<InLine> line, @ForAll @IntRange(max = 4) int most) {
    Map<ConversationId, InLine> left = byId(line);
    int turn = 0;
    int longest = (line.size() + 1) * (line.size() + 1) * (most + 2) * 3;
    while (!left.isEmpty() && turn < longest) {
      AgentId by = turn % 2 == 0 ? ADA : BEN;
      Line.Next next = next(left.values(), by, most).orElseThrow();
      boolean keeps = next.taken().givenBackBy().contains(by);
      follow(new Move(by, keeps), next, left);
      turn++;
    }

    assertThat(left).isEmpty();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void shouldLeaveOutWhatTheAgentMayNotTake_C4(@ForAll("lines") List<InLine> line) {
    assertThat(Line.next(line, ADA, one -> false, team -> 5)).isEmpty();
    Optional<Line.Next> next = Line.next(line, ADA, one -> one.id().value().endsWith("1"), t -> 0);
    next.ifPresent(found -> assertThat(found.taken().id().value()).endsWith("1"));
  }

  private static Optional<Line.Next> next(java.util.Collection<InLine> line, AgentId by, int most) {
    return Line.next(line, by, one -> true, team -> most);
  }

  private static void follow(Move move, Line.Next next, Map<ConversationId, InLine> left) {
    next.overtaken().forEach(one -> left.put(one.id(), one));
    InLine taken = next.taken();
    if (move.keeps()) {
      left.remove(taken.id());
    } else {
      Set<AgentId> by = new HashSet<>(taken.givenBackBy());
      by.add(move.by());
      left.put(taken.id(), new InLine(taken.id(), TEAM, taken.since(), taken.overtaken(), by));
    }
  }

  private static Map<ConversationId, InLine> byId(List<InLine> line) {
    Map<ConversationId, InLine> byId = new HashMap<>();
    line.forEach(one -> byId.put(one.id(), one));
    return byId;
  }

  @Provide
  Arbitrary<List<InLine>> lines() {
    return Arbitraries.integers()
        .between(0, 20)
        .list()
        .ofMaxSize(12)
        .map(
            times -> {
              List<InLine> line = new ArrayList<>();
              for (int i = 0; i < times.size(); i++) {
                line.add(
                    new InLine(
                        new ConversationId("c" + i),
                        TEAM,
                        Instant.ofEpochSecond(times.get(i)),
                        0,
                        Set.of()));
              }
              return line;
            });
  }

  @Provide
  Arbitrary<List<Move>> moves() {
    return Arbitraries.of(
            new Move(ADA, true), new Move(ADA, false), new Move(BEN, true), new Move(BEN, false))
        .list()
        .ofMaxSize(60);
  }
}
