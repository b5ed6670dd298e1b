package org.understudy.war.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.assignment.AgentFixture.NOW;
import static org.understudy.war.api.HostViewFixture.JOHN;
import static org.understudy.war.api.HostViewFixture.WILLIAM;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.AgentFixture;
import org.understudy.availability.Absence;
import org.understudy.availability.AwayTime;
import org.understudy.availability.Signal.Source;
import org.understudy.conversation.ConversationId;
import org.understudy.war.persistence.AskedRequest;
import org.understudy.war.persistence.AuditEntry;
import org.understudy.war.persistence.AuditNames;
import org.understudy.war.persistence.Deputy;
import org.understudy.war.persistence.DeputyStore.Kind;
import org.understudy.war.persistence.Identity;
import org.understudy.war.persistence.KnownIdentity;
import org.understudy.war.persistence.PullRequest;

/** What an agent sees of what is held about him (N9). */
class AgentDataTest {

  private final HostView host = HostViewFixture.host();
  private final AuditNames john = new AuditNames(JOHN, "john", true, "john");

  @Test
  void shouldShowWhatOthersSentAboutHim() {
    AuditRepresentation shown = AuditRepresentation.own(change("admin", "agents/3/status"), john);

    assertThat(shown.by()).isEqualTo("admin");
    assertThat(shown.sent()).contains("Parental leave");
  }

  @Test
  void shouldNotShowWhyOthersAreAbsent() {
    AuditRepresentation shown = AuditRepresentation.own(change("john", "agents/7/status"), john);

    assertThat(shown.subject()).isEqualTo("agents/7/status");
    assertThat(shown.sent()).isNull();
  }

  @Test
  void shouldShowHisWordsWhenHeGaveBack() {
    AskedRequestRepresentation shown =
        shown(PullRequest.Kind.GIVE_BACK, "I do not speak Danish.", UUID.randomUUID());

    assertThat(shown.reason()).isEqualTo("I do not speak Danish.");
    assertThat(shown.askedBy()).isEqualTo("john");
    assertThat(shown.answer().conversation()).isEqualTo(new ConversationReference("12", ""));
  }

  @Test
  void shouldNotShowWhatWaitsBeforeHeHasIt() {
    assertThat(shown(PullRequest.Kind.TAKE, null, null).answer().conversation()).isNull();
  }

  @Test
  void shouldTellForWhomHeStandsInAndWhomHeLooksAfter() {
    AgentBackupRepresentation backup =
        AgentBackupRepresentation.of(
            new Deputy(Kind.BACKUP_OF_AGENT, "7", JOHN, NOW, "admin"), host);
    AgentBackupRepresentation dedicated =
        AgentBackupRepresentation.of(
            new Deputy(Kind.DEDICATED_TO_CUSTOMER, "anna", JOHN, NOW, "admin"), host);

    assertThat(backup.kind()).isEqualTo("backup-of-agent");
    assertThat(backup.owner()).isEqualTo(host.agent(WILLIAM));
    assertThat(backup.customer()).isNull();
    assertThat(dedicated.customer()).isEqualTo("anna");
    assertThat(dedicated.owner()).isNull();
  }

  @Test
  void shouldShowWhatADecisionKeepsOfHim() {
    Absence leave = new Absence(NOW.minus(Duration.ofDays(1)), null, "Parental leave", null);
    AgentThenRepresentation shown =
        AgentThenRepresentation.of(
            AgentFixture.john().away(new AwayTime(Source.STATUS, leave)).skills("french").build(),
            host);

    assertThat(shown.away())
        .singleElement()
        .satisfies(
            away -> {
              assertThat(away.source()).isEqualTo("status");
              assertThat(away.absence().reason()).isEqualTo("Parental leave");
            });
    assertThat(shown.skills()).containsExactly("french");
    assertThat(shown.teams()).containsExactly(new TeamReference("5", "Support"));
  }

  @Test
  void shouldShowAllThatKeycloakTold() {
    Identity facts =
        new Identity(
            "5f0cb4a1",
            NOW,
            true,
            "john",
            "john@example.org",
            true,
            true,
            2,
            NOW,
            Set.of("/support"),
            Set.of("agent"),
            Map.of("backup", List.of("william")));

    KeycloakUserRepresentation shown =
        KeycloakUserRepresentation.of(
            KnownIdentity.first(facts, "https://sso.example.org/realms/helpdesk", NOW));

    assertThat(shown.email()).isEqualTo("john@example.org");
    assertThat(shown.groups()).containsExactly("/support");
    assertThat(shown.roles()).containsExactly("agent");
    assertThat(shown.attributes()).containsEntry("backup", List.of("william"));
    assertThat(shown.sessions()).isEqualTo(2);
    assertThat(KeycloakUserRepresentation.of(null)).isNull();
  }

  private AskedRequestRepresentation shown(
      PullRequest.Kind kind, @Nullable String reason, @Nullable UUID decision) {
    PullRequest request =
        new PullRequest(
            UUID.randomUUID(),
            kind,
            JOHN,
            null,
            new ConversationId("12"),
            reason,
            NOW,
            decision == null ? PullRequest.State.OPEN : PullRequest.State.DONE,
            0,
            null,
            null,
            decision);
    return AskedRequestRepresentation.of(
        new AskedRequest(4, request, "john", null), Map.of(), host);
  }

  private static AuditEntry change(String by, String subject) {
    return new AuditEntry(
        1, NOW, by, "helpdesk", "writeStatus", subject, "{\"reason\":\"Parental leave\"}", true);
  }
}
