package org.understudy.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.stack.Patience;

/**
 * What became of it that an agent asked one of the servers for the next conversation (C3).
 *
 * @param answer the last one: 200 with what was taken, or a refusal
 */
record Take(Agent by, Api.Answer answer) {

  /** Each agent asks so often, all at the same moment, and the two servers in turn. */
  static List<Take> atOnce(List<Agent> agents, int each) {
    try (ExecutorService calls = Executors.newFixedThreadPool(agents.size() * each)) {
      List<CompletableFuture<Take>> asked = new ArrayList<>();
      for (int time = 0; time < each; time++) {
        for (int i = 0; i < agents.size(); i++) {
          Agent agent = agents.get(i);
          Node node = (time + i) % 2 == 0 ? Node.FIRST : Node.SECOND;
          asked.add(CompletableFuture.supplyAsync(() -> by(agent, node), calls));
        }
      }
      return asked.stream().map(CompletableFuture::join).toList();
    }
  }

  boolean isTaken() {
    return answer.status() == 200 && !state().equals("refused");
  }

  /** What was taken, as the helpdesk's id. */
  long conversation() {
    return answer.ok().at("/conversation/id").asLong();
  }

  /** Why not, like {@code at-capacity}, whether it was told at once or later. */
  String refusal() {
    JsonNode body = answer.body();
    return answer.status() == 409
        ? body.path("type").asText().replaceFirst("^.*:", "")
        : body.path("refusal").asText(answer.status() + ": " + body);
  }

  private static Take by(Agent agent, Node node) {
    Api.Answer answer = node.post("agents/" + agent.id() + "/take", Map.of());
    return new Take(agent, answer.status() == 202 ? later(agent, node, answer) : answer);
  }

  /** A busy helpdesk may need longer than the request waits. */
  private static Api.Answer later(Agent agent, Node node, Api.Answer accepted) {
    String request =
        "agents/" + agent.id() + "/requests/" + accepted.body().path("request").asText();
    return Patience.longUntil("what " + agent.firstName() + " asked for is answered")
        .until(
            () -> node.get(request),
            now -> List.of("done", "refused").contains(now.ok().path("state").asText()));
  }

  private String state() {
    return answer.body().path("state").asText();
  }
}
