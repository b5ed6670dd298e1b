package org.understudy.war.decider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.AwayNotices;
import org.understudy.assignment.Cause;
import org.understudy.assignment.DryRun;
import org.understudy.assignment.Supposition;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.Opening;
import org.understudy.helpdesk.Change;
import org.understudy.rules.Rulebook;
import org.understudy.war.choice.ChoiceLinks;
import org.understudy.war.config.Settings;

/**
 * Decides on a copy of what the decider has in mind (N3). Takes no turn, stores nothing, changes
 * nothing in the host.
 */
@ApplicationScoped
public class DryRuns {

  /** Names no decision, so no link is ever made for it. */
  private static final UUID NOTHING = new UUID(0, 0);

  @Inject private DeskReader reader;
  @Inject private ChoiceLinks links;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /**
   * @param change what would be changed in the host, null for nothing
   */
  public record Result(DryRun dryRun, @Nullable Change change) {}

  /**
   * @param at the moment of the decision, past or future
   * @param supposed what is supposed of agents; for all others what is known counts
   */
  public Result run(
      Conversation conversation,
      Instant at,
      Rulebook rulebook,
      Map<AgentId, Supposition> supposed) {
    Desk desk = reader.copy(at);
    DryRun dryRun =
        DryRun.of(
            desk.situation(conversation, cause(conversation), at),
            rulebook,
            supposed,
            Duration.between(clock.instant(), at));
    Change.Note message =
        AwayNotices.of(
                dryRun.decision(),
                dryRun.situation(),
                rulebook.backup(),
                settings.zone(),
                desk.picture().language(conversation.team()),
                links.places(NOTHING, at))
            .orElse(null);
    return new Result(
        dryRun,
        EffectsOf.decision(
            NOTHING,
            dryRun.decision(),
            dryRun.situation(),
            rulebook,
            settings.notes(desk.picture().language(conversation.team()), at),
            message));
  }

  private static Cause cause(Conversation conversation) {
    Opening opening = conversation.opening();
    boolean created = opening != null && opening.kind() == Opening.Kind.CREATED;
    return created ? Cause.CREATED : Cause.REOPENED;
  }
}
