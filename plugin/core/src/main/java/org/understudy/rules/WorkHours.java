package org.understudy.rules;

import org.understudy.availability.Timetable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;

/** When people work, for checks of rules. */
public interface WorkHours {

  /** For conversations of one team. */
  Timetable of(AgentId agent, TeamId team);

  /** Altogether. */
  Timetable of(AgentId agent);
}
