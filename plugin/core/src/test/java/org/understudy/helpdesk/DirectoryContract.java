package org.understudy.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.Directory.Person;
import org.understudy.helpdesk.Directory.Team;
import org.understudy.helpdesk.DirectorySnapshot.Load;

/** {@link Helpdesk#directory} and {@link Helpdesk#mirrorAbsence}: who is there (D1, A2, A3). */
public interface DirectoryContract extends HostContract {

  @Test
  default void shouldTellWhoMayOwnInATeam_D1() {
    Directory directory = directory();

    assertThat(team(directory).mayOwn()).contains(host().john(), host().william());
    assertThat(team(directory).mayOwn()).doesNotContain(host().stranger());
    assertThat(directory.people()).extracting(Person::id).contains(host().stranger());
    assertThat(person(host().john()).enabled()).isTrue();
    assertThat(person(host().john()).firstName()).isNotBlank();
  }

  @Test
  default void shouldTellThatAnAccountIsDisabled_A2() {
    host().disable(host().william());

    assertThat(person(host().william()).enabled()).isFalse();
    assertThat(team(directory()).mayOwn()).doesNotContain(host().william());
  }

  @Test
  default void shouldNotSendWhatTheAskerHasAlready() {
    String known = unit().directory("").hash();
    DirectorySnapshot asked = unit().directory(known);

    // A real host has other people beside us: what they changed meanwhile is news.
    for (int news = 0; asked.directory() != null && news < 20; news++) {
      assertThat(asked.hash()).isNotEqualTo(known);
      known = asked.hash();
      asked = unit().directory(known);
    }

    assertThat(asked.directory()).isNull();
    assertThat(asked.hash()).isEqualTo(known);
  }

  @Test
  default void shouldSendTheDirectoryAgainWhenItChanged() {
    String hash = unit().directory("").hash();
    host().outOfOffice(host().john(), today(), today().plusDays(3));

    DirectorySnapshot changed = unit().directory(hash);

    assertThat(changed.hash()).isNotEqualTo(hash);
    assertThat(changed.directory()).isNotNull();
  }

  @Test
  default void shouldTellTheDatesAnAgentIsOutOfOffice_A2() {
    host().outOfOffice(host().john(), today(), today().plusDays(3));

    Absence absence = Objects.requireNonNull(person(host().john()).outOfOffice());

    // Noon is in the middle of the day in the host's own zone too, whichever that is.
    assertThat(absence.covers(noon(today()))).isTrue();
    assertThat(absence.covers(noon(today().plusDays(3)))).isTrue();
    assertThat(absence.covers(noon(today().plusDays(4)))).isFalse();
    assertThat(person(host().william()).outOfOffice()).isNull();
  }

  @Test
  default void shouldTellWhenAnAgentWasLastSeen_A3() {
    host().signIn(host().john());

    DirectorySnapshot signedIn = unit().directory("");

    assertThat(signedIn.lastSeen().get(host().john()))
        .isBetween(signedIn.takenAt().minus(Duration.ofMinutes(1)), signedIn.takenAt());
    assertThat(signedIn.lastSeen()).doesNotContainKey(host().william());
    host().signOut(host().john());
    assertThat(unit().directory("").lastSeen()).doesNotContainKey(host().john());
  }

  @Test
  default void shouldCountOpenAndPendingConversationsOfEachOwner_A5() {
    Load before = load();
    ConversationId id = host().newConversation(host().team());
    host().takeAs(host().william(), id);
    Load open = load();
    host().postponeAs(host().william(), id);
    Load pending = load();
    host().closeAs(host().william(), id);

    assertThat(open).isEqualTo(new Load(before.open() + 1, before.pending()));
    assertThat(pending).isEqualTo(new Load(before.open(), before.pending() + 1));
    assertThat(load()).isEqualTo(before);
  }

  @Test
  default void shouldShowAMirroredAbsenceInTheHostButNotAsTheAgentsOwn_A2() {
    AgentId john = host().john();

    unit().mirrorAbsence(john, absence());

    assertThat(host().isOutOfOffice(john, today().plusDays(1))).isTrue();
    assertThat(person(john).outOfOffice()).isNull();
    unit().mirrorAbsence(john, null);
    assertThat(host().isOutOfOffice(john, today().plusDays(1))).isFalse();
  }

  @Test
  default void shouldNeverTouchWhatTheAgentEnteredHimself_A2() {
    AgentId john = host().john();
    host().outOfOffice(john, today(), today().plusDays(9));
    Absence own = person(john).outOfOffice();

    unit().mirrorAbsence(john, absence());
    assertThat(person(john).outOfOffice()).isEqualTo(own);
    unit().mirrorAbsence(john, null);

    assertThat(person(john).outOfOffice()).isEqualTo(own);
    assertThat(host().isOutOfOffice(john, today().plusDays(9))).isTrue();
  }

  private Directory directory() {
    return Objects.requireNonNull(unit().directory("").directory());
  }

  private Team team(Directory directory) {
    return directory.teams().stream()
        .filter(team -> team.id().equals(host().team()))
        .findFirst()
        .orElseThrow();
  }

  private Person person(AgentId id) {
    return directory().people().stream()
        .filter(person -> person.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Load load() {
    @Nullable Load load = unit().directory("").loads().get(host().william());
    return load == null ? new Load(0, 0) : load;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(unit().directory("").takenAt(), ZoneOffset.UTC);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  /** From today until the day after tomorrow is over. */
  private Absence absence() {
    return new Absence(noon(today()), noon(today().plusDays(2)), null, null);
  }
}
