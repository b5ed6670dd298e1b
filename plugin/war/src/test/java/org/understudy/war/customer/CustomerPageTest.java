package org.understudy.war.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.assignment.Notice;
import org.understudy.rules.Backup;

/** What customers of absent agents see in a browser. */
class CustomerPageTest {

  private static final Instant MONDAY = Instant.parse("2026-11-30T07:00:00Z");

  @Test
  void shouldOfferBothWaysAndNoneWithThreeButtons_B6() {
    String page = page(story("John", MONDAY, null, true), "en", "wait");

    assertThat(page)
        .contains("<html lang=\"en\">", "<h1>John is away</h1>")
        .contains("John will be back: Monday, November 30, 2026, 8:00")
        .contains("class=\"choice preferred\" name=\"choice\" value=\"wait\"")
        .contains("class=\"choice\" name=\"choice\" value=\"continue\"")
        .contains("value=\"either\"")
        .contains("<form method=\"post\">")
        .doesNotContain("<script");
  }

  @Test
  void shouldSayWhatHappensNow_B6_B7_B8() {
    assertThat(page(story("John", MONDAY, Notice.Choice.WAIT, false), "de", null))
        .contains("Sie warten auf John", "ganz oben auf der Liste")
        .doesNotContain("<form", "<button");
    assertThat(page(story("John", null, Notice.Choice.CONTINUE, false), "fr", null))
        .contains("Vous continuez avec William", "William rejoint votre conversation")
        .doesNotContain("<form");
    assertThat(page(story("John", null, null, false), "en", null))
        .contains("There is nothing left to choose")
        .doesNotContain("<form");
  }

  @Test
  void shouldNotNameATimeThatNobodyKnows_B5() {
    assertThat(page(story("John", null, null, true), "en", null))
        .contains("It is not known yet when John will be back.")
        .doesNotContain("{return}");
  }

  @Test
  void shouldNeverInterpretAName_B5_B6() {
    String page =
        page(
            story("<img src=x onerror=alert(1)>{backup}{{title}}", null, null, true),
            "en",
            "\"><b>");

    assertThat(page)
        .contains("&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;{backup}{{title}}")
        .doesNotContain("<img", "<b>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"old", "unknown", "busy", "failed"})
  void shouldExplainLinksThatLeadNowhere_B6(String key) {
    for (String language : Languages.ALL) {
      assertThat(CustomerPage.about(key, language).in(new HashMap<>()))
          .contains("<h1>", "lang=\"" + language + "\"")
          .doesNotContain("<form", "{");
    }
  }

  @Test
  void shouldSayTheSameInEachLanguage_B6() {
    Set<String> english = Texts.in("en").keys();
    Pattern place = Pattern.compile("\\{\\w+}");
    for (String language : Languages.ALL) {
      Texts texts = Texts.in(language);
      assertThat(texts.keys()).isEqualTo(english);
      for (String key : english) {
        assertThat(place.matcher(texts.of(key)).results().map(found -> found.group()).distinct())
            .as(language + " " + key)
            .containsExactlyInAnyOrderElementsOf(
                place
                    .matcher(Texts.in("en").of(key))
                    .results()
                    .map(found -> found.group())
                    .distinct()
                    .toList());
      }
    }
  }

  private static Story story(
      String agent, @Nullable Instant back, Notice.@Nullable Choice choice, boolean open) {
    return new Story(
        agent, "William", back, ZoneId.of("Europe/Berlin"), Backup.Sharing.GROUP, choice, open);
  }

  private static String page(Story story, String language, @Nullable String preferred) {
    return CustomerPage.of(story, language, preferred).in(Map.of("style", ""));
  }
}
