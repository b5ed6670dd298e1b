package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;

/** What we know of agents beside the host, and their statuses of now. */
@ApplicationScoped
public class Agents {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;
  @Inject private Stamps stamps;
  @Inject private SettingStore settings;
  @Inject private Absences absences;
  @Inject private OneMores oneMores;

  /** The agent's status of now; active when nobody has set anything. */
  public AgentStatus status(AgentId agent) {
    AgentRow row = em.find(AgentRow.class, agent.value());
    return row == null ? AgentStatus.untouched(agent) : row.status();
  }

  /** Everything that counts from now on, of one agent. */
  public AgentSettings of(AgentId agent) {
    Instant now = clock.instant();
    return new AgentSettings(
        status(agent),
        settings.of(Kind.AGENT_PROFILE, agent.value()).value(),
        absences.of(agent).stream()
            .filter(plan -> plan.absence().end().orElse(Instant.MAX).isAfter(now))
            .toList(),
        settings.of(Kind.AGENT_CALENDAR, agent.value()).value(),
        oneMores.notOverAt(now).get(agent));
  }

  /** Everything that counts from now on, of all agents that have anything. */
  public Map<AgentId, AgentSettings> all() {
    Map<AgentId, AgentStatus> statuses = new HashMap<>();
    em.createQuery("SELECT a FROM AgentRow a", AgentRow.class)
        .getResultStream()
        .map(AgentRow::status)
        .forEach(status -> statuses.put(status.agent(), status));
    Map<String, Kept<AgentProfile>> profiles = settings.all(Kind.AGENT_PROFILE);
    Map<String, Kept<BusyTimes>> calendars = settings.all(Kind.AGENT_CALENDAR);
    Map<AgentId, List<PlannedAbsence>> planned = absences.notOverAt(clock.instant());
    Map<AgentId, OneMore> wishes = oneMores.notOverAt(clock.instant());

    Set<AgentId> known = new HashSet<>(statuses.keySet());
    profiles.keySet().forEach(id -> known.add(new AgentId(id)));
    calendars.keySet().forEach(id -> known.add(new AgentId(id)));
    known.addAll(planned.keySet());
    known.addAll(wishes.keySet());
    Map<AgentId, AgentSettings> all = new HashMap<>();
    for (AgentId id : known) {
      AgentStatus status = statuses.get(id);
      Kept<AgentProfile> profile = profiles.get(id.value());
      Kept<BusyTimes> calendar = calendars.get(id.value());
      all.put(
          id,
          new AgentSettings(
              status == null ? AgentStatus.untouched(id) : status,
              profile == null ? AgentProfile.UNTOUCHED : profile.value(),
              planned.getOrDefault(id, List.of()),
              calendar == null ? BusyTimes.NONE : calendar.value(),
              wishes.get(id)));
    }
    return all;
  }

  /**
   * Stores the status of now and commits.
   *
   * @param absence null for active
   * @param expectedVersion null to overwrite whatever is there
   * @throws StaleVersion when somebody else has changed it since
   */
  @Transactional
  public AgentStatus save(
      AgentId agent, @Nullable Absence absence, @Nullable Integer expectedVersion, String by) {
    AgentRow row = locked(agent);
    int present = row.version();
    if (expectedVersion != null && expectedVersion != present) {
      throw new StaleVersion("the status of agent " + agent, present);
    }
    row.set(absence, clock.instant(), by);
    em.flush();
    stamps.grow(Stamps.Name.AGENTS);
    return row.status();
  }

  /** Makes sure that there is a row, and keeps others from writing it until the end. */
  private AgentRow locked(AgentId agent) {
    em.createNativeQuery(
            "INSERT INTO agent (id, changed_at, changed_by, version) VALUES (?, 0, '', 0)"
                + " ON DUPLICATE KEY UPDATE id = id")
        .setParameter(1, agent.value())
        .executeUpdate();
    return em.find(AgentRow.class, agent.value(), LockModeType.PESSIMISTIC_WRITE);
  }
}
