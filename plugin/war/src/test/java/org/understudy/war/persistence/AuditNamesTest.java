package org.understudy.war.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.conversation.AgentId;

/** Which changes are an agent's own affair (N9). */
class AuditNamesTest {

  private final AuditNames john = new AuditNames(new AgentId("3"), "john", true, "john.miller");

  @Test
  void shouldKnowWhatWasChangedOfHimByKeyAndByLogin() {
    assertThat(john.isAbout(change("agents/3/status", "{}"))).isTrue();
    assertThat(john.isAbout(change("agents/john/absences", "{}"))).isTrue();
    assertThat(john.isAbout(change("backups/agents/john", null))).isTrue();
  }

  @Test
  void shouldKnowWhereHeWasChosen() {
    assertThat(john.isAbout(change("backups/default", "{\"agent\":\"3\"}"))).isTrue();
    assertThat(john.isAbout(change("dedicated/customers/anna", "{\"agent\":\"john\"}"))).isTrue();
    assertThat(john.isAbout(change("dedicated/customers/anna", "{\"agent\":\"7\"}"))).isFalse();
    assertThat(john.isAbout(change("rules/publish", "{\"agent\":\"3\"}"))).isFalse();
  }

  @Test
  void shouldNotTakeOthersForHim() {
    assertThat(john.isAbout(change("agents/33/status", "{}"))).isFalse();
    assertThat(john.isAbout(change("agents/johnny/status", "{}"))).isFalse();
    assertThat(john.isAbout(change("teams/3/hours", "{}"))).isFalse();
  }

  @Test
  void shouldLeaveAnAddressToWhoseKeyItIs() {
    AuditNames seven = new AuditNames(new AgentId("3"), "7", false, null);

    assertThat(seven.isAbout(change("agents/7/status", "{}"))).isFalse();
    assertThat(seven.isAbout(change("backups/default", "{\"agent\":\"7\"}"))).isFalse();
    assertThat(seven.helpdeskActor()).isEqualTo("7");
    assertThat(seven.keycloakActor()).isEmpty();
  }

  @Test
  void shouldShortenNamesAsTheyAreKept() {
    AuditNames longest = new AuditNames(new AgentId("3"), "j".repeat(80), true, "k".repeat(80));

    assertThat(longest.helpdeskActor()).isEqualTo("j".repeat(64));
    assertThat(longest.keycloakActor()).isEqualTo("k".repeat(64));
  }

  private static AuditEntry change(String subject, @Nullable String body) {
    return new AuditEntry(
        1, Instant.EPOCH, "admin", "token", "writeSomething", subject, body, true);
  }
}
