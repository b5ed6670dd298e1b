package org.understudy.acceptance.plugin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What waits for somebody to be there, as the API tells it. */
public record Waiting(long ticket, long team, String reason, String explanation) {

  /** The conversations of one team that wait, the oldest first. */
  public static List<Waiting> in(long team) {
    List<Waiting> waiting = new ArrayList<>();
    JsonNode page;
    do {
      page = Api.get("waiting?limit=200&offset=" + waiting.size()).ok();
      page.path("items").forEach(item -> waiting.add(of(item)));
    } while (page.path("next").isTextual());
    waiting.removeIf(item -> item.team() != team);
    return waiting;
  }

  private static Waiting of(JsonNode told) {
    return new Waiting(
        told.at("/conversation/id").asLong(),
        told.at("/team/id").asLong(),
        told.path("reason").asText(),
        told.path("explanation").asText());
  }
}
