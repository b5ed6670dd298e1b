package org.understudy.war.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.Directory;
import org.understudy.war.config.Settings;
import org.understudy.war.identity.KnownPeople;
import org.understudy.war.persistence.Absences;
import org.understudy.war.persistence.Agents;
import org.understudy.war.persistence.AskedRequests;
import org.understudy.war.persistence.AuditSearch;
import org.understudy.war.persistence.DecisionSearch;
import org.understudy.war.persistence.DeputyStore;
import org.understudy.war.persistence.Handovers;
import org.understudy.war.persistence.Kind;
import org.understudy.war.persistence.NoticeSearch;
import org.understudy.war.persistence.OneMores;
import org.understudy.war.persistence.ReturnChoices;
import org.understudy.war.persistence.Rotation;
import org.understudy.war.persistence.SettingStore;
import org.understudy.war.persistence.StatusHistory;

/** Gathers what is held about one agent from wherever it is kept. */
@ApplicationScoped
public class AgentDataReader {

  @Inject private KnownPeople knownPeople;
  @Inject private OwnNames names;
  @Inject private Agents agents;
  @Inject private SettingStore store;
  @Inject private Absences absences;
  @Inject private OneMores wishes;
  @Inject private StatusHistory history;
  @Inject private DecisionSearch decisions;
  @Inject private AuditSearch audit;
  @Inject private Rotation rotation;
  @Inject private Handovers handovers;
  @Inject private DeputyStore deputies;
  @Inject private AskedRequests requests;
  @Inject private ReturnChoices choices;
  @Inject private NoticeSearch notices;
  @Inject private Settings settings;
  @Inject private Clock clock;

  AgentDataRepresentation read(Directory.Person person, HostView present) {
    AgentId agent = person.id();
    Instant now = clock.instant();
    return new AgentDataRepresentation(
        AgentDataRepresentation.Person.of(person, present),
        AbsenceRepresentation.of(agents.status(agent).absence()),
        ProfileRepresentation.of(store.of(Kind.AGENT_PROFILE, agent.value()).value()),
        absences.of(agent).stream().map(PlannedAbsenceRepresentation::of).toList(),
        CalendarRepresentation.of(store.of(Kind.AGENT_CALENDAR, agent.value())),
        ExtraRepresentation.of(wishes.of(agent).orElse(null), now),
        new AgentDataRepresentation.Kept(history.count(agent), settings.statusHistory().toString()),
        kept(decisions.countNaming(agent)),
        kept(audit.countNaming(names.of(person, present))),
        KeycloakUserRepresentation.of(knownPeople.matching(present.directory()).user(agent)),
        rotation.of(agent).stream().map(turn -> TurnRepresentation.of(turn, present)).toList(),
        handovers.of(agent).stream()
            .map(progress -> HandoverRepresentation.of(progress, present))
            .toList(),
        deputies.naming(agent).size(),
        kept(requests.count(agent)),
        kept(choices.concerning(agent, names.plain(person, present)).size()),
        kept(notices.countNaming(agent)));
  }

  private AgentDataRepresentation.Kept kept(long count) {
    return new AgentDataRepresentation.Kept(count, settings.retention().toString());
  }
}
