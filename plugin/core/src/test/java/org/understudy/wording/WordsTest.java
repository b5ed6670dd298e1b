package org.understudy.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No reader meets a sentence that his language does not have, or one with a hole in it. */
class WordsTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final Pattern CALL = Pattern.compile("Phrase\\s*\\.of\\(\\s*");
  private static final Pattern KEY = Pattern.compile("\"([a-z0-9.-]+)\"");

  /** Used by {@link Speech} itself. */
  private static final String OWN = "moment";

  private final ResourceBundle english = Speech.words(Locale.of("en"));

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr"})
  void shouldSayEverythingInEachLanguage(String language) {
    ResourceBundle words = Speech.words(Locale.of(language));

    assertThat(words.keySet()).isEqualTo(english.keySet());
    for (String key : english.keySet()) {
      assertThat(places(words.getString(key))).as(key).isEqualTo(places(english.getString(key)));
      if (!key.startsWith(OWN)
          && english.getString(key).replaceAll(PLACE + "}", "").matches(".*[a-z]{3}.*")) {
        assertThat(words.getString(key)).as(key).isNotEqualTo(english.getString(key));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr"})
  void shouldBeWrittenAsTheLanguageWantsIt(String language) {
    ResourceBundle words = Speech.words(Locale.of(language));
    for (String key : words.keySet()) {
      String text = words.getString(key);
      // MessageFormat would swallow it.
      assertThat(text).as(key).doesNotContain("'").doesNotContain("  ").isEqualTo(text.strip());
      if (!key.startsWith(OWN)) {
        new MessageFormat(text, Locale.of(language));
      }
      if (!language.equals("en")) {
        assertThat(text).as(key).doesNotContain("\"");
      }
      if (language.equals("fr")) {
        assertThat(text).as(key).doesNotContainPattern("[^\u00a0\u202f][:;!?»](?!\\S)");
        assertThat(text).as(key).doesNotContainPattern(" [»:;!?]|« ");
      }
    }
  }

  @Test
  void shouldHoldExactlyWhatIsSaidWithTheSameNumberOfArguments() throws IOException {
    Map<String, Set<Integer>> said = said();

    assertThat(said.keySet())
        .isEqualTo(
            new TreeSet<>(english.keySet().stream().filter(key -> !key.startsWith(OWN)).toList()));
    said.forEach(
        (key, counts) ->
            assertThat(counts).as(key).containsExactly(places(english.getString(key)).size()));
  }

  private static Set<Integer> places(String text) {
    Set<Integer> places = new TreeSet<>();
    Matcher found = PLACE.matcher(text);
    while (found.find()) {
      places.add(Integer.valueOf(found.group(1)));
    }
    return places;
  }

  /** Keys in the sources of all modules, with the numbers of arguments they are used with. */
  private static Map<String, Set<Integer>> said() throws IOException {
    Map<String, Set<Integer>> said = new TreeMap<>();
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      for (Path module : modules.map(each -> each.resolve("src/main/java")).toList()) {
        if (Files.isDirectory(module)) {
          try (Stream<Path> sources = Files.walk(module)) {
            for (Path source : sources.filter(each -> each.toString().endsWith(".java")).toList()) {
              collect(Files.readString(source), source, said);
            }
          }
        }
      }
    }
    return said;
  }

  private static void collect(String source, Path file, Map<String, Set<Integer>> said) {
    Matcher call = CALL.matcher(source);
    while (call.find()) {
      Matcher key = KEY.matcher(source).region(call.end(), source.length());
      assertThat(key.lookingAt()).as("A key in %s is put together.", file).isTrue();
      said.computeIfAbsent(key.group(1), none -> new TreeSet<>()).add(commas(source, key.end()));
    }
  }

  /** How many commas stand before the end of the call, outside of further brackets and texts. */
  private static int commas(String source, int from) {
    int depth = 0;
    int commas = 0;
    boolean text = false;
    for (int i = from; depth >= 0; i++) {
      char sign = source.charAt(i);
      text ^= sign == '"';
      if (!text) {
        depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        commas += sign == ',' && depth == 0 ? 1 : 0;
      }
    }
    return commas;
  }
}
