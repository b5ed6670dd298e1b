package org.understudy.war.console;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files that the pages of {@code admin-ui} are built into. They hold nothing that is secret:
 * what people may see comes from the API.
 */
final class Files {

  /** Only files of these kinds are given out, whatever else is in the folder. */
  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private static final String FOLDER = "/WEB-INF/console";
  private static final String INDEX = FOLDER + "/index.html";

  /**
   * No script or style but from files of ours, and frames only with and in pages of this site.
   * There is no form-action: signing out leads on to the identity provider, which that would
   * forbid.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none';"
          + " frame-ancestors 'self'";

  private Files() {}

  /** Whether an address below the console means a file: addresses of pages have no dot. */
  static boolean areMeantBy(@Nullable String path) {
    return path != null && path.indexOf('.', path.lastIndexOf('/')) >= 0;
  }

  /**
   * @param path behind the console, as {@code /assets/index-B3x.js}
   * @return false when there is no such file; then nothing was written
   */
  static boolean write(ServletContext context, String path, HttpServletResponse response)
      throws IOException {
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null || path.contains("..") || path.contains("\\")) {
      return false;
    }
    // Names of built files change with what is in them.
    boolean hashed = path.startsWith("/assets/");
    return write(
        context,
        FOLDER + path,
        response,
        type,
        hashed ? "public, max-age=31536000, immutable" : "public, max-age=3600");
  }

  /**
   * The one page, which finds out by its address what to show.
   *
   * @return false when the application was built without pages
   */
  static boolean writeIndex(ServletContext context, HttpServletResponse response)
      throws IOException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Referrer-Policy", "same-origin");
    return write(context, INDEX, response, "text/html; charset=utf-8", "no-store");
  }

  private static boolean write(
      ServletContext context,
      String resource,
      HttpServletResponse response,
      String type,
      String caching)
      throws IOException {
    try (InputStream file = context.getResourceAsStream(resource)) {
      if (file == null) {
        return false;
      }
      response.setContentType(type);
      response.setHeader("Cache-Control", caching);
      file.transferTo(response.getOutputStream());
      return true;
    }
  }
}
