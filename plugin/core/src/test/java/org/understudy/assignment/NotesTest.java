package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.assignment.AgentFixture.john;
import static org.understudy.assignment.AgentFixture.mary;
import static org.understudy.assignment.AgentFixture.william;
import static org.understudy.rules.RulesFixture.rules;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.understudy.helpdesk.Change.Note;
import org.understudy.rules.RulesFixture;
import org.understudy.rules.Strategy;
import org.understudy.rules.TeamRules;
import org.understudy.wording.English;
import org.understudy.wording.Speech;

/** The internal note (N1): readable by every colleague, without ids. */
class NotesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final Agent william = william().lastTurn(4).build();
  private final Agent mary = mary().lastTurn(5).build();

  @Test
  void shouldSayWhoGotItFromWhomAndWhy_O1() {
    Agent john = john().absent(Instant.parse("2026-11-30T07:00:00Z")).build();

    Note note = note(SituationFixture.reopened(john).members(john, william, mary), rules());

    assertThat(note.subject())
        .isEqualTo("Reassigned from John (absent until Mon, 30 Nov, 08:00) to William");
    assertThat(note.body())
        .isEqualTo(
            """
            Reassigned from John (absent until Mon, 30 Nov, 08:00) to William: William comes next by\
             round robin: nobody who is there has waited longer for a turn.

            Rule: Support reassigns closed conversations when their agent is not available, by\
             round robin.
            """);
  }

  @Test
  void shouldNameTheLastDayOfWholeDaysAsTheHostDoes_A2() {
    Agent john = john().outOfOffice(Instant.parse("2026-11-29T23:00:00Z")).build();

    Note note = note(SituationFixture.reopened(john).members(john, william), rules());

    assertThat(note.subject())
        .isEqualTo("Reassigned from John (out of office until Sun, 29 Nov) to William");
    assertThat(note.body()).contains("William is the only one in Support who can take it now.");
  }

  @Test
  void shouldNameTheOtherReasonsToo() {
    assertThat(subject(john().absent(null).build())).contains("from John (absent) to");
    assertThat(subject(john().disabled().build())).contains("from John (disabled) to");
    assertThat(subject(john().seen(null).build())).contains("from John (not online) to");
    SituationFixture lostTeam =
        SituationFixture.reopened(john().build()).ownerLostTheTeam().members(william);
    assertThat(note(lostTeam, rules()).subject()).contains("from John (no longer in Support) to");
  }

  @Test
  void shouldBeWrittenInTheLanguageOfTheColleagues() {
    Agent owner = john().absent(Instant.parse("2026-11-30T07:00:00Z")).build();
    Situation situation = SituationFixture.reopened(owner).members(owner, william).build();
    TeamRules rules = rules().onlineOnly().build();

    assertThat(note(situation, rules, "de").body())
        .isEqualTo(
            """
            Von John (abwesend bis Mo., 30. November, 08:00 Uhr) an William übergeben: In Support\
             kann es jetzt nur William übernehmen.

            Regel: Support vergibt geschlossene Tickets neu, wenn ihr Besitzer nicht verfügbar ist,\
             reihum, unter denen, die online sind.
            """);
    assertThat(note(situation, rules, "fr").body())
        .isEqualTo(
            """
            Passé de John (indisponible jusqu’au lun. 30 novembre à 08:00) à William\u00a0: Dans\
             Support, il n’y a que William pour le prendre maintenant.

            Règle\u00a0: Support réattribue les tickets fermés quand leur propriétaire n’est pas\
             disponible, à tour de rôle, parmi les personnes en ligne.
            """);
  }

  private static Note note(Situation situation, TeamRules rules, String language) {
    return Notes.of(
            Decide.with(situation, rules),
            situation,
            Decide.rulebook(situation, rules),
            Speech.in(language, BERLIN, situation.now()))
        .orElseThrow();
  }

  @Test
  void shouldSayAssignedForANewOne_R1() {
    Note note =
        note(
            SituationFixture.created().members(william, mary),
            rules().strategy(Strategy.LEAST_OPEN).onlineOnly());

    assertThat(note.subject()).isEqualTo("Assigned to William");
    assertThat(note.body())
        .isEqualTo(
            """
            Assigned to William: William has the fewest open conversations (0).

            Rule: Support assigns new conversations automatically, by fewest open conversations,\
             among those online.
            """);
  }

  @Test
  void shouldKeepTheSubjectInOneLine() {
    Agent odd = AgentFixture.agent("7", "Will\r\niam").build();

    assertThat(note(SituationFixture.created().members(odd), rules()).subject())
        .isEqualTo("Assigned to Will iam");
  }

  @Test
  void shouldBeSilentWhenNobodyWasAssigned() {
    Situation situation = SituationFixture.created().build();
    TeamRules rules = rules().build();

    assertThat(
            Notes.of(
                Decide.with(situation, rules),
                situation,
                Decide.rulebook(situation, rules),
                English.in(BERLIN)))
        .isEmpty();
  }

  private String subject(Agent owner) {
    SituationFixture reopened = SituationFixture.reopened(owner).members(owner, william);
    return note(reopened, rules().onlineOnly()).subject();
  }

  private static Note note(SituationFixture fixture, RulesFixture rulesFixture) {
    Situation situation = fixture.build();
    TeamRules rules = rulesFixture.build();
    return Notes.of(
            Decide.with(situation, rules),
            situation,
            Decide.rulebook(situation, rules),
            English.in(BERLIN))
        .orElseThrow();
  }
}
