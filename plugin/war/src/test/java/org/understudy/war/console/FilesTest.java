package org.understudy.war.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"/", "/decisions", "/decisions/01a2", "/some.thing/else"})
  void shouldTakeAddressesOfPagesForNoFiles(String path) {
    assertThat(Files.areMeantBy(path)).isFalse();
  }

  @Test
  void shouldKnowFilesByTheDotInTheirNames() {
    assertThat(Files.areMeantBy("/assets/index-B3x.js")).isTrue();
    assertThat(Files.areMeantBy("/icon.svg")).isTrue();
  }
}
