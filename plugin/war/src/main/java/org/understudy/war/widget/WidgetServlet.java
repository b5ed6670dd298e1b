package org.understudy.war.widget;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The script that pages of websites load. Under its plain name it is always the present one; with
 * its version in the name it never changes.
 */
@WebServlet("/widget/*")
public class WidgetServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  private static final String FILE = "/WEB-INF/widget/understudy-contact.js";
  private static final int VERSION = 12;

  private byte[] script = new byte[0];
  private String version = "";

  @Override
  public void init() throws ServletException {
    try (InputStream file = getServletContext().getResourceAsStream(FILE)) {
      script = file == null ? new byte[0] : file.readAllBytes();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(script);
      version = HexFormat.of().formatHex(hash).substring(0, VERSION);
    } catch (IOException | GeneralSecurityException e) {
      throw new ServletException("The widget cannot be read.", e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    boolean plain = "/understudy-contact.js".equals(path);
    boolean pinned = ("/understudy-contact." + version + ".js").equals(path);
    if (script.length == 0 || !(plain || pinned)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String tag = '"' + version + '"';
    response.setHeader("ETag", tag);
    response.setHeader(
        "Cache-Control",
        pinned
            ? "public, max-age=31536000, immutable"
            : "public, max-age=3600, stale-while-revalidate=86400");
    // It holds nothing that is secret, and pages may check what they load (integrity).
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("text/javascript; charset=utf-8");
    response.setContentLength(script.length);
    response.getOutputStream().write(script);
  }
}
