package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What decisions may be filtered by, as it stands in the address. */
public class DecisionQuery {

  @Parameter(
      description = "Only those of one conversation: the helpdesk's key, or the number.",
      example = "2026112110000012")
  @QueryParam("conversation")
  public @Nullable String conversation;

  @Parameter(description = "Only those of one team: the helpdesk's key.", example = "5")
  @QueryParam("team")
  public @Nullable String team;

  @Parameter(
      description = "Only those that concern an agent, as new or former owner: key or login.",
      example = "3")
  @QueryParam("agent")
  public @Nullable String agent;

  @Parameter(
      description = "Only those that ended so.",
      schema =
          @Schema(
              allowableValues = {
                "assign",
                "ask",
                "tell",
                "share",
                "end-share",
                "release",
                "keep",
                "wait",
                "hold",
                "leave"
              }))
  @QueryParam("outcome")
  public @Nullable String outcome;

  @Parameter(
      description = "Only those whose effect in the helpdesk is in this state.",
      schema =
          @Schema(
              allowableValues = {"none", "pending", "applied", "overtaken", "refused", "parked"}))
  @QueryParam("effect")
  public @Nullable String effect;

  @Parameter(
      description = "Made then or later; without an offset in the time zone of the installation.",
      example = "2026-11-01T00:00")
  @QueryParam("from")
  public @Nullable String from;

  @Parameter(description = "Made before, as the start.", example = "2026-12-01T00:00")
  @QueryParam("until")
  public @Nullable String until;
}
