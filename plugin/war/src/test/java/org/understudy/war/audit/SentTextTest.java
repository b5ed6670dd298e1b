package org.understudy.war.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the audit keeps of a body (N5). */
class SentTextTest {

  @Test
  void shouldKeepWhatWasSent() {
    assertThat(of("{ \"capacity\" : 7, \"skills\": [\"français\"] }"))
        .isEqualTo("{\"capacity\":7,\"skills\":[\"français\"]}");
  }

  @Test
  void shouldHideSecretsAtAnyDepth() {
    assertThat(of("{\"url\":\"https://a\",\"secret\":\"whsec_x\",\"in\":[{\"Password\":\"y\"}]}"))
        .isEqualTo("{\"url\":\"https://a\",\"secret\":\"***\",\"in\":[{\"Password\":\"***\"}]}");
  }

  @Test
  void shouldKeepNothingOfWhatIsNoJson() {
    assertThat(of("")).isNull();
    assertThat(of("BEGIN:VCALENDAR")).isNull();
  }

  private static String of(String body) {
    return SentText.of(body.getBytes(UTF_8));
  }
}
