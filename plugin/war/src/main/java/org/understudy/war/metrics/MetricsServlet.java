package org.understudy.war.metrics;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.ProblemWriter;
import org.understudy.war.problem.Refused;
import org.understudy.war.security.AdminToken;
import org.understudy.war.security.Caller;
import org.understudy.war.security.Callers;
import org.understudy.war.security.Roles;

/**
 * The numbers in Prometheus text. Asks callers on the same machine for the token too: behind a
 * proxy on this machine every caller looks like one of them.
 */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

  @Inject private transient PrometheusMeterRegistry registry;
  @Inject private transient Callers callers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Caller caller = callers.of(request.getHeader("Authorization"), request.isSecure());
      if (!caller.isUserInRole(Roles.ADMIN) && !caller.isUserInRole(Roles.SUPERVISOR)) {
        throw new Refused(ProblemType.FORBIDDEN, "Metrics want the role admin or supervisor.");
      }
    } catch (Refused e) {
      if (e.problem().status() == ProblemType.UNAUTHORIZED.status()) {
        response.setHeader("WWW-Authenticate", AdminToken.CHALLENGE);
      }
      ProblemWriter.write(response, e.problem());
      return;
    }
    byte[] body = registry.scrape(TEXT).getBytes(StandardCharsets.UTF_8);
    response.setContentType(TEXT);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
