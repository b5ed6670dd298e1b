package org.understudy.war.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.Locale;
import java.util.function.Function;
import org.understudy.wording.Phrase;
import org.understudy.wording.Speech;

/**
 * A page without scripts, in the language of who asks for it.
 *
 * @param text one paragraph
 * @param more HTML behind it, made of {@link #text} and tags
 * @param framed whether the helpdesk may show it inside of its own pages
 */
record Page(Phrase title, Phrase text, Function<Speech, String> more, boolean framed) {

  private static final String STYLE =
      """
      body{font:1.125rem/1.6 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;\
      color:#1b1b1b;background:#fff}
      a,button{color:#0b4f8a}
      button{font:inherit;padding:.5rem 1rem;border:2px solid;border-radius:.25rem;\
      background:none;cursor:pointer}
      :focus-visible{outline:3px solid #b35900;outline-offset:2px}
      @media(prefers-color-scheme:dark){body{color:#eee;background:#161616}a,button{color:#8ec7ff}}
      """;

  private static final String POLICY_PATTERN =
      "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; frame-ancestors %s;"
          .formatted(hash(STYLE), "%s");

  Page(Phrase title, Phrase text) {
    this(title, text, speech -> "", false);
  }

  /** One that belongs into a page of the helpdesk. */
  static Page framed(Phrase title, Phrase text) {
    return new Page(title, text, speech -> "", true);
  }

  /** Letters that mean something in HTML, as themselves. */
  static String text(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  void write(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    Speech speech = Speech.in(language(request), null, Instant.EPOCH);
    String heading = text(speech.say(title));
    byte[] page =
        """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s - Understudy</title>
        <style>%s</style>
        </head>
        <body>
        <main>
        <h1>%s</h1>
        <p>%s</p>
        %s
        </main>
        </body>
        </html>
        """
            .formatted(
                speech.language(),
                heading,
                STYLE,
                heading,
                text(speech.say(text)),
                more.apply(speech))
            .getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("text/html; charset=utf-8");
    response.setHeader(
        "Content-Security-Policy", POLICY_PATTERN.formatted(framed ? "'self'" : "'none'"));
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }

  private static String language(HttpServletRequest request) {
    return Collections.list(request.getLocales()).stream()
        .map(Locale::getLanguage)
        .filter(Speech.LANGUAGES::contains)
        .findFirst()
        .orElse(Speech.LANGUAGES.getFirst());
  }

  private static String hash(String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256.", e);
    }
  }
}
