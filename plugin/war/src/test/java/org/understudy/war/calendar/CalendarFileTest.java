package org.understudy.war.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.war.persistence.BusyTimes;
import org.understudy.war.persistence.BusyTimes.Time;

/** A4: what an imported iCalendar file says about an agent. */
class CalendarFileTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void shouldReadAMeetingInItsTimeZone_A4() {
    assertThat(
            times(
                "DTSTART;TZID=America/New_York:20261124T090000",
                "DTEND;TZID=America/New_York:20261124T100000"))
        .containsExactly(time("2026-11-24T14:00:00Z", "2026-11-24T15:00:00Z"));
    assertThat(times("DTSTART:20261124T090000Z", "DURATION:PT90M"))
        .containsExactly(time("2026-11-24T09:00:00Z", "2026-11-24T10:30:00Z"));
    assertThat(times("DTSTART:20261124T090000", "DURATION:P1W"))
        .containsExactly(time("2026-11-24T08:00:00Z", "2026-12-01T08:00:00Z"));
  }

  @Test
  void shouldUnderstandZonesByTheNamesOfOtherPrograms_A4() {
    assertThat(times("DTSTART;TZID=W. Europe Standard Time:20261124T090000", "DURATION:PT1H"))
        .containsExactly(time("2026-11-24T08:00:00Z", "2026-11-24T09:00:00Z"));
    assertThat(
            times(
                "DTSTART;TZID=/example.org/20050126_1/Asia/Tokyo:20261124T090000", "DURATION:PT1H"))
        .containsExactly(time("2026-11-24T00:00:00Z", "2026-11-24T01:00:00Z"));
  }

  @Test
  void shouldMeanWholeDaysInTheZoneOfTheAgent_A4() {
    assertThat(times("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227"))
        .containsExactly(time("2026-12-23T23:00:00Z", "2026-12-26T23:00:00Z"));
    assertThat(times("DTSTART;VALUE=DATE:20261224"))
        .containsExactly(time("2026-12-23T23:00:00Z", "2026-12-24T23:00:00Z"));
    // The night to 29 March is an hour shorter, and the day after begins at midnight all the same.
    assertThat(times("DTSTART;VALUE=DATE:20270327", "DTEND;VALUE=DATE:20270329"))
        .containsExactly(time("2027-03-26T23:00:00Z", "2027-03-28T22:00:00Z"));
  }

  @Test
  void shouldRepeatByTheRuleAndLeaveOutExceptions_A4() {
    assertThat(
            times(
                "DTSTART;TZID=Europe/Berlin:20261005T090000",
                "DTEND;TZID=Europe/Berlin:20261005T100000",
                "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261214T080000Z",
                "EXDATE;TZID=Europe/Berlin:20261130T090000"))
        .containsExactly(
            time("2026-12-07T08:00:00Z", "2026-12-07T09:00:00Z"),
            time("2026-12-14T08:00:00Z", "2026-12-14T09:00:00Z"));
    assertThat(times("DTSTART:20261120T100000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=5"))
        .containsExactly(
            time("2026-11-23T10:00:00Z", "2026-11-23T11:00:00Z"),
            time("2026-11-24T10:00:00Z", "2026-11-24T11:00:00Z"));
    assertThat(times("DTSTART:20261124T100000Z", "DURATION:PT1H", "RDATE:20261201T100000Z"))
        .hasSize(2);
  }

  @Test
  void shouldKeepTheClockTimeWhenTheClocksChange_A4() {
    assertThat(
            times(
                "DTSTART;TZID=Europe/Berlin:20270327T090000",
                "DURATION:PT1H",
                "RRULE:FREQ=DAILY;COUNT=2"))
        .containsExactly(
            time("2027-03-27T08:00:00Z", "2027-03-27T09:00:00Z"),
            time("2027-03-28T07:00:00Z", "2027-03-28T08:00:00Z"));
  }

  @Test
  void shouldMoveASingleOccurrence_A4() {
    String series =
        event("UID:1", "DTSTART:20261124T100000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=2");
    String moved =
        event(
            "UID:1", "RECURRENCE-ID:20261125T100000Z", "DTSTART:20261125T150000Z", "DURATION:PT1H");

    assertThat(read(series + moved).times())
        .containsExactly(
            time("2026-11-24T10:00:00Z", "2026-11-24T11:00:00Z"),
            time("2026-11-25T15:00:00Z", "2026-11-25T16:00:00Z"));
  }

  @Test
  void shouldCountOnlyWhatLeavesNoTime_A4() {
    String start = "DTSTART:20261124T100000Z\r\nDURATION:PT1H";
    assertThat(times(start, "TRANSP:TRANSPARENT")).isEmpty();
    assertThat(times(start, "STATUS:CANCELLED")).isEmpty();
    assertThat(times(start, "X-MICROSOFT-CDO-BUSYSTATUS:FREE")).isEmpty();
    assertThat(times(start, "X-MICROSOFT-CDO-BUSYSTATUS:OOF")).hasSize(1);
    assertThat(times("DTSTART:20261124T100000Z")).isEmpty();
    assertThat(times("DTSTART:20261120T100000Z", "DURATION:PT1H")).isEmpty();
    assertThat(times("DTSTART:20291120T100000Z", "DURATION:PT1H")).isEmpty();
  }

  @Test
  void shouldJoinTimesThatTouch_A4() {
    BusyTimes read =
        read(
            event("DTSTART:20261124T100000Z", "DURATION:PT1H")
                + event("DTSTART:20261124T110000Z", "DURATION:PT1H")
                + event("DTSTART:20261124T101500Z", "DURATION:PT5M"));

    assertThat(read.events()).isEqualTo(3);
    assertThat(read.times()).containsExactly(time("2026-11-24T10:00:00Z", "2026-11-24T12:00:00Z"));
  }

  @Test
  void shouldNotTakeTheTimesOfAnAlarmForThoseOfTheEvent_A4() {
    assertThat(
            times(
                "DTSTART:20261124T100000Z",
                "DURATION:PT1H",
                "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nDURATION:PT3H\r\nEND:VALARM"))
        .containsExactly(time("2026-11-24T10:00:00Z", "2026-11-24T11:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FREQ=YEARLY", "FREQ=MONTHLY;BYDAY=1MO", "FREQ=DAILY;INTERVAL=3"})
  void shouldFindTheSameTimesHoweverLongAgoItBegan_A4(String rule) {
    List<Time> times = times("DTSTART:19991124T100000Z", "DURATION:PT1H", "RRULE:" + rule);

    assertThat(times).isNotEmpty();
    assertThat(times).allMatch(time -> time.until().isAfter(NOW));
    if (rule.contains("DAILY")) {
      assertThat(times)
          .allMatch(
              time ->
                  (time.since().getEpochSecond()
                              - Instant.parse("1999-11-24T10:00:00Z").getEpochSecond())
                          % (3 * 86_400)
                      == 0);
    }
  }

  private static List<Time> times(String... properties) {
    return read(event(properties)).times();
  }

  private static BusyTimes read(String events) {
    return CalendarFile.read(file(events), BERLIN, NOW);
  }

  static String event(String... properties) {
    return "BEGIN:VEVENT\r\n" + String.join("\r\n", properties) + "\r\nEND:VEVENT\r\n";
  }

  static byte[] file(String events) {
    String text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n";
    return (text + events + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Time time(String since, String until) {
    return new Time(Instant.parse(since), Instant.parse(until));
  }
}
