package org.understudy.war.customer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that pages for customers are written in, and the choice of one. */
final class Languages {

  /** In the order in which they are offered. */
  static final List<String> ALL = List.of("en", "de", "fr");

  /** The name of the parameter with which a reader asks for another one. */
  static final String PARAMETER = "lang";

  private Languages() {}

  /** What the reader has asked for on the page, null for nothing that we have. */
  static @Nullable String asked(HttpServletRequest request) {
    String asked = request.getParameter(PARAMETER);
    return asked != null && ALL.contains(asked) ? asked : null;
  }

  /**
   * What the reader asks for, else the language of the message, else of the browser, else English.
   *
   * @param ofMessage a BCP 47 tag, null when there is no message
   */
  static String of(HttpServletRequest request, @Nullable String ofMessage) {
    String asked = asked(request);
    if (asked != null) {
      return asked;
    }
    String known = ofMessage == null ? null : known(Locale.forLanguageTag(ofMessage));
    return known == null ? ofBrowser(request) : known;
  }

  /** The first language of the browser that we have, else English; reads no parameter. */
  static String ofBrowser(HttpServletRequest request) {
    // Without the header the server would tell its own language.
    if (request.getHeader("Accept-Language") != null) {
      for (Locale locale : Collections.list(request.getLocales())) {
        String known = known(locale);
        if (known != null) {
          return known;
        }
      }
    }
    return ALL.getFirst();
  }

  private static @Nullable String known(Locale locale) {
    return ALL.contains(locale.getLanguage()) ? locale.getLanguage() : null;
  }
}
