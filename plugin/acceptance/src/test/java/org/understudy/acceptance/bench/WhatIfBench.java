package org.understudy.acceptance.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.understudy.acceptance.host.Worker;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Quiet;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;

/** N3: a draft over a long past of the helpdesk, and what live conversations notice of it. */
final class WhatIfBench {

  private static final int COPIES = 20_000;
  private static final int DAYS = 28;
  private static final int BEFORE = 8;
  private static final double GOAL_SECONDS = 10;

  private final Team team =
      Team.of("John", "William", "Mary", "Olga").with(Rules.assigning().andReassigning());
  private final Agent john = team.agent("John");
  private final String prefix = UUID.randomUUID().toString().substring(0, 8);
  private final Samples alone = new Samples();
  private final Samples beside = new Samples();
  private JsonNode done = NullNode.instance;
  private double seconds;
  private String cancelled = "";

  void run() {
    try {
      makeThePast();
      draft();
      // The sweep hears of the copies like of anything else.
      Quiet.await();
      john.outOfOffice(3);
      alone.newBlock();
      for (int i = 0; i < BEFORE; i++) {
        alone.add(reopened());
      }
      simulateBesideLiveOnes();
      cancelAtOnce();
    } finally {
      Api.delete("rules/draft");
      Workers.one().does("removeCopies", "prefix", prefix);
    }
  }

  void print() {
    System.out.printf("%nWhat if: a draft over the past of %d conversations%n", COPIES);
    line("asked until the result is there", "%.1f s   (goal <= %.0f s)", seconds, GOAL_SECONDS);
    line(
        "of it",
        "%d conversations read in %.1f s, played twice in %.1f s",
        done.at("/result/conversations").asInt(),
        done.at("/result/fetchMillis").asInt() / 1e3,
        done.at("/result/playMillis").asInt() / 1e3);
    line("cancelled while it read", "%s", cancelled);
    line("reopened until another's, alone", "%s", figures(alone));
    line("reopened until another's, meanwhile", "%s", figures(beside));
  }

  /** The team would keep its closed conversations. */
  private void draft() {
    ObjectNode draft = Api.get("rules").ok().path("rulebook").deepCopy();
    ((ObjectNode) draft.path("teams").path(String.valueOf(team.queue())))
        .put("reassignClosed", false);
    Api.put("rules/draft", draft).ok();
  }

  private void makeThePast() {
    List<CompletableFuture<Void>> all = new ArrayList<>();
    List<Worker> workers = Workers.several(2);
    for (Worker worker : workers) {
      long source = team.closedBy(john).id();
      String mine = prefix + workers.indexOf(worker);
      all.add(
          CompletableFuture.runAsync(
              () ->
                  worker.does(
                      "copies",
                      "ticket",
                      source,
                      "prefix",
                      mine,
                      "days",
                      DAYS,
                      "count",
                      COPIES / workers.size())));
    }
    all.forEach(CompletableFuture::join);
  }

  private void simulateBesideLiveOnes() {
    Instant start = Instant.now();
    String address = begun();
    beside.newBlock();
    do {
      beside.add(reopened());
      done = Api.get(address).ok();
    } while (done.path("state").asText().equals("running"));
    Duration took = Duration.between(start, Instant.now());
    seconds = took.toMillis() / 1e3;
    if (!done.path("state").asText().equals("done")) {
      throw new IllegalStateException("The simulation did not end well after " + took);
    }
    Api.delete(address);
  }

  private void cancelAtOnce() {
    String address = begun();
    Patience.until("it is under way")
        .until(() -> Api.get(address).ok().path("progress").asInt() > 0);
    Instant asked = Instant.now();
    Api.delete(address);
    Patience.until("it has stopped")
        .until(
            () -> {
              Api.Answer answer = Api.get(address);
              return answer.status() == 404
                  || !answer.body().path("state").asText().equals("running");
            });
    cancelled = "stopped after %d ms".formatted(Duration.between(asked, Instant.now()).toMillis());
  }

  private static String begun() {
    return "simulations/"
        + Api.post("simulations", Map.of("days", DAYS + 1)).ok().path("id").asText();
  }

  /** In milliseconds, from the customer's request on, so the host's part is in it. */
  private double reopened() {
    Conversation closed = team.stored(Workers.one(), john, "closed successful");
    long start = System.nanoTime();
    Workers.one().does("mail", "raw", closed.mail().raw());
    closed.awaitOtherOwner(john);
    return (System.nanoTime() - start) / 1e6;
  }

  private static String figures(Samples samples) {
    return "p50 %7.1f ms   p95 %7.1f ms   (%d times)"
        .formatted(samples.quantile(0.5), samples.quantile(0.95), samples.count());
  }

  private static void line(String name, String figures, Object... values) {
    System.out.printf("  %-42s %s%n", name, figures.formatted(values));
  }
}
