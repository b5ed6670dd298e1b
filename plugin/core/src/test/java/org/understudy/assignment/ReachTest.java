package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.assignment.AgentFixture.agent;
import static org.understudy.assignment.AgentFixture.john;
import static org.understudy.assignment.AgentFixture.mary;
import static org.understudy.assignment.AgentFixture.william;
import static org.understudy.rules.RulesFixture.rules;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationFixture;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Action;
import org.understudy.rules.Backup;
import org.understudy.rules.Rule;
import org.understudy.rules.Rulebook;
import org.understudy.rules.Stage;
import org.understudy.rules.Strategy;

/** The copy on which draft rules run beside the live ones. */
class ReachTest {

  private static final TeamId SALES = new TeamId("9");

  @Test
  void shouldComeToTheSameOnTheCopyAsOnTheWhole_N3() {
    Situation whole = situation();
    for (Action action : actions()) {
      Rulebook draft = draft(action);

      assertThat(Router.decide(whole.copyFor(draft), draft).outcome())
          .as(action.toString())
          .isEqualTo(Router.decide(whole, draft).outcome());
    }
  }

  @Test
  void shouldStayAsItIsWhileWorkGoesOn_N3() {
    StandingPool pool = new StandingPool(ConversationFixture.SUPPORT, "Support");
    pool.put(william().build());
    pool.put(mary().lastTurn(1).build());
    Situation live = SituationFixture.created().members(william().build()).build();
    Situation standing = with(live, pool);
    Rulebook draft = draft(new Action.ToTeam(null, Strategy.ROUND_ROBIN, false, false, List.of()));

    Situation copy = standing.copyFor(draft);
    pool.put(william().lastTurn(2).build());

    assertThat(Router.decide(copy, draft).outcome())
        .isEqualTo(new Outcome.AssignTo(william().build().id()));
    assertThat(Router.decide(standing, draft).outcome())
        .isEqualTo(new Outcome.AssignTo(mary().build().id()));
  }

  private static List<Action> actions() {
    Stage also = new Stage(Duration.ZERO, new Stage.Reach.AlsoTeam(SALES));
    Stage everyone = new Stage(Duration.ZERO, new Stage.Reach.Everyone());
    return List.of(
        new Action.ToTeam(null, Strategy.LEAST_OPEN, false, false, List.of()),
        new Action.ToTeam(SALES, Strategy.ROUND_ROBIN, false, false, List.of()),
        new Action.ToTeam(null, Strategy.ROUND_ROBIN, false, false, List.of(also)),
        new Action.ToTeam(null, Strategy.ROUND_ROBIN, false, false, List.of(everyone)),
        new Action.ToAgent(agent("20", "Nora").build().id()),
        new Action.Hold(SALES, false),
        new Action.Leave());
  }

  private static Situation situation() {
    return SituationFixture.created()
        .members(john().absent(null).build(), william().absent(null).build())
        .team(SALES, "Sales", agent("20", "Nora").teams(SALES).build())
        .build();
  }

  private static Rulebook draft(Action action) {
    return new Rulebook(
        List.of(new Rule("r", "Rule", true, List.of(), action, null)),
        Map.of(ConversationFixture.SUPPORT, rules().build()),
        List.of(),
        Backup.OFF);
  }

  private static Situation with(Situation situation, StandingPool pool) {
    Roster roster =
        new Roster() {
          @Override
          public Pool members(TeamId team) {
            return pool;
          }

          @Override
          public Pool everyone() {
            return pool;
          }

          @Override
          public @Nullable Agent find(AgentId id) {
            return pool.find(id);
          }
        };
    return new Situation(
        situation.cause(),
        situation.conversation(),
        roster,
        situation.deputies(),
        situation.queue(),
        situation.owner(),
        situation.ownerMayOwn(),
        situation.joined(),
        situation.now(),
        situation.presenceGrace());
  }
}
