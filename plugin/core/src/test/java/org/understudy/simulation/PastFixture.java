package org.understudy.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Timetable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Channel;
import org.understudy.conversation.ConversationFixture;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.Opening;
import org.understudy.conversation.PastConversation;
import org.understudy.conversation.PastOpening;
import org.understudy.conversation.TeamId;
import org.understudy.conversation.Topic;
import org.understudy.helpdesk.Archive;
import org.understudy.rules.Backup;
import org.understudy.rules.Deputies;
import org.understudy.rules.Rulebook;
import org.understudy.rules.TeamRules;

/** A past that tests make up: one team, some people, conversations in the order of time. */
final class PastFixture {

  static final Instant FROM = Instant.parse("2026-10-26T00:00:00Z");
  static final Instant UNTIL = FROM.plus(Duration.ofDays(28));
  static final TeamId SUPPORT = ConversationFixture.SUPPORT;

  private TeamId team = SUPPORT;
  private final Map<AgentId, Timetable> people = new HashMap<>();
  private final List<PastConversation> past = new ArrayList<>();

  PastFixture agent(String id, Timetable timetable) {
    people.put(new AgentId(id), timetable);
    return this;
  }

  PastFixture agents(String... ids) {
    for (String id : ids) {
      agent(id, Timetable.ALWAYS_THERE);
    }
    return this;
  }

  /** Minutes are counted from the begin. */
  PastFixture created(int minute, @Nullable Integer closed) {
    return add(opening(Opening.Kind.CREATED, minute, closed, null));
  }

  PastFixture reopened(int minute, @Nullable Integer closed, String owner) {
    return add(opening(Opening.Kind.REOPENED, minute, closed, new AgentId(owner)));
  }

  /** Opened and closed, then opened again. */
  PastFixture createdAndReopened(int minute, int closed, int again, String lastOwner) {
    return add(
        opening(Opening.Kind.CREATED, minute, closed, null),
        opening(Opening.Kind.REOPENED, again, null, new AgentId(lastOwner)));
  }

  /** The one team, unless it is Support. */
  PastFixture in(TeamId other) {
    team = other;
    return this;
  }

  /** What a host remembers. */
  PastFixture remembered(Archive archive) {
    past.addAll(archive.since(FROM, 0, 500).conversations());
    return this;
  }

  List<PastConversation> past() {
    return past;
  }

  Workforce workforce() {
    Map<AgentId, Workforce.Worker> workers = new HashMap<>();
    people
        .keySet()
        .forEach(
            id ->
                workers.put(
                    id,
                    new Workforce.Worker(
                        "A" + id, true, new TreeSet<>(Set.of(team)), Set.of(), null)));
    return new Workforce(
        workers,
        Map.of(team, new Workforce.Squad("Support", people.keySet())),
        new Workforce.Hours() {
          @Override
          public Timetable of(AgentId agent, TeamId team) {
            return of(agent);
          }

          @Override
          public Timetable of(AgentId agent) {
            return people.getOrDefault(agent, Timetable.ALWAYS_THERE);
          }
        },
        Deputies.NONE,
        Duration.ofMinutes(10),
        false);
  }

  Figures under(TeamRules rules) {
    return under(new Rulebook(List.of(), Map.of(team, rules), List.of(), Backup.OFF));
  }

  Figures under(Rulebook rulebook) {
    Simulation simulation = new Simulation(past, workforce(), rulebook, FROM, UNTIL);
    boolean more = true;
    while (more) {
      more = simulation.play(1000);
    }
    return simulation.figures();
  }

  private PastFixture add(PastOpening... openings) {
    String id = String.valueOf(1000 + past.size());
    past.add(
        new PastConversation(
            new ConversationId(id),
            id,
            "anna",
            "acme",
            3,
            openings[0].at(),
            Topic.NONE,
            List.of(openings)));
    return this;
  }

  private PastOpening opening(
      Opening.Kind kind, int minute, @Nullable Integer closed, @Nullable AgentId owner) {
    Instant at = FROM.plus(Duration.ofMinutes(minute));
    return new PastOpening(
        kind,
        at,
        team,
        owner,
        at,
        Channel.EMAIL,
        null,
        closed == null ? null : FROM.plus(Duration.ofMinutes(closed)),
        owner);
  }
}
