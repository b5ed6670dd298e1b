package org.understudy.war.decider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.InMemoryHelpdesk;

/** How agents come and go. */
final class HistoryAbsences {

  private final HistoryDice dice;
  private final Clock clock;
  private final InMemoryHelpdesk host;
  private final HistoryTeams teams;
  private final HistoryModel model;
  private final HistoryPictures pictures;

  HistoryAbsences(
      HistoryDice dice,
      Clock clock,
      InMemoryHelpdesk host,
      HistoryTeams teams,
      HistoryModel model,
      HistoryPictures pictures) {
    this.dice = dice;
    this.clock = clock;
    this.host = host;
    this.teams = teams;
    this.model = model;
    this.pictures = pictures;
  }

  String goesAway() {
    AgentId agent = dice.of(teams.agents());
    boolean open = dice.oneIn(2);
    Instant until = clock.instant().plus(Duration.ofSeconds(dice.from(30, 900)));
    pictures.save(agent, new Absence(clock.instant(), open ? null : until, null, null));
    model.away(agent, open ? Instant.MAX : until);
    return agent + " is away" + (open ? "" : " until " + until);
  }

  String comesBack() {
    AgentId agent = dice.of(teams.agents());
    pictures.save(agent, null);
    model.back(agent);
    return agent + " is there";
  }

  String isDisabled() {
    AgentId agent = dice.of(teams.agents());
    host.host().disable(agent);
    model.disabled(agent);
    return agent + " is disabled in the host";
  }
}
