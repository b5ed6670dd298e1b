package org.understudy.war.customer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.understudy.rules.Placeholders;
import org.understudy.war.letter.Templates;

/** What pages for customers say, in one language. */
final class Texts {

  private static final Map<String, Texts> BY_LANGUAGE =
      Languages.ALL.stream().collect(Collectors.toMap(Function.identity(), Texts::new));

  private final Properties texts = new Properties();

  private Texts(String language) {
    try {
      texts.load(
          new StringReader(Templates.text(Texts.class, "texts_" + language + ".properties")));
    } catch (IOException e) {
      throw new UncheckedIOException("Texts that are no texts: " + language, e);
    }
  }

  /**
   * @param language one of {@link Languages#ALL}
   */
  static Texts in(String language) {
    return BY_LANGUAGE.get(language);
  }

  Set<String> keys() {
    return texts.stringPropertyNames();
  }

  /** A text without names in it. */
  String of(String key) {
    return of(key, Map.of());
  }

  /** A text with these names; what is in a name is never taken for a place for another one. */
  String of(String key, Map<String, String> names) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("There is no text " + key + ".");
    }
    return Placeholders.filled(text, names);
  }
}
