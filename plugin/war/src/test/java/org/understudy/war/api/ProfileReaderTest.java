package org.understudy.war.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.availability.WeeklyHours.Span;
import org.understudy.war.persistence.AgentProfile;
import org.understudy.war.persistence.AgentProfile.HoursFrom;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;

/** A4, A5: settings of an agent as they travel. */
class ProfileReaderTest {

  private static final String WHOLE =
      """
      {"hoursFrom": "own",
       "hours": {"monday": ["13:00-17:00", "08:00-12:00"], "saturday": ["22:00-24:00"], "sunday": []},
       "zone": "Europe/Berlin", "holidays": "de-by", "capacity": 8,
       "skills": [{"name": "french", "level": 3}, {"name": "billing"}]}
      """;

  @Test
  void shouldReadWhatItWrites_A4_A5() {
    AgentProfile read = read(WHOLE);

    assertThat(read.hoursFrom()).isEqualTo(HoursFrom.OWN);
    assertThat(read.hours().on(DayOfWeek.MONDAY))
        .containsExactly(new Span(480, 720), new Span(780, 1020));
    assertThat(read.hours().on(DayOfWeek.SUNDAY)).isEmpty();
    assertThat(read.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(read.skills()).containsEntry("french", 3).containsEntry("billing", 1);
    assertThat(new ProfileReader().read(ProfileRepresentation.of(read))).isEqualTo(read);
  }

  @Test
  void shouldTakeEverythingFromTheTeamWhenNothingIsSent_A4() {
    assertThat(read("{}")).isEqualTo(AgentProfile.UNTOUCHED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"hoursFrom\": \"own\"} | hours",
        "{\"hours\": {\"mondy\": []}} | hours.mondy",
        "{\"hours\": {\"monday\": null}} | hours.monday",
        "{\"hours\": {\"monday\": [\"8-12\"]}} | hours.monday[0]",
        "{\"hours\": {\"monday\": [\"22:00-06:00\"]}} | hours.monday[0]",
        "{\"hours\": {\"monday\": [\"22:00-24:30\"]}} | hours.monday[0]",
        "{\"hours\": {\"monday\": [\"08:00-12:00\", \"11:59-13:00\"]}} | hours.monday[1]",
        "{\"zone\": \"Berlin\"} | zone",
        "{\"holidays\": \"de-xx\"} | holidays",
        "{\"holidays\": \"atlantis\"} | holidays",
        "{\"capacity\": 0} | capacity",
        "{\"skills\": [{\"level\": 2}]} | skills[0].name",
        "{\"skills\": [{\"name\": \"French\"}]} | skills[0].name",
        "{\"skills\": [{\"name\": \"french\", \"level\": 6}]} | skills[0].level",
        "{\"skills\": [{\"name\": \"french\"}, {\"name\": \"french\"}]} | skills[1].name",
      })
  void shouldNameTheFieldThatIsWrong_A4_A5(String sent, String field) {
    Refused refused = catchThrowableOfType(Refused.class, () -> read(sent));

    assertThat(refused).as(sent).isNotNull();
    assertThat(refused.problem().type()).isEqualTo(ProblemType.INVALID_SETTINGS.uri());
    List<String> fields = refused.problem().violations().stream().map(Violation::field).toList();
    assertThat(fields).containsExactly(field);
  }

  private static AgentProfile read(String sent) {
    byte[] body = sent.getBytes(StandardCharsets.UTF_8);
    return new ProfileReader().read(JsonText.read(body, ProfileRepresentation.class));
  }
}
