package org.understudy.war.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.helpdesk.Enquiry;
import org.understudy.war.persistence.Website;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;

/** C5: what visitors write is text, and nothing else. */
class WidgetMessageTest {

  private static final Website SHOP =
      new Website(
          true,
          "shop.example.org",
          List.of("5", "8"),
          List.of("https://shop.example.org"),
          Website.WhenClosed.MESSAGE,
          false,
          false,
          null,
          Map.of());

  @Test
  void shouldKeepEveryTextAsItIs() {
    Enquiry enquiry =
        message("Anna", "anna@example.org", null, "<b>It</b> {{burns}}\n<script>").read("1", SHOP);

    assertThat(enquiry.text()).isEqualTo("<b>It</b> {{burns}}\n<script>");
    assertThat(enquiry.subject()).isEqualTo("<b>It</b> {{burns}}");
    assertThat(enquiry.website()).isEqualTo("shop.example.org");
    assertThat(enquiry.team().value()).isEqualTo("5");
  }

  @Test
  void shouldTakeTheBeginningOfALongTextAsSubject() {
    String subject =
        message("Anna", "anna@example.org", null, "word ".repeat(60)).read("1", SHOP).subject();

    assertThat(subject).hasSizeLessThanOrEqualTo(81).endsWith("word…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "anna",
        "anna@",
        "a@b, c@d",
        "anna@example.org\r\nBcc: all@example.org",
        "Anna <anna@example.org>",
        "anna @example.org",
        "anna@exa mple.org",
        "anna@example..org"
      })
  void shouldTakeOnePlainAddressOnly(String email) {
    assertThat(wrong(message("Anna", email, null, "Hi"))).containsExactly("email");
  }

  @Test
  void shouldNameEverythingThatIsWrongAtOnce() {
    WidgetMessage all =
        new WidgetMessage("c", "1", "6", "A\nBcc: b", "no", "x\r\ny", " ", "https://spam.example");

    assertThat(wrong(all))
        .containsExactlyInAnyOrder("name", "email", "subject", "text", "homepage", "team");
  }

  @Test
  void shouldKeepItsLimits() {
    assertThat(wrong(message("x".repeat(101), "a@b.org", "y".repeat(201), "z".repeat(8001))))
        .containsExactlyInAnyOrder("name", "subject", "text");
    assertThat(wrong(message("Anna", "a".repeat(64) + "@" + "b.".repeat(80), null, "\u0007")))
        .containsExactlyInAnyOrder("email", "text");
  }

  private static WidgetMessage message(
      String name, String email, @Nullable String subject, String text) {
    return new WidgetMessage("c", "1", null, name, email, subject, text, "");
  }

  private static List<String> wrong(WidgetMessage sent) {
    Refused[] refused = new Refused[1];
    assertThatThrownBy(() -> sent.read("1", SHOP))
        .isInstanceOfSatisfying(Refused.class, thrown -> refused[0] = thrown);
    return refused[0].problem().violations().stream().map(Violation::field).distinct().toList();
  }
}
