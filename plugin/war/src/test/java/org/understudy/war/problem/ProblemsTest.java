package org.understudy.war.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.understudy.helpdesk.HelpdeskUnavailable;
import org.understudy.rules.InvalidRules;
import org.understudy.rules.Mode;
import org.understudy.rules.Strategy;
import org.understudy.rules.TeamRules;
import org.understudy.war.persistence.StaleVersionFixture;

class ProblemsTest {

  @Test
  void shouldKeepWhatWasRefusedWithItsAdvice() {
    Problem problem = Problems.of(new Refused(ProblemType.NOT_FOUND, "There is no such team."));

    assertThat(problem).isEqualTo(Problem.of(ProblemType.NOT_FOUND, "There is no such team."));
  }

  @Test
  void shouldNameEveryViolationOfRulesThatContradictEachOther() {
    Problem problem = Problems.of(contradiction());

    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.violations())
        .extracting(Violation::field)
        .containsExactly("reassignClosed", "capacity");
  }

  @Test
  void shouldAnswerAStaleWriteWithPreconditionFailed() {
    Problem problem = Problems.of(StaleVersionFixture.stale());

    assertThat(problem.status()).isEqualTo(412);
    assertThat(problem.detail()).contains("Read it again");
  }

  @Test
  void shouldFindTheCauseBehindWhatAServerWrapsAroundIt() {
    Problem problem =
        Problems.of(
            new TransactionalException(
                "Transaction rolled back", new IllegalStateException(StaleVersionFixture.stale())));

    assertThat(problem.type()).isEqualTo(ProblemType.STALE_VERSION.uri());
  }

  @Test
  void shouldTellNothingOfAFaultButWhereToFindItInTheLog() throws Exception {
    Problem problem = Problems.of(new IllegalStateException("password=hunter2"));

    assertThat(problem.status()).isEqualTo(500);
    assertThat(problem.instance()).asString().matches("urn:uuid:[0-9a-f-]{36}");
    assertThat(new String(problem.json(), "UTF-8")).doesNotContain("hunter2", "detail");
  }

  @Test
  void shouldGiveEachFaultItsOwnInstance() {
    Problem first = Problems.of(new IllegalStateException());
    Problem second = Problems.of(new IllegalStateException());

    assertThat(first.instance()).isNotEqualTo(second.instance());
  }

  @Test
  void shouldAskToComeBackWhenTheHelpdeskIsAway() {
    Problem problem = Problems.of(new HelpdeskUnavailable("no route to 10.0.0.1"));

    assertThat(problem.status()).isEqualTo(503);
    assertThat(problem.detail()).contains("Try again").doesNotContain("10.0.0.1");
  }

  @Test
  void shouldAskToComeBackWhenTheDatabaseIsAway() {
    Problem lost =
        Problems.of(new IllegalStateException(new SQLException("Socket error", "08000")));
    Problem other = Problems.of(new IllegalStateException(new SQLException("No table", "42S02")));

    assertThat(lost.type()).isEqualTo(ProblemType.UNAVAILABLE.uri());
    assertThat(other.type()).isEqualTo(ProblemType.UNEXPECTED.uri());
  }

  @Test
  void shouldExplainWhatTheRestImplementationRefuses() {
    Problem missing = Problems.of(new NotFoundException());
    Problem unreadable = Problems.of(new BadRequestException(new IllegalArgumentException("x")));
    Problem teapot = Problems.of(new WebApplicationException(418));

    assertThat(missing.type()).isEqualTo(ProblemType.NOT_FOUND.uri());
    assertThat(unreadable.type()).isEqualTo(ProblemType.BAD_REQUEST.uri());
    assertThat(teapot.status()).isEqualTo(418);
  }

  @Test
  void shouldEndWhenCausesFormACircle() {
    IllegalStateException first = new IllegalStateException("first");
    IllegalStateException second = new IllegalStateException("second", first);
    first.initCause(second);

    assertThat(Problems.of(first).status()).isEqualTo(500);
  }

  private static InvalidRules contradiction() {
    try {
      throw new AssertionError(
          new TeamRules(
              Mode.AUTOMATIC,
              Set.of(),
              true,
              true,
              Strategy.LEAST_OPEN,
              false,
              0,
              false,
              Duration.ZERO,
              Map.of()));
    } catch (InvalidRules expected) {
      return expected;
    }
  }
}
