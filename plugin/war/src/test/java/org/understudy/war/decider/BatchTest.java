package org.understudy.war.decider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Outcome.WaitForSomeone;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.InMemoryHelpdesk;
import org.understudy.rules.Action;
import org.understudy.rules.Rule;
import org.understudy.rules.RulesFixture;
import org.understudy.rules.Stage;
import org.understudy.rules.Strategy;
import org.understudy.war.config.Node;
import org.understudy.war.persistence.Inbox;
import org.understudy.war.persistence.MemoryRepositories;
import org.understudy.war.persistence.MemoryTables;
import org.understudy.war.persistence.StoredDecision;
import org.understudy.war.persistence.StoredDecision.EffectState;
import org.understudy.war.persistence.Tracked;

/** Who comes first, where one agent takes one conversation. */
class BatchTest {

  private final HistoryClock clock = new HistoryClock();
  private final InMemoryHelpdesk host = new InMemoryHelpdesk(clock);
  private final AgentId john = host.hire("John");
  private final AgentId boss = host.hire("Bea");
  private final TeamId team = host.team(Set.of(john));
  private final MemoryTables tables = new MemoryTables(Set.of());
  private final Inbox inbox = MemoryRepositories.inbox(tables, clock);
  private final HistoryPictures pictures =
      new HistoryPictures(
          tables,
          new HistoryTeams(
              List.of(john, boss),
              Map.of(team, Set.of(john)),
              Map.of(team, RulesFixture.rules().capacity(1).build()),
              Map.of()),
          Set.of(),
          List.of(
              new Rule(
                  "alerts",
                  "alerts",
                  true,
                  List.of(),
                  new Action.ToTeam(
                      null,
                      Strategy.ROUND_ROBIN,
                      false,
                      false,
                      List.of(new Stage(Duration.ofMinutes(10), new Stage.Reach.Alert(boss)))),
                  null)));
  private final List<Object> parts = new ArrayList<>(MemoryRepositories.over(tables, clock));
  private Batch unit = new Batch();
  private @Nullable Desk desk;

  @BeforeEach
  void starts() {
    parts.addAll(List.of(pictures, new Beside(), new PullDesk(), clock, new Node("one")));
    parts.addAll(List.of(HistoryWorld.SETTINGS, HistoryWorld.LINKS));
    DeskReader reader = Wired.with(new DeskReader(), parts);
    parts.add(reader);
    unit = Wired.with(unit, parts);
    pictures.save(host.directory(""));
    desk = reader.load(tables.lease().acquire("one")).desk();
  }

  @Test
  void shouldGiveThePlaceToWhoHasWaitedBeforeWhoComesInTheSameBatch_W5() {
    pictures.save(john, new Absence(clock.instant(), null, null, null));
    ConversationId first = comes();
    run();
    pictures.save(john, null);
    ConversationId second = comes();

    run();

    assertThat(at(first).facts().owner()).isEqualTo(john);
    assertThat(reason(second)).isEqualTo(WaitForSomeone.Reason.ALL_AT_CAPACITY);
  }

  @Test
  void shouldDecideOnceWhatWaitsAndIsNewsAtTheMomentSomebodyComes_W5() {
    pictures.save(john, new Absence(clock.instant(), null, null, null));
    ConversationId waits = comes();
    run();
    pictures.save(john, null);
    host.host().customerWrites(waits);
    told(waits);

    assertThat(run()).hasSize(1);
    assertThat(at(waits).facts().owner()).isEqualTo(john);
  }

  @Test
  void shouldGiveAFreedPlaceToWhoWaitsForOne_W5_A5() {
    ConversationId taken = comes();
    run();
    ConversationId waits = comes();
    run();
    assertThat(reason(waits)).isEqualTo(WaitForSomeone.Reason.ALL_AT_CAPACITY);
    host.host().takeAs(boss, taken);

    run(ended(taken, EffectState.OVERTAKEN));

    assertThat(at(waits).facts().owner()).isEqualTo(john);
  }

  @Test
  void shouldKeepItsPlaceInTheLineWhenTheHostRefuses_W5() {
    ConversationId refused = comes();
    run();
    clock.pass(Duration.ofHours(2));

    run(ended(refused, EffectState.REFUSED));

    Tracked waits = at(refused);
    assertThat(waits.waitingSince()).isEqualTo(waits.facts().customerWaitsSince());
  }

  @Test
  void shouldGoOnWaitingWhenTheHostRefusesAnAlert_W2_W5() {
    pictures.save(john, new Absence(clock.instant(), null, null, null));
    ConversationId waits = comes();
    run();
    for (int i = 0; i < 7; i++) {
      clock.pass(Duration.ofMinutes(11));
      pictures.save(boss, null);
      run();
      run(ended(waits, EffectState.REFUSED));
    }
    WaitForSomeone alerted = (WaitForSomeone) Objects.requireNonNull(at(waits).outcome());
    pictures.save(john, null);

    run();

    assertThat(alerted.alert()).isEqualTo(boss);
    assertThat(at(waits).facts().owner()).isEqualTo(john);
  }

  private ConversationId comes() {
    clock.pass(Duration.ofSeconds(1));
    ConversationId id = host.host().newConversation(team);
    told(id);
    return id;
  }

  private void told(ConversationId id) {
    inbox.store(Inbox.Source.HINT, null, List.of(present(id)));
  }

  private Conversation present(ConversationId id) {
    return host.conversations(List.of(id)).getFirst();
  }

  private List<StoredDecision> run(Ended... ended) {
    Desk memory = Objects.requireNonNull(desk);
    return tables.inTransaction(() -> unit.run(memory, List.of(ended)), false).made();
  }

  private Ended ended(ConversationId id, EffectState state) {
    return new Ended(
        Objects.requireNonNull(at(id).decisionId()),
        id,
        state,
        "so it was",
        1,
        null,
        clock.instant(),
        present(id));
  }

  private Tracked at(ConversationId id) {
    return Objects.requireNonNull(tables.conversations().get(id));
  }

  private WaitForSomeone.Reason reason(ConversationId id) {
    return ((WaitForSomeone) Objects.requireNonNull(at(id).outcome())).reason();
  }
}
