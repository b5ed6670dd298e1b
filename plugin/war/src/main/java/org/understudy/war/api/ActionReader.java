package org.understudy.war.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Action;
import org.understudy.rules.Stage;
import org.understudy.rules.Stage.Reach;

/** Turns an action as it travels into one of the core. */
final class ActionReader {

  private static final int MOST_STAGES = 10;

  private final RuleFields fields;

  ActionReader(RuleFields fields) {
    this.fields = fields;
  }

  /** Null when it is wrong. */
  @Nullable Action read(String at, @Nullable ActionRepresentation sent) {
    if (sent == null || sent.kind() == null) {
      fields.wrong(at + ".do", "Must be one of to-team, to-agent, to-dedicated, hold, leave.");
      return null;
    }
    fields.onlyThose(at, sent.kind().toString(), sent.kind().fields(), given(sent));
    return switch (sent.kind()) {
      case TO_TEAM ->
          new Action.ToTeam(
              sent.team() == null ? null : fields.team(at + ".team", sent.team()),
              Objects.requireNonNullElse(sent.strategy(), StrategyName.ROUND_ROBIN).strategy(),
              Objects.requireNonNullElse(sent.onlineOnly(), false),
              Objects.requireNonNullElse(sent.withSkill(), false),
              stages(at + ".stages", sent.stages()));
      case TO_AGENT -> {
        AgentId agent = fields.agent(at + ".agent", sent.agent());
        yield agent == null ? null : new Action.ToAgent(agent);
      }
      case TO_DEDICATED -> new Action.ToDedicated();
      case HOLD ->
          new Action.Hold(
              sent.team() == null ? null : fields.team(at + ".team", sent.team()),
              Objects.requireNonNullElse(sent.withSkill(), false));
      case LEAVE -> new Action.Leave();
    };
  }

  private List<Stage> stages(String at, @Nullable List<StageRepresentation> sent) {
    List<StageRepresentation> list = fields.list(at, sent, MOST_STAGES);
    List<Stage> stages = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Stage stage = stage(at + "[" + i + "]", list.get(i));
      if (stage != null) {
        stages.add(stage);
      }
    }
    return stages;
  }

  private @Nullable Stage stage(String at, @Nullable StageRepresentation sent) {
    if (sent == null || sent.reach() == null) {
      fields.wrong(at + ".reach", "Must be one of any-skill, also-team, everyone, alert.");
      return null;
    }
    Map<String, @Nullable Object> given = new TreeMap<>();
    given.put("team", sent.team());
    given.put("agent", sent.agent());
    fields.onlyThose(at, sent.reach().toString(), sent.reach().fields(), given);
    Duration after = fields.waitingTime(at + ".after", sent.after());
    Reach reach =
        switch (sent.reach()) {
          case ANY_SKILL -> new Reach.AnySkill();
          case ALSO_TEAM -> {
            TeamId team = fields.team(at + ".team", sent.team());
            yield team == null ? null : new Reach.AlsoTeam(team);
          }
          case EVERYONE -> new Reach.Everyone();
          case ALERT -> {
            AgentId agent = fields.agent(at + ".agent", sent.agent());
            yield agent == null ? null : new Reach.Alert(agent);
          }
        };
    return after == null || reach == null ? null : new Stage(after, reach);
  }

  private static Map<String, @Nullable Object> given(ActionRepresentation sent) {
    Map<String, @Nullable Object> given = new TreeMap<>();
    given.put("team", sent.team());
    given.put("strategy", sent.strategy());
    given.put("onlineOnly", sent.onlineOnly());
    given.put("withSkill", sent.withSkill());
    given.put("stages", sent.stages());
    given.put("agent", sent.agent());
    return given;
  }
}
