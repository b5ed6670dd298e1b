package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.understudy.availability.Coverage.Gap;
import org.understudy.war.availability.CoverageCheck;
import org.understudy.war.availability.CoverageReport;

/** Where too few people are there (A7). */
@Schema(name = "Coverage")
record CoverageRepresentation(
    Instant from,
    Instant until,
    @Schema(description = "How many have to be there in each team.", example = "1") int least,
    @Schema(description = "Teams with too few people at some time; empty when all is well.")
        List<Team> teams,
    @Schema(
            description = "How many customers with an agent of their own were looked at.",
            example = "14")
        int customers,
    @Schema(description = "Customers whose own agent and all who stand in are away at some time.")
        List<Customer> unattended)
    implements Representation {

  /** A time in which somebody is expected, and too few are there. */
  @Schema(name = "Gap")
  record Span(
      Instant from,
      Instant until,
      @Schema(description = "How many are there.", example = "0") int there) {}

  /** Gaps of one team. */
  @Schema(name = "TeamGaps")
  record Team(TeamReference team, List<Span> gaps) {}

  /** Gaps of one customer. */
  @Schema(name = "CustomerGaps")
  record Customer(@Schema(example = "Acme Ltd.") String customer, List<Span> gaps) {}

  static CoverageRepresentation of(CoverageCheck check, CoverageReport report, HostView host) {
    return new CoverageRepresentation(
        check.from(),
        check.until(),
        check.least(),
        report.teams().stream()
            .map(team -> new Team(host.team(team.team()), spans(team.gaps())))
            .toList(),
        report.customers(),
        report.unattended().stream()
            .map(customer -> new Customer(customer.customer(), spans(customer.gaps())))
            .toList());
  }

  private static List<Span> spans(List<Gap> gaps) {
    return gaps.stream().map(gap -> new Span(gap.from(), gap.until(), gap.there())).toList();
  }
}
