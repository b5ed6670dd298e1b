package org.understudy.benchmark;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Agent;
import org.understudy.assignment.Cause;
import org.understudy.assignment.Decision;
import org.understudy.assignment.FixedPool;
import org.understudy.assignment.Outcome;
import org.understudy.assignment.Pool;
import org.understudy.assignment.Roster;
import org.understudy.assignment.Router;
import org.understudy.assignment.Situation;
import org.understudy.assignment.StandingPool;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Deputies;
import org.understudy.rules.Queue;
import org.understudy.rules.Rulebook;

/** The product: with the questions asked, the explanation and what has to be kept of them. */
final class CoreSide implements Side {

  private final StandingPool pool = new StandingPool(Scene.TEAM, "Support");
  private final Rulebook rulebook;
  private final Roster roster = new OneTeam();
  private long turn;

  CoreSide(Scene scene) {
    scene.agents().forEach(pool::put);
    rulebook = scene.rulebook();
    turn = scene.agents().size() * 10L;
  }

  @Override
  public String decide(Conversation conversation) {
    AgentId chosen = ((Outcome.AssignTo) decision(conversation).outcome()).agent();
    Agent agent = pool.find(chosen);
    if (agent == null) {
      throw new IllegalStateException("Chosen from outside of the team: " + chosen);
    }
    pool.put(Scene.afterTurn(agent, ++turn));
    return chosen.value();
  }

  Decision decision(Conversation conversation) {
    return Router.decide(
        new Situation(
            Cause.CREATED,
            conversation,
            roster,
            Deputies.NONE,
            new Queue(0, 0, Scene.NOW),
            null,
            false,
            null,
            Scene.NOW,
            Scene.GRACE),
        rulebook);
  }

  private final class OneTeam implements Roster {
    @Override
    public Pool members(TeamId team) {
      return team.equals(Scene.TEAM) ? pool : FixedPool.of(team, "", List.of());
    }

    @Override
    public Pool everyone() {
      return pool;
    }

    @Override
    public @Nullable Agent find(AgentId agent) {
      return pool.find(agent);
    }
  }
}
