package org.understudy.war.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.understudy.war.api.HostViewFixture.JOHN;
import static org.understudy.war.api.HostViewFixture.MARY;
import static org.understudy.war.api.HostViewFixture.WILLIAM;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.rules.Deputies;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;

/** Who may be chosen as a backup or a dedicated agent (B3, B4, R9). */
class DeputyChoiceTest {

  private final HostView host = HostViewFixture.host();

  @Test
  void shouldTakeAnAgentOfTheHost_B3_B4_R9() {
    assertThat(new DeputyChoice("7").read(host, null)).isEqualTo(WILLIAM);
    assertThat(new DeputyChoice("7").read(host, JOHN)).isEqualTo(WILLIAM);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "99", "john"})
  void shouldRefuseWhoIsNoAgent_B4(@Nullable String agent) {
    Refused refused =
        catchThrowableOfType(Refused.class, () -> new DeputyChoice(agent).read(host, null));

    assertThat(refused.problem().violations())
        .extracting(Violation::field)
        .containsExactly("agent");
  }

  @Test
  void shouldRefuseToLetSomebodyStandInForHimself_B4() {
    assertThatThrownBy(() -> new DeputyChoice("3").read(host, JOHN)).isInstanceOf(Refused.class);
  }

  @Test
  void shouldShowEverybodyByName_B4() {
    Deputies deputies =
        new Deputies(
            WILLIAM, Map.of(JOHN, MARY), Map.of("anna", JOHN), Map.of(), Map.of(), Map.of());

    BackupsRepresentation shown = BackupsRepresentation.of(deputies, List.of(), host);

    assertThat(shown.byDefault()).isEqualTo(new AgentReference("7", "William Miller"));
    assertThat(shown.agents()).containsOnly(Map.entry("3", new AgentReference("12", "agent 12")));
    assertThat(shown.customers()).containsOnlyKeys("anna");
  }

  @Test
  void shouldRefuseKeysThatNoCustomerCanHave_B4() {
    assertThat(DeputyKeys.checked("anna@example.org")).isEqualTo("anna@example.org");
    assertThatThrownBy(() -> DeputyKeys.checked(" ")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> DeputyKeys.checked("x".repeat(201))).isInstanceOf(Refused.class);
  }
}
