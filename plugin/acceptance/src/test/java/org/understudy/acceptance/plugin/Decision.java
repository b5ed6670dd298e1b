package org.understudy.acceptance.plugin;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision as the API tells it.
 *
 * @param outcome with its reason behind a colon, like {@code keep:owner-available}; just {@code
 *     assign} when somebody was chosen
 * @param agent user id of who gets or keeps it, 0 for neither
 * @param effect how far carrying it out is
 */
public record Decision(
    String id,
    String cause,
    String outcome,
    long agent,
    String explanation,
    String effect,
    Instant decidedAt) {

  static Decision of(JsonNode told) {
    JsonNode reason = told.path("reason");
    return new Decision(
        told.path("id").asText(),
        told.path("cause").asText(),
        told.path("outcome").asText() + (reason.isTextual() ? ":" + reason.asText() : ""),
        told.at("/agent/id").asLong(),
        told.path("explanation").asText(),
        told.at("/effect/state").asText(),
        Instant.parse(told.path("decidedAt").asText()));
  }

  /** The decisions about one ticket, the oldest first. */
  public static List<Decision> about(long ticket) {
    List<Decision> decisions = new ArrayList<>();
    Api.get("decisions?limit=50&conversation=" + ticket)
        .ok()
        .path("items")
        .forEach(item -> decisions.addFirst(of(item)));
    return decisions;
  }

  /** All decisions that are kept, the newest first. */
  public static List<Decision> all() {
    List<Decision> decisions = new ArrayList<>();
    JsonNode page;
    String next = "";
    do {
      page = Api.get("decisions?limit=200" + next).ok();
      page.path("items").forEach(item -> decisions.add(of(item)));
      next = "&before=" + page.path("items").path(page.path("items").size() - 1).path("sequence");
    } while (page.path("next").isTextual());
    return decisions;
  }

  /** The questions that were asked on the way, with everyone who dropped out. */
  public JsonNode trace() {
    return Api.get("decisions/" + id).ok().path("trace");
  }
}
