package org.understudy.war.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;

/**
 * Which part of a list is asked for.
 *
 * @param offset how many are left out at the start
 * @param limit how many are wanted at most
 */
record Paging(int offset, int limit) {

  static final int USUAL = 50;
  static final int MOST = 200;

  /** Every number with fewer digits than a long may have. */
  static final long LARGEST = 999_999_999_999_999_999L;

  static Paging of(@Nullable String offset, @Nullable String limit) {
    return new Paging((int) number("offset", offset, 0, 0, 1_000_000), limit(limit));
  }

  static int limit(@Nullable String limit) {
    return (int) number("limit", limit, USUAL, 1, MOST);
  }

  /** A sequence below which a list goes on; above all of them when it is missing. */
  static long before(@Nullable String before) {
    return number("before", before, LARGEST, 1, LARGEST);
  }

  /**
   * @param otherwise when the parameter is missing
   */
  static long number(String name, @Nullable String text, long otherwise, long least, long most) {
    if (text == null || text.isBlank()) {
      return otherwise;
    }
    // Nothing longer fits, so parsing never overflows.
    boolean digits = text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    long number = digits ? Long.parseLong(text) : -1;
    if (number < least || number > most) {
      String message = "Must be a whole number from " + least + " to " + most + ".";
      throw new Refused(
          ProblemType.INVALID_PARAMETER,
          "Parameter " + name + ": " + message,
          List.of(new Violation(name, message)));
    }
    return number;
  }

  /** The present address with one parameter changed; without host, which a proxy may differ in. */
  static String link(UriInfo uri, String parameter, String value) {
    URI changed = uri.getRequestUriBuilder().replaceQueryParam(parameter, value).build();
    return changed.getRawPath() + "?" + changed.getRawQuery();
  }
}
