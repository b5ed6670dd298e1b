package org.understudy.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Instant MONDAY = Instant.parse("2026-11-30T07:00:00Z");
  private static final Instant MIDNIGHT = Instant.parse("2026-11-29T23:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|John is out of office until Mon, 30 Nov, 08:00.",
        "de|John ist außer Haus bis Mo., 30. November, 08:00 Uhr.",
        "fr|John est hors du bureau jusqu’au lun. 30 novembre à 08:00."
      })
  void shouldSayItInTheLanguageAndByTheClockOfTheReader(String language, String text) {
    assertThat(Speech.in(language, BERLIN, NOW).say(away(MONDAY))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|John is out of office until Sun, 29 Nov.",
        "de|John ist außer Haus bis So., 29. November.",
        "fr|John est hors du bureau jusqu’au dim. 29 novembre.",
      })
  void shouldNameTheLastDayOfAWholeOne(String language, String text) {
    String said = Speech.in(language, BERLIN, NOW).say(away(MIDNIGHT));

    assertThat(said).isEqualTo(text);
  }

  @Test
  void shouldNameTheZoneThatIsNotTheReaders() {
    assertThat(Speech.in("de", null, NOW).say(away(MONDAY)))
        .isEqualTo("John ist außer Haus bis Mo., 30. November, 07:00 Uhr UTC.");
  }

  @Test
  void shouldNameAnotherYear() {
    Instant next = Instant.parse("2027-01-04T07:00:00Z");

    assertThat(Speech.in("de", BERLIN, NOW).say(away(next)))
        .isEqualTo("John ist außer Haus bis Mo., 4. Januar 2027, 08:00 Uhr.");
  }

  @Test
  void shouldJoinSentencesAndLeaveOutWhatSaysNothing() {
    Phrase phrase =
        Phrase.sentences(
            Phrase.of("kept.stays", "John"),
            Phrase.NOTHING,
            Phrase.sentence(Phrase.of("away.hours")));

    assertThat(Speech.in("de", null, NOW).say(phrase))
        .isEqualTo("John behält es. Außerhalb der Arbeitszeit.");
    assertThat(Speech.in("fr", null, NOW).say(Phrase.sentences(Phrase.NOTHING))).isEmpty();
  }

  @Test
  void shouldCountAsTheLanguageDoes() {
    assertThat(Speech.in("de", null, NOW).say(Phrase.of("ago.days", 1))).isEqualTo("vor 1 Tag");
    assertThat(Speech.in("de", null, NOW).say(Phrase.of("ago.days", 1200)))
        .isEqualTo("vor 1.200 Tagen");
    assertThat(Speech.in("fr", null, NOW).say(Phrase.of("ago.minutes", 2)))
        .isEqualTo("il y a 2 minutes");
  }

  @Test
  void shouldLeaveNamesAndOldTextsAsTheyAre() {
    assertThat(English.of(Phrase.of("kept.stays", "{0} d'Arc"))).isEqualTo("{0} d'Arc keeps it.");
    assertThat(English.of(Phrase.verbatim("It's {0}."))).isEqualTo("It's {0}.");
  }

  @Test
  void shouldRefuseALanguageWithoutWords() {
    assertThatThrownBy(() -> Speech.in("es", null, NOW))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("es");
    assertThatThrownBy(() -> Phrase.of("kept.stays", 1.5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Phrase away(Instant end) {
    return Phrase.of(
        "owner.is",
        "John",
        Phrase.of("away.until", Phrase.of("away.out-of-office"), new Phrase.End(end)));
  }
}
