package org.understudy.war.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AdminTokenTest {

  private final AdminToken unit = new AdminToken("0123456789abcdef0123456789abcdef");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer 0123456789abcdef0123456789abcdef",
        "bearer 0123456789abcdef0123456789abcdef",
        "BEARER   0123456789abcdef0123456789abcdef "
      })
  void shouldLetTheTokenInHoweverTheSchemeIsWritten(String header) {
    assertThat(unit.fits(header)).isTrue();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "0123456789abcdef0123456789abcdef",
        "Basic 0123456789abcdef0123456789abcdef",
        "Bearer",
        "Bearer ",
        "Bearer 0123456789abcdef0123456789abcde",
        "Bearer 0123456789abcdef0123456789abcdefa",
        "Bearer 0123456789ABCDEF0123456789ABCDEF"
      })
  void shouldLetNothingElseIn(String header) {
    assertThat(unit.fits(header)).isFalse();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"Bearer ", "Bearer null", "Bearer 0123456789abcdef0123456789abcdef"})
  void shouldFitNothingWhenItIsSwitchedOff(String header) {
    assertThat(new AdminToken((String) null).fits(header)).isFalse();
  }

  @Test
  void shouldNotShowTheToken() {
    assertThat(unit.toString()).doesNotContain("0123456789abcdef");
  }
}
