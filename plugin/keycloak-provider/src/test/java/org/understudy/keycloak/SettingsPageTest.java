package org.understudy.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.keycloak.SettingsFixture.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each setting is one row of docs/settings.md with its default, and each row is a setting. */
class SettingsPageTest {

  private static final Pattern ROW =
      Pattern.compile(
          "\\| `" + ProviderSettings.PREFIX + "([A-Z_]+)` \\| (?:yes|no) \\| (?:`([^`]*)`)? ?\\|");

  @Test
  void shouldListEverySettingWithItsDefault() throws IOException {
    Map<String, String> rows = new HashMap<>();
    Matcher row = ROW.matcher(Files.readString(Path.of("../../docs/settings.md")));
    while (row.find()) {
      rows.put(row.group(1).toLowerCase(Locale.ROOT), row.group(2) == null ? "" : row.group(2));
    }

    assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(asked());
    assertThat(List.of(rows.get("attributes").split(",")))
        .containsExactlyElementsOf(settings().attributes());
    assertThat(Duration.parse(rows.get("timeout"))).isEqualTo(settings().timeout());
    assertThat(rows.get("role")).isEmpty();
  }

  /** The names that the code asks for. */
  private static List<String> asked() {
    List<String> names = new ArrayList<>();
    ProviderSettings.from(
        name -> {
          names.add(name);
          return switch (name) {
            case "url" -> "http://127.0.0.1:1/understudy";
            case "secret" -> SettingsFixture.SECRET;
            default -> null;
          };
        });
    return names;
  }
}
