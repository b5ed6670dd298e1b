package org.understudy.war.persistence;

import org.understudy.war.persistence.Stamps.Name;

/**
 * A kind of settings that are kept as a whole, one per agent or team.
 *
 * @param name as in the table
 * @param what for people, completed by an id
 * @param untouched what counts before anybody has set anything
 * @param stamp grows with each change
 */
public record Kind<T>(String name, String what, Class<T> type, T untouched, Name stamp) {

  public static final Kind<AgentProfile> AGENT_PROFILE =
      new Kind<>(
          "agent-profile",
          "the profile of agent ",
          AgentProfile.class,
          AgentProfile.UNTOUCHED,
          Name.AGENTS);

  public static final Kind<BusyTimes> AGENT_CALENDAR =
      new Kind<>(
          "agent-calendar", "the calendar of agent ", BusyTimes.class, BusyTimes.NONE, Name.AGENTS);

  public static final Kind<TeamHours> TEAM_HOURS =
      new Kind<>(
          "team-hours", "the hours of team ", TeamHours.class, TeamHours.UNTOUCHED, Name.AGENTS);

  public static final Kind<TeamWorkload> TEAM_WORKLOAD =
      new Kind<>(
          "team-workload",
          "the workload of team ",
          TeamWorkload.class,
          TeamWorkload.UNTOUCHED,
          Name.AGENTS);

  public static final Kind<TeamNotes> TEAM_NOTES =
      new Kind<>(
          "team-notes", "the notes of team ", TeamNotes.class, TeamNotes.UNTOUCHED, Name.AGENTS);

  public static final Kind<TeamPull> TEAM_PULL =
      new Kind<>(
          "team-pull", "the queue of team ", TeamPull.class, TeamPull.UNTOUCHED, Name.AGENTS);

  public static final Kind<TeamDoor> TEAM_DOOR =
      new Kind<>(
          "team-door",
          "the public status of team ",
          TeamDoor.class,
          TeamDoor.UNTOUCHED,
          Name.AGENTS);

  public static final Kind<CustomerDesign> CUSTOMER_DESIGN =
      new Kind<>(
          "customer-design",
          "the looks of pages for customers: ",
          CustomerDesign.class,
          CustomerDesign.UNTOUCHED,
          Name.AGENTS);

  /** By its key, not by a team. */
  public static final Kind<Website> WEBSITE =
      new Kind<>("website", "the website ", Website.class, Website.NONE, Name.AGENTS);
}
