package org.understudy.war.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=cmd|' /C calc'!Z0",
        "  =1",
        "\uFF1D1+1"
      })
  void shouldMakeTextOfWhatLooksLikeAFormula(String text) {
    assertThat(Csv.cell(text)).isEqualTo("\"'" + text + "\"");
  }

  @Test
  void shouldLeaveWordsAsTheyAre() {
    assertThat(Csv.cell("Mary comes next: 3 = 3")).isEqualTo("\"Mary comes next: 3 = 3\"");
    assertThat(Csv.cell("2026112110000012")).isEqualTo("\"2026112110000012\"");
  }

  @Test
  void shouldDoubleQuotesAndKeepLinesInTheirCell() {
    assertThat(Csv.cell("He said \"no\",\nthen left"))
        .isEqualTo("\"He said \"\"no\"\",\nthen left\"");
  }

  @Test
  void shouldLeaveMissingCellsEmpty() {
    assertThat(Csv.line(Arrays.asList("a", null, ""))).isEqualTo("\"a\",,\r\n");
  }
}
