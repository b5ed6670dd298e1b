package org.understudy.war.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MeResourceTest {

  @Test
  void shouldTakeTheFirstLanguageThatThePagesHave() {
    assertThat(MeResource.language(List.of(Locale.of("da"), Locale.CANADA_FRENCH, Locale.GERMAN)))
        .isEqualTo("fr");
  }

  @Test
  void shouldSpeakEnglishToEverybodyElse() {
    assertThat(MeResource.language(List.of(Locale.of("*")))).isEqualTo("en");
    assertThat(MeResource.language(List.of())).isEqualTo("en");
  }
}
