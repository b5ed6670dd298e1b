package org.understudy.assignment;

import org.understudy.conversation.TeamId;
import org.understudy.rules.Strategy;

/** Those among whom somebody is looked for: as a rule who may own conversations of one team. */
public interface Pool {

  /** Stands for everybody who may own conversations of any team. */
  TeamId EVERYONE = new TeamId("*");

  /** The team, or {@link #EVERYONE}. */
  TeamId team();

  /** What people call it. */
  String name();

  /** How many they are. */
  int size();

  /**
   * All of them, who comes next first. Teams may have thousands of members and the search ends
   * early, so an implementation had better not sort for each question.
   */
  Iterable<Agent> inOrder(Strategy strategy);
}
