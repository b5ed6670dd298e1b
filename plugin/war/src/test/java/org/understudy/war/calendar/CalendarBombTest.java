package org.understudy.war.calendar;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.understudy.war.calendar.CalendarFileTest.event;
import static org.understudy.war.calendar.CalendarFileTest.file;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A4: files that are broken, or made to keep the server busy. */
class CalendarBombTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  /** On a busy machine; most take milliseconds. */
  private static final Duration SOON = Duration.ofSeconds(30);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;COUNT=5",
        "FREQ=HOURLY",
        "FREQ=DAILY;COUNT=2000000000",
        "FREQ=DAILY;BYHOUR=1,2,3,4,5,6,7,8;BYMINUTE=1,2,3,4",
        "FREQ=FORTNIGHTLY",
        "FREQ=DAILY;UNTIL=soon",
        "COUNT=5",
        ""
      })
  void shouldRefuseRecurrencesThatNobodyNeeds_A4(String rule) {
    refused(event("DTSTART:20261124T100000Z", "DURATION:PT1H", "RRULE:" + rule), "Event 1");
  }

  @ParameterizedTest
  @CsvSource({
    "DURATION:PT1H, no start",
    "DTSTART:tomorrow, cannot be read",
    "DTSTART;TZID=Middle-earth:20261124T100000, Europe/Berlin",
    "DTSTART:18490101T100000Z|DURATION:PT1H|RRULE:FREQ=YEARLY, 1850",
    "DTSTART:20261124T100000Z|DTEND:20261123T100000Z, ends before",
    "DTSTART:20261124T100000Z|DTEND:20991123T100000Z, ten years",
    "DTSTART:20261124T100000Z|DURATION:soon, duration",
  })
  void shouldNameTheEventThatCannotBeRead_A4(String properties, String why) {
    String wrong = event(properties.split("\\|"));

    refused(event("DTSTART:20261124T100000Z") + wrong, "Event 2", why);
  }

  @Test
  void shouldRefuseMoreTimesThanAnybodyHas_A4() {
    String daily = event("DTSTART:20261124T100000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY");

    refused(daily.repeat(10), "5000 busy times");
    refused(event("DTSTART:20261124T100000Z").repeat(5001), "5000 events");
  }

  @Test
  void shouldNotSearchForeverForTimesThatNeverCome_A4() {
    String never =
        event(
            "DTSTART:18600101T100000Z",
            "DURATION:PT1H",
            "RRULE:FREQ=DAILY;COUNT=10000;BYMONTH=2;BYMONTHDAY=30");

    assertTimeoutPreemptively(
        SOON,
        () -> assertThat(CalendarFile.read(file(never.repeat(500)), UTC, NOW).times()).isEmpty());
    refused(never.repeat(501), "500 events that come again");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Hello", "BEGIN:VEVENT\r\nEND:VEVENT\r\n", "BEGIN:VCALENDAR\r\n"})
  void shouldRefuseWhatIsNoCalendar_A4(String text) {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> CalendarFile.read(file, UTC, NOW))
        .isInstanceOf(UnusableCalendar.class);
  }

  @Test
  void shouldRefuseComponentsWithinComponents_A4() {
    refused("BEGIN:VEVENT\r\n".repeat(20_000), "components within components");
  }

  @Test
  void shouldSurviveAnyBytes_A4() {
    Random random = new Random(4711);
    String whole = event("DTSTART:20261124T100000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3");
    for (int i = 0; i < 3000; i++) {
      byte[] file = file(whole);
      for (int k = 0; k < 1 + i % 5; k++) {
        file[random.nextInt(file.length)] = (byte) random.nextInt(256);
      }
      assertTimeoutPreemptively(
          SOON,
          () -> {
            try {
              assertThat(CalendarFile.read(file, UTC, NOW).times()).isNotNull();
            } catch (UnusableCalendar e) {
              assertThat(e.getMessage()).endsWith(".");
            }
          });
    }
  }

  private static void refused(String events, String... words) {
    assertThatThrownBy(() -> CalendarFile.read(file(events), UTC, NOW))
        .isInstanceOf(UnusableCalendar.class)
        .message()
        .contains(words);
  }
}
