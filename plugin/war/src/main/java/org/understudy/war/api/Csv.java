package org.understudy.war.api;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a table as RFC 4180 has them. Spreadsheets run what looks like a formula, and some of
 * the words come from customers: such cells begin with an apostrophe, which makes them text.
 */
final class Csv {

  /** Also after blanks and control characters, which programs skip. */
  private static final String FORMULA = "(?s)[\\s\\p{Cntrl}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*";

  private Csv() {}

  static String line(Collection<@Nullable String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  static String cell(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    String harmless =
        text.matches(FORMULA) || "\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
