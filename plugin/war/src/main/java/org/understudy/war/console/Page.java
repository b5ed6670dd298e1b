package org.understudy.war.console;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A page without scripts: a title, and a body that is made of {@link #text} and tags.
 *
 * @param body HTML
 * @param framed whether the helpdesk may show it inside of its own pages
 */
record Page(String title, String body, boolean framed) {

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

  Page(String title, String body) {
    this(title, body, false);
  }

  /** One that belongs into a page of the helpdesk. */
  static Page framed(String title, String body) {
    return new Page(title, body, true);
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

  void write(HttpServletResponse response, int status) throws IOException {
    byte[] page =
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s - Understudy</title>
        <style>%s</style>
        </head>
        <body>
        <main>
        <h1>%s</h1>
        %s
        </main>
        </body>
        </html>
        """
            .formatted(text(title), STYLE, text(title), body)
            .getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("text/html; charset=utf-8");
    response.setHeader(
        "Content-Security-Policy", POLICY_PATTERN.formatted(framed ? "'self'" : "'none'"));
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
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
