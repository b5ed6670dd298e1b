package org.understudy.war.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.understudy.war.problem.Refused;

class TeamNotesRepresentationTest {

  @Test
  void shouldTakeALanguageThatThereAreWordsIn() {
    assertThat(new TeamNotesRepresentation("fr").read().language()).isEqualTo("fr");
    assertThat(new TeamNotesRepresentation(null).read().language()).isNull();
  }

  @Test
  void shouldRefuseAnotherOneAndNameThem() {
    assertThatThrownBy(() -> new TeamNotesRepresentation("es").read())
        .isInstanceOfSatisfying(
            Refused.class,
            e ->
                assertThat(e.problem().violations())
                    .singleElement()
                    .satisfies(one -> assertThat(one.message()).contains("en, de, fr")));
  }
}
