package org.understudy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.rules.AwayMessage.Choice;
import org.understudy.rules.AwayMessage.Written;
import org.understudy.wording.English;

/** What customers of absent agents read. */
class AwayMessageTest {

  private static final Instant MONDAY = Instant.parse("2026-11-30T07:00:00Z");
  private static final Choice CHOICE = new Choice("William", "https://x/w", "https://x/c");

  @Test
  void shouldNameTheReturnInTheLanguageAndZoneOfTheReader_B1() {
    assertThat(message(MONDAY, null, null).in(AwayTexts.BUILT_IN, "de").body())
        .contains("Montag, 30. November 2026, 08:00 (MEZ)");
    assertThat(message(MONDAY, null, null).in(AwayTexts.BUILT_IN, "fr").body())
        .contains("lundi 30 novembre 2026");
    assertThat(message(MONDAY, null, null).in(AwayTexts.BUILT_IN, "en").body())
        .contains("Monday, November 30, 2026", "(CET)");
  }

  @Test
  void shouldNameADayToThoseWhoWaitForSomebodyAwayForWholeDays_B1() {
    Instant midnight = Instant.parse("2026-11-29T23:00:00Z");

    assertThat(message(midnight, null, null).in(AwayTexts.BUILT_IN, "de").body())
        .contains("Montag, 30. November 2026.")
        .doesNotContain("00:00");
  }

  @Test
  void shouldHaveATextForEachCase_B1() {
    assertThat(message(MONDAY, CHOICE, null).in(AwayTexts.BUILT_IN, "en").body())
        .contains("https://x/w", "William", "https://x/c");
    assertThat(message(null, CHOICE, null).in(AwayTexts.BUILT_IN, "en").body())
        .contains("the date is not known yet", "https://x/w");
    assertThat(message(MONDAY, null, null).in(AwayTexts.BUILT_IN, "en").body())
        .contains("will answer you then")
        .doesNotContain("{", "https");
    assertThat(message(null, null, null).in(AwayTexts.BUILT_IN, "en").body())
        .contains("as soon as we can")
        .doesNotContain("{", "back");
  }

  @Test
  void shouldUseTheAgentsOwnWordsAndKeepTheChoices_B1_A1() {
    assertThat(message(MONDAY, null, "At a fair until {return}.").in(AwayTexts.BUILT_IN, "en"))
        .isEqualTo(new Written("John is away", "At a fair until {return}.\n"));
    assertThat(message(MONDAY, CHOICE, "At a fair.").in(AwayTexts.BUILT_IN, "en").body())
        .startsWith("At a fair.\n\n")
        .contains("https://x/w", "https://x/c");
  }

  @Test
  void shouldNeverTakeAValueForAPlaceholder_B1() {
    AwayText text = new AwayText("{agent}", "c", "{agent} of {organisation} $1 \\", "n", "u");
    AwayMessage message =
        new AwayMessage("{backup}\nBcc: x", MONDAY, ZoneId.of("UTC"), "{wait}", null, null);

    Written written = message.in(Map.of("en", text), "en");

    assertThat(written.body()).isEqualTo("{backup}\nBcc: x of {wait} $1 \\\n");
    assertThat(written.subject()).isEqualTo("{backup} Bcc: x");
  }

  @Test
  void shouldFindTheNearestLanguage_B1() {
    Map<String, AwayText> texts = new HashMap<>(AwayTexts.BUILT_IN);
    texts.put("pt-BR", AwayTexts.BUILT_IN.get("en"));

    assertThat(AwayTexts.language(texts, "de_AT")).isEqualTo("de");
    assertThat(AwayTexts.language(texts, "pt_BR")).isEqualTo("pt-BR");
    assertThat(AwayTexts.language(texts, "pt")).isEqualTo("en");
    assertThat(AwayTexts.language(texts, null)).isEqualTo("en");
    assertThat(AwayTexts.language(texts, "no language")).isEqualTo("en");
  }

  @Test
  void shouldFindWhatCustomersCannotUnderstand_B1_N4() {
    AwayText english = AwayTexts.BUILT_IN.get("en");
    AwayText wrong =
        new AwayText("{name}", "Continue: {continue}", english.notice(), "none", "later");
    Asking always = new Asking(true, Duration.ofHours(1), Asking.Unanswered.WAIT, 5);

    List<Finding> findings =
        AwayChecks.of(
            new Backup(
                true, true, Backup.Sharing.FORWARD, always, Map.of("en", english, "de", wrong)),
            false);

    assertThat(findings)
        .extracting(Finding::severity, Finding::field)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Finding.Severity.ERROR, "backup.texts[de].subject"),
            org.assertj.core.groups.Tuple.tuple(
                Finding.Severity.WARNING, "backup.texts[de].choices"),
            org.assertj.core.groups.Tuple.tuple(Finding.Severity.WARNING, "backup.texts[fr]"));
    assertThat(English.of(findings.getFirst().message())).contains("{name}", "{agent}");
    assertThat(English.of(findings.get(1).message())).contains("{wait}");
    assertThat(AwayChecks.of(Backup.OFF, true)).isEmpty();
    Backup joins = new Backup(true, true, Backup.Sharing.GROUP);
    assertThat(AwayChecks.of(joins, false)).isEmpty();
    assertThat(AwayChecks.of(joins, true))
        .as("B7: the helpdesk lets nobody join")
        .extracting(Finding::severity, Finding::field)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Finding.Severity.WARNING, "backup.sharing"));
  }

  @Test
  void shouldRefuseNumbersOutOfTheirRange_B5_B8() {
    assertThatThrownBy(() -> new Asking(true, Duration.ZERO, Asking.Unanswered.APPLY, 0))
        .isInstanceOf(InvalidRules.class)
        .hasMessageContaining("P7D")
        .hasMessageContaining("from 1 to 50");
  }

  private static AwayMessage message(
      @Nullable Instant backAt, @Nullable Choice choice, @Nullable String ownWords) {
    return new AwayMessage("John", backAt, ZoneId.of("Europe/Berlin"), "acme", ownWords, choice);
  }
}
