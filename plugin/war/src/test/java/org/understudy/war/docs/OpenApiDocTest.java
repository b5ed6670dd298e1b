package org.understudy.war.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.understudy.war.openapi.Breaks;

/**
 * The published description of the REST API: it is the one that the build makes, and clients of the
 * released one can live with it (docs/adr/0024).
 */
class OpenApiDocTest {

  private static final String PRESENT = "docs/openapi.json";
  private static final String RELEASED = "docs/openapi-released.json";
  private static final String COMMAND =
      "mvn test -pl plugin/war -am -Dtest=OpenApiDocTest -Dsurefire.failIfNoSpecifiedTests=false";

  @Test
  void shouldBeTheOneThatTheBuildMakes() throws IOException {
    String built = built();
    writeWhenAsked("write", PRESENT, built);

    assertThat(Checkout.read(PRESENT).equals(built))
        .as("%s is the present API; rewrite it: %s -Dunderstudy.openapi=write", PRESENT, COMMAND)
        .isTrue();
  }

  @Test
  void shouldBreakNoClientOfTheReleasedOne() throws IOException {
    String built = built();
    writeWhenAsked("release", RELEASED, built);
    ObjectMapper json = new ObjectMapper();

    assertThat(Breaks.between(json.readTree(Checkout.read(RELEASED)), json.readTree(built)))
        .as(
            "changes since %s; when they are meant: %s -Dunderstudy.openapi=release",
            RELEASED, COMMAND)
        .isEmpty();
  }

  @Test
  void shouldNameNoServerButTheOneItComesFrom() throws IOException {
    assertThat(new ObjectMapper().readTree(built()).get("servers").findValuesAsText("url"))
        .containsExactly("/understudy/api/v1");
  }

  private static void writeWhenAsked(String word, String page, String text) throws IOException {
    if (word.equals(System.getProperty("understudy.openapi"))) {
      Files.writeString(Checkout.ROOT.resolve(page), text);
    }
  }

  private static String built() throws IOException {
    try (InputStream file = OpenApiDocTest.class.getResourceAsStream("/openapi.json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
