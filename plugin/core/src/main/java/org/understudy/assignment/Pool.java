package org.understudy.assignment;

import java.util.Collection;
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

  /** All of them, in no order. */
  Collection<Agent> agents();

  /**
   * All of them: first those who are there and have room ({@link Criteria#mayPass}), then the
   * others, each in the order of the strategy. Teams may have thousands of members and the search
   * ends early, so an implementation had better not sort for each question.
   */
  Iterable<Agent> inOrder(Strategy strategy, Criteria criteria);
}
