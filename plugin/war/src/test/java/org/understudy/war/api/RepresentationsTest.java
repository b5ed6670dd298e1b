package org.understudy.war.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.understudy.assignment.AgentFixture.NOW;
import static org.understudy.assignment.AgentFixture.john;
import static org.understudy.assignment.AgentFixture.mary;
import static org.understudy.assignment.AgentFixture.william;
import static org.understudy.war.api.HostViewFixture.JOHN;
import static org.understudy.war.api.HostViewFixture.WILLIAM;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Decide;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Situation;
import org.understudy.assignment.SituationFixture;
import org.understudy.availability.Absence;
import org.understudy.availability.Timetable;
import org.understudy.rules.RulesFixture;
import org.understudy.rules.TeamRules;
import org.understudy.war.persistence.AgentProfile;
import org.understudy.war.persistence.AgentSettings;
import org.understudy.war.persistence.AgentStatus;
import org.understudy.war.persistence.BusyTimes;
import org.understudy.war.persistence.StoredDecision;
import org.understudy.war.persistence.TeamSettings;
import org.understudy.war.problem.Refused;
import org.understudy.wording.English;

class RepresentationsTest {

  private final HostView host = HostViewFixture.host();

  @Test
  void shouldShowWhoFellOutOfADecisionAtWhichQuestionAndWhy() {
    StoredDecision stored = reopenedWhileJohnIsAway();

    DecisionRepresentation shown = DecisionRepresentation.whole(stored, host);

    assertThat(shown.outcome()).isEqualTo("assign");
    assertThat(shown.reason()).isNull();
    assertThat(shown.agent()).isEqualTo(new AgentReference("7", "William Miller"));
    assertThat(shown.team().name()).isEqualTo("Support");
    assertThat(shown.explanation()).isEqualTo(English.of(stored.decision().explanation()));
    assertThat(shown.trace().questions())
        .extracting(QuestionRepresentation::question)
        .startsWith("in-team", "not-excluded", "not-absent")
        .endsWith("comes-next");
    assertThat(shown.trace().questions().get(2).dropped())
        .singleElement()
        .satisfies(
            dropped -> {
              assertThat(dropped.agent().id()).isEqualTo("12");
              assertThat(dropped.detail()).contains("bsent");
            });
  }

  @Test
  void shouldNameAgentsWhoHaveLeftAsTheyWereCalledThen() {
    DecisionRepresentation shown = DecisionRepresentation.whole(reopenedWhileJohnIsAway(), host);

    assertThat(shown.trace().questions())
        .flatExtracting(QuestionRepresentation::dropped)
        .extracting(QuestionRepresentation.Dropped::agent)
        .contains(new AgentReference("12", "Mary"));
  }

  @Test
  void shouldLeaveTheTraceOutOfLists() {
    assertThat(DecisionRepresentation.brief(reopenedWhileJohnIsAway(), host).trace()).isNull();
  }

  @Test
  void shouldExplainTheStatusByEverySource() {
    Absence absence = new Absence(NOW, NOW.plus(Duration.ofDays(7)), "Leave", null);
    AgentSettings settings =
        new AgentSettings(
            new AgentStatus(JOHN, absence, 3, NOW, "admin"),
            AgentProfile.UNTOUCHED,
            List.of(),
            BusyTimes.NONE,
            null);

    StatusRepresentation shown =
        StatusRepresentation.of(
            new AgentFacts(
                host,
                host.person("john"),
                settings,
                new Timetable(settings.away(), List.of()),
                NOW,
                Duration.ofMinutes(10)));

    assertThat(shown.available()).isFalse();
    assertThat(shown.backAt()).isEqualTo(absence.until());
    assertThat(shown.signals())
        .extracting(SignalRepresentation::source)
        .containsExactly("status", "out-of-office", "calendar", "hours", "account", "presence");
    assertThat(shown.open()).isEqualTo(4);
    assertThat(shown.pending()).isEqualTo(2);
    assertThat(shown.absence().reason()).isEqualTo("Leave");
  }

  @Test
  void shouldListAgentsWithTheirTeams() {
    AgentRepresentation shown =
        AgentRepresentation.of(
            new AgentFacts(
                host,
                host.person("7"),
                AgentSettings.untouched(WILLIAM),
                Timetable.ALWAYS_THERE,
                NOW,
                Duration.ofMinutes(10)));

    assertThat(shown.login()).isEqualTo("william");
    assertThat(shown.available()).isTrue();
    assertThat(shown.online()).isFalse();
    assertThat(shown.teams()).containsExactly(new TeamReference("5", "Support"));
  }

  @Test
  void shouldShowATeamWithMembersAndRules() {
    TeamRepresentation shown =
        TeamRepresentation.of(
            host.team("5"), TeamSettings.untouched(host.team("5").id()), null, host);

    assertThat(shown.members()).extracting(AgentReference::id).containsExactly("3", "7");
    assertThat(shown.version()).isZero();
    assertThat(shown.holds()).isFalse();
    assertThat(shown.holdsNotYet()).isNull();
    assertThat(shown.rules()).isEqualTo(RulesRepresentation.of(TeamRules.OFF));
  }

  @Test
  void shouldSayWhereToLookForTeamsAndAgentsThatExist() {
    assertThatThrownBy(() -> host.team("6"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("GET teams");
    assertThatThrownBy(() -> host.person("mary"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("GET agents");
    assertThatThrownBy(() -> host.person(" ")).isInstanceOf(Refused.class);
  }

  private static StoredDecision reopenedWhileJohnIsAway() {
    Situation situation =
        SituationFixture.reopened(john().outOfOffice(null).build())
            .members(
                john().outOfOffice(null).build(), william().build(), mary().absent(null).build())
            .build();
    TeamRules rules = RulesFixture.rules().build();
    Decision decision = Decide.with(situation, rules);
    return new StoredDecision(
        UUID.randomUUID(),
        12,
        situation.conversation().id(),
        situation.conversation().number(),
        201L,
        0,
        situation.conversation().team(),
        2,
        decision,
        situation,
        rules,
        WILLIAM,
        JOHN,
        NOW,
        "node-1",
        StoredDecision.Effect.none());
  }
}
