package org.understudy.war.decider;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Agent;
import org.understudy.assignment.Cause;
import org.understudy.assignment.Situation;
import org.understudy.availability.Attendance;
import org.understudy.availability.AwayTime;
import org.understudy.availability.Signal.Source;
import org.understudy.availability.Timetable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.helpdesk.Directory;
import org.understudy.war.persistence.AgentSettings;

/** Puts together all facts of one decision. */
final class Situations {

  private final Picture picture;
  private final Workload workload;
  private final Turns turns;
  private final Duration presenceGrace;

  Situations(Picture picture, Workload workload, Turns turns, Duration presenceGrace) {
    this.picture = picture;
    this.workload = workload;
    this.turns = turns;
    this.presenceGrace = presenceGrace;
  }

  Situation of(Conversation conversation, Cause cause, Instant now) {
    Map<AgentId, Integer> open = workload.open();
    List<Agent> members = new ArrayList<>();
    for (AgentId member : picture.mayOwn(conversation.team())) {
      members.add(agent(member, conversation, open, now));
    }
    AgentId owner = conversation.owner();
    return new Situation(
        cause,
        conversation,
        picture.nameOf(conversation.team()),
        members,
        owner == null ? null : agent(owner, conversation, open, now),
        owner != null && picture.mayOwn(conversation.team()).contains(owner),
        now,
        presenceGrace);
  }

  private Agent agent(
      AgentId id, Conversation conversation, Map<AgentId, Integer> open, Instant now) {
    Directory.Person person = picture.person(id);
    AgentSettings settings = picture.settingsOf(id);
    return new Agent(
        id,
        person == null ? "agent " + id : person.firstName(),
        new Attendance(
            person != null && person.enabled(),
            timetable(settings, person).away(now),
            picture.snapshot().lastSeen().get(id),
            null),
        open.getOrDefault(id, 0),
        settings.capacity(),
        false,
        turns.last(conversation.team(), id),
        turns.lastWork(id));
  }

  private static Timetable timetable(AgentSettings settings, Directory.@Nullable Person person) {
    List<AwayTime> times = new ArrayList<>();
    if (settings.absence() != null) {
      times.add(new AwayTime(Source.STATUS, settings.absence()));
    }
    if (person != null && person.outOfOffice() != null) {
      times.add(new AwayTime(Source.OUT_OF_OFFICE, person.outOfOffice()));
    }
    return new Timetable(times, List.of());
  }
}
