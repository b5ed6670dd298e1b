package org.understudy.war.health;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code live}: this process answers. {@code ready}: it can work; 503 when not. Both need no token.
 */
@WebServlet({HealthServlet.LIVE, HealthServlet.READY})
public class HealthServlet extends HttpServlet {

  static final String LIVE = "/health/live";
  static final String READY = "/health/ready";

  private static final long serialVersionUID = 1L;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Inject private transient HealthCheck check;

  /** The whole answer of {@code live}. */
  record Alive(String status) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getServletPath().equals(LIVE)) {
      write(response, HttpServletResponse.SC_OK, new Alive("live"));
      return;
    }
    HealthReport report = check.report();
    boolean ready = report.isReady();
    write(
        response,
        ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE,
        report);
  }

  private static void write(HttpServletResponse response, int status, Object body)
      throws IOException {
    byte[] json = MAPPER.writeValueAsBytes(body);
    response.setStatus(status);
    response.setContentType("application/json");
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }
}
