package org.understudy.war.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.understudy.helpdesk.Change.Note;
import org.understudy.war.persistence.CustomerDesign;

/** E-mails to customers as HTML. */
class LettersTest {

  private static final String CHOICES = "https://help.example.org/understudy/choices/";
  private static final CustomerDesign DESIGN =
      new CustomerDesign("Miller & Sons", "M", "#ffcc00", "Elm Street 1 <Berlin>");

  @Test
  void shouldMakeAButtonOfEachLinkToAChoice_B5() {
    String html =
        html(
            "John is away.\nBack on Monday.\n\nWait for John:\n"
                + CHOICES
                + "abc?choose=wait\n\nAttendre John :\n"
                + CHOICES
                + "abc?choose=continue\n");

    assertThat(html)
        .contains(">John is away.<br>Back on Monday.</p>")
        .contains("href=\"" + CHOICES + "abc?choose&#x3D;wait\"")
        .contains(">Wait for John</a>")
        .contains(">Attendre John</a>")
        .contains("background:#ffcc00;color:#000000")
        .contains("lang=\"de\"");
  }

  @Test
  void shouldEscapeWhateverIsPutIn_B5() {
    String html = html("<script>alert(1)</script>{{name}} {agent} & \"x\"");

    assertThat(html)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;{{name}} {agent} &amp; &quot;x&quot;")
        .contains("Miller &amp; Sons", "&lt;Berlin&gt;")
        .doesNotContain("<script");
  }

  @Test
  void shouldShowALinkWithoutAnythingAboveItAsItself_B5() {
    assertThat(html(CHOICES + "abc?choose=wait")).contains(">" + CHOICES + "abc?choose&#x3D;wait<");
    assertThat(html("See https://evil.example/choices/x")).doesNotContain("href");
  }

  @Test
  void shouldPutReadableLettersOnEveryColour_N10() {
    for (int grey = 0; grey < 256; grey++) {
      String colour = "#%02x%02x%02x".formatted(grey, 255 - grey, grey / 2);
      assertThat(Colours.contrast(Colours.on(colour), colour)).isGreaterThanOrEqualTo(4.5);
    }
    assertThat(Colours.contrast("#000000", "#ffffff")).isEqualTo(21.0);
    assertThat(Colours.isColour("#12345")).isFalse();
    assertThat(Colours.isColour("#123456}")).isFalse();
  }

  private static String html(String body) {
    return Letters.html(new Note("Away", body).in("de"), DESIGN, CHOICES);
  }
}
