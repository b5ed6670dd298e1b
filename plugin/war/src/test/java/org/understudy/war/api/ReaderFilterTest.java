package org.understudy.war.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReaderFilterTest {

  @Test
  void shouldTakeTheFirstLanguageThatThePagesHave() {
    assertThat(ReaderFilter.language(List.of(Locale.of("da"), Locale.CANADA_FRENCH, Locale.GERMAN)))
        .isEqualTo("fr");
  }

  @Test
  void shouldSpeakEnglishToEverybodyElse() {
    assertThat(ReaderFilter.language(List.of(Locale.of("*")))).isEqualTo("en");
    assertThat(ReaderFilter.language(List.of())).isEqualTo("en");
  }

  @Test
  void shouldTakeTheZoneAmongOtherPreferences() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");

    assertThat(ReaderFilter.zone("timezone=Europe/Berlin")).isEqualTo(berlin);
    assertThat(ReaderFilter.zone("return=minimal, TimeZone=\"Europe/Berlin\"; x=y"))
        .isEqualTo(berlin);
  }

  @Test
  void shouldLeaveOutAZoneThatNobodyKnows() {
    assertThat(ReaderFilter.zone(null)).isNull();
    assertThat(ReaderFilter.zone("return=minimal")).isNull();
    assertThat(ReaderFilter.zone("mytimezone=Europe/Berlin")).isNull();
    assertThat(ReaderFilter.zone("timezone=Middle/Earth")).isNull();
  }
}
