package org.understudy.war.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.understudy.war.config.Settings;

/** Each setting is one row of docs/settings.md, and each row is a setting. */
class SettingsDocTest {

  private static final String PAGE = "docs/settings.md";
  private static final String TO_DO = "rows of " + PAGE + "; a new setting needs one";
  private static final Pattern JAVA_KEY = Pattern.compile("\"(UNDERSTUDY_[A-Z_]+)\"");
  private static final Pattern SHELL_KEY = Pattern.compile("\\b(UNDERSTUDY_[A-Z_]+)\\b");
  private static final Pattern SHELL_DEFAULT =
      Pattern.compile("\\$\\{(UNDERSTUDY_[A-Z_]+):-([^}]+)}");
  private static final Pattern HOST_KEY = Pattern.compile("<Setting Name=\"([^\"]+)\"");
  private static final Map<String, String> REQUIRED =
      Map.of(
          "UNDERSTUDY_HOST_URL", "http://127.0.0.1/otrs",
          "UNDERSTUDY_HOST_SECRET", "0123456789abcdef0123456789abcdef",
          "UNDERSTUDY_ADMIN_TOKEN", "fedcba9876543210fedcba9876543210");

  private final Table server = Table.below("## The server application", PAGE);
  private final Table command = Table.below("## The command `deployment/understudy`", PAGE);

  @Test
  void shouldListEveryKeyOfTheServerApplicationAndNoOther() {
    Set<String> read =
        keys(JAVA_KEY, "plugin/war/src/main", "plugin/helpdesk-znuny/src/main", ".java");

    assertThat(new TreeSet<>(server.column("name"))).as(TO_DO).isEqualTo(read);
  }

  @Test
  void shouldNameTheDefaultThatTheCodeTakes() {
    Settings untouched = Settings.from(REQUIRED);

    server
        .map("name", "default")
        .forEach(
            (key, byDefault) -> {
              if (!byDefault.isEmpty() && !byDefault.contains(" ")) {
                assertThat(Settings.from(with(key, byDefault))).as(key).isEqualTo(untouched);
              }
            });
  }

  @Test
  void shouldCallRequiredWhatStopsTheStartWhenItIsMissing() {
    server
        .map("name", "required")
        .forEach(
            (key, required) -> {
              if (REQUIRED.containsKey(key)) {
                assertThat(required).as(key).isEqualTo("yes");
                assertThatThrownBy(() -> Settings.from(with(key, "")))
                    .hasMessageContaining(key)
                    .hasMessageContaining(PAGE);
              } else if (!key.startsWith("UNDERSTUDY_DB_")) {
                assertThat(required).as(key).isEqualTo("no");
              }
            });
  }

  @Test
  void shouldListEverySettingOfTheHostsPackageAndNoOther() {
    Set<String> declared = keys(HOST_KEY, "plugin/znuny-addon/Kernel/Config", ".xml");

    assertThat(new TreeSet<>(Table.below("## The Znuny package", PAGE).column("name")))
        .as(TO_DO)
        .isEqualTo(declared);
  }

  @Test
  void shouldListEveryVariableOfTheDeployment() {
    Set<String> read = keys(SHELL_KEY, "deployment", "");
    read.removeAll(server.column("name"));

    assertThat(new TreeSet<>(command.column("name"))).as(TO_DO).isEqualTo(read);
  }

  @Test
  void shouldNameTheDefaultThatTheDeploymentTakes() {
    Map<String, String> documented = command.map("name", "default");
    Map<String, String> taken = new HashMap<>();
    for (Path file : Checkout.files("deployment", "")) {
      SHELL_DEFAULT
          .matcher(Checkout.read(file))
          .results()
          .forEach(found -> taken.put(found.group(1), found.group(2)));
    }

    assertThat(taken).isNotEmpty();
    assertThat(documented).containsAllEntriesOf(taken);
  }

  private static Map<String, String> with(String key, String value) {
    Map<String, String> environment = new HashMap<>(REQUIRED);
    environment.put(key, value);
    return environment;
  }

  /** The folders, and as the last word the end of the file names. */
  private static Set<String> keys(Pattern pattern, String... foldersAndEnding) {
    List<String> folders = List.of(foldersAndEnding).subList(0, foldersAndEnding.length - 1);
    Set<String> keys = new TreeSet<>();
    for (String folder : folders) {
      for (Path file : Checkout.files(folder, foldersAndEnding[foldersAndEnding.length - 1])) {
        pattern.matcher(Checkout.read(file)).results().forEach(found -> keys.add(found.group(1)));
      }
    }
    return keys;
  }
}
