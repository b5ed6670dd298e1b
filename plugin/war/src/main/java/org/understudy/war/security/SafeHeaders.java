package org.understudy.war.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Headers of every answer: nothing is guessed to be something else, or kept on the way. */
@WebFilter(
    urlPatterns = {
      "/api/*",
      "/events/*",
      "/health/*",
      "/metrics",
      "/console/*",
      "/choices/*",
      "/callback",
      "/launch",
      "/signed-out"
    },
    asyncSupported = true)
public class SafeHeaders implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (response instanceof HttpServletResponse http) {
      http.setHeader("X-Content-Type-Options", "nosniff");
      http.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }
}
