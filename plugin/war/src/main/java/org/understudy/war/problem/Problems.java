package org.understudy.war.problem;

import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.understudy.helpdesk.HelpdeskUnavailable;
import org.understudy.rules.InvalidRules;
import org.understudy.war.persistence.StaleVersion;

/** Finds the problem behind what was thrown, whatever a server has wrapped around it. */
final class Problems {

  /** No server wraps deeper; ends the walk should causes ever form a circle. */
  private static final int DEEPEST = 20;

  private Problems() {}

  static Problem of(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      switch (cause) {
        case Refused refused -> {
          return refused.problem();
        }
        case InvalidRules invalid -> {
          return invalidRules(invalid);
        }
        case StaleVersion stale -> {
          return Problem.of(ProblemType.STALE_VERSION, String.valueOf(stale.getMessage()));
        }
        case HelpdeskUnavailable unavailable -> {
          return Problem.of(
              ProblemType.UNAVAILABLE, "The helpdesk cannot be reached now. Try again later.");
        }
        case SQLException sql when isConnection(sql) -> {
          return Problem.of(
              ProblemType.UNAVAILABLE, "The database cannot be reached now. Try again later.");
        }
        case WebApplicationException web when web.getCause() == null -> {
          return Statuses.problem(web.getResponse());
        }
        default -> cause = cause.getCause();
      }
    }
    return thrown instanceof WebApplicationException web
        ? Statuses.problem(web.getResponse())
        : Problem.unexpected();
  }

  /** SQL states that begin with 08 tell of connections, in every database. */
  private static boolean isConnection(SQLException fault) {
    return fault instanceof SQLNonTransientConnectionException
        || fault instanceof SQLTransientConnectionException
        || (fault.getSQLState() != null && fault.getSQLState().startsWith("08"));
  }

  private static Problem invalidRules(InvalidRules invalid) {
    List<Violation> violations =
        invalid.violations().stream()
            .map(violation -> new Violation(violation.field(), violation.message()))
            .toList();
    return Problem.of(
        ProblemType.INVALID_RULES,
        "These settings cannot be used together. Nothing was changed.",
        violations);
  }
}
