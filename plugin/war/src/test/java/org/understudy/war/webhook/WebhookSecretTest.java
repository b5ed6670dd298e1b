package org.understudy.war.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.signature.WebhookSignature;

class WebhookSecretTest {

  private static final String TEXT = "0123456789abcdef0123456789abcdef";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "short",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "0123456789abcdef 0123456789abcdef",
        "whsec_notBase64!notBase64!notBase64!",
        "whsec_MDEyMzQ1Njc4OWFiY2RlZg=="
      })
  void shouldRefuseWhatSomebodyCouldGuess(String secret) {
    assertThat(WebhookSecret.objection(secret)).isPresent();
    assertThat(WebhookSecret.objection(secret).orElseThrow()).doesNotContain(secret);
  }

  @Test
  void shouldTakeBothForms() {
    assertThat(WebhookSecret.objection(TEXT)).isEmpty();
    assertThat(WebhookSecret.objection("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")).isEmpty();
  }

  /** The vector that the reference libraries of Standard Webhooks publish. */
  @Test
  void shouldSignAsTheReferenceLibrariesDo() {
    WebhookSignature unit = WebhookSecret.signature("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    assertThat(
            unit.sign(
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                "1614265330",
                "{\"test\": 2432232314}".getBytes(UTF_8)))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }
}
