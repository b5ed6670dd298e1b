package org.understudy.war.letter;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files beside classes, and templates made of them. */
public final class Templates {

  private static final Mustache.Compiler COMPILER =
      Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true).nullValue("");

  private Templates() {}

  /** A template that escapes all values; what it does not know is nothing. */
  public static Template of(Class<?> beside, String file) {
    return COMPILER.defaultValue("").compile(text(beside, file));
  }

  /** A file of ours as it is. */
  public static String text(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The file cannot be read: " + file, e);
    }
  }
}
