package org.understudy.war.customer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.understudy.war.letter.Colours;
import org.understudy.war.letter.Templates;
import org.understudy.war.persistence.CustomerDesign;

/** The design of the organisation around a page, and the headers that keep the page to itself. */
final class Looks {

  private static final String STYLE = Templates.text(Looks.class, "page.css");

  private final CustomerDesign design;
  private final String frames;

  /**
   * @param frames who may show the page inside of another one, as the policy says it
   */
  Looks(CustomerDesign design, String frames) {
    this.design = design;
    this.frames = frames;
  }

  void write(CustomerPage page, HttpServletResponse response, int status) throws IOException {
    String style =
        STYLE
            + ":root{--accent:%s;--on-accent:%s}"
                .formatted(design.colour(), Colours.on(design.colour()));
    byte[] bytes = page.in(values(style, page.language())).getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("text/html; charset=utf-8");
    response.setHeader("Content-Language", page.language());
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'sha256-%s'; form-action 'self'; base-uri 'none';"
                .formatted(hash(style))
            + " frame-ancestors "
            + frames);
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("Vary", "Accept-Language");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private Map<String, Object> values(String style, String language) {
    Map<String, Object> values = new HashMap<>();
    values.put("style", style);
    values.put("name", design.name());
    values.put("mark", design.mark());
    values.put("footer", design.footer());
    values.put("languages", languages(language));
    return values;
  }

  private static List<Map<String, Object>> languages(String present) {
    return Languages.ALL.stream()
        .map(
            tag ->
                Map.<String, Object>of(
                    "tag",
                    tag,
                    "called",
                    Locale.forLanguageTag(tag)
                        .getDisplayLanguage(Locale.forLanguageTag(tag))
                        .replaceFirst("^f", "F"),
                    "present",
                    tag.equals(present)))
        .toList();
  }

  private static String hash(String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256.", e);
    }
  }
}
