package org.understudy.benchmark;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;
import org.understudy.assignment.Agent;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.Topic;

/**
 * The same rules in a rule engine, the way its manual recommends: one session that knows everybody,
 * compiled rules, the first that fits by salience, an accumulate for the one who comes next.
 * Nothing is explained, and whether somebody is there was found out before.
 */
final class EngineSide implements Side, AutoCloseable {

  private final KieSession session;
  private final Map<String, Candidate> candidates = new HashMap<>();
  private final Map<String, FactHandle> handles = new HashMap<>();
  private final Chosen chosen = new Chosen();
  private long turn;

  EngineSide(Scene scene) {
    session =
        new KieHelper()
            .addContent(rules(scene.rulebook().rules().size()), ResourceType.DRL)
            .build(ExecutableModelProject.class)
            .newKieSession();
    session.setGlobal("chosen", chosen);
    for (Agent agent : scene.agents()) {
      Candidate candidate =
          new Candidate(
              Scene.TEAM.value(),
              agent.id().value(),
              !agent.attendance().isAbsent(Scene.NOW),
              agent.open(),
              agent.place().lastTurn());
      candidates.put(candidate.getId(), candidate);
      handles.put(candidate.getId(), session.insert(candidate));
    }
    session.fireAllRules();
    turn = scene.agents().size() * 10L;
  }

  @Override
  public String decide(Conversation conversation) {
    Topic topic = conversation.topic();
    String type = topic.type() == null ? "" : topic.type().toLowerCase(Locale.ROOT);
    chosen.set("");
    session.insert(new Request(conversation.team().value(), type, conversation.priority()));
    session.fireAllRules();
    Candidate candidate = candidates.get(chosen.id());
    if (candidate == null) {
      throw new IllegalStateException("The rules have chosen nobody.");
    }
    candidate.setTurn(++turn);
    session.update(handles.get(candidate.getId()), candidate, "turn", "place");
    return candidate.getId();
  }

  @Override
  public void close() {
    session.dispose();
  }

  private static String rules(int count) {
    StringBuilder rules =
        new StringBuilder(
            """
            package org.understudy.benchmark;
            global org.understudy.benchmark.Chosen chosen;
            rule "who comes next" salience 100000
            when
              $w : Wanted($team : team)
              accumulate(Candidate(team == $team, there == true, open < %d, $p : place);
                $first : min($p))
              $c : Candidate(team == $team, place == $first.longValue())
            then
              chosen.set($c.getId());
              delete($w);
            end
            """
                .formatted(Scene.CAPACITY));
    for (int i = 0; i < count; i++) {
      rules.append(
          """
          rule "rule %1$d" salience %2$d
          when
            $r : Request(team == "%3$s", type == "type %1$d", priority >= 2)
          then
            insert(new Wanted($r.team(), "rule-%1$d"));
            delete($r);
          end
          """
              .formatted(i, count - i, Scene.TEAM.value()));
    }
    return rules.toString();
  }
}
