package org.understudy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

  @Test
  void shouldTakeThePlaceOfNames_R7() {
    String text = "{agent} of {team} looks after {number}.";

    assertThat(
            Placeholders.filled(text, Map.of("agent", "Mary", "team", "Support", "number", "4711")))
        .isEqualTo("Mary of Support looks after 4711.");
  }

  @Test
  void shouldNotLookIntoWhatItPutsIn_R7() {
    Map<String, String> values = Map.of("agent", "{number} $0 \\1", "number", "4711");

    assertThat(Placeholders.filled("{agent}, {number}", values)).isEqualTo("{number} $0 \\1, 4711");
  }

  @Test
  void shouldTellWhichAreUnknown_R7() {
    assertThat(Placeholders.unknown("{agnet} {} {team}", Placeholders.OF_WELCOME))
        .containsExactly("agnet", "");
  }

  @Test
  void shouldLeaveOtherBracesAlone_R7() {
    assertThat(Placeholders.unknown("{ a } {two words} }{", Placeholders.OF_WELCOME)).isEmpty();
  }
}
