package org.understudy.war.decider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.ConversationId;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.Conversations;
import org.understudy.war.persistence.PullLine;
import org.understudy.war.persistence.PullRequest;
import org.understudy.war.persistence.PullRequest.Refusal;
import org.understudy.war.persistence.PullRequests;
import org.understudy.war.persistence.PullRequests.Answer;
import org.understudy.war.persistence.Tracked;
import org.understudy.wording.Phrase;

/** Answers what agents ask of the queue, one after the other, within a batch (C3). */
@ApplicationScoped
public class PullDesk {

  static final int AT_ONCE = 100;

  /** So often the host may be ahead of us before somebody has to try again. */
  private static final int MOST_ATTEMPTS = 5;

  /** Holds the agent's whole day, in whatever zone. */
  private static final Duration TWO_DAYS = Duration.ofDays(2);

  @Inject private PullRequests requests;
  @Inject private PullLine line;
  @Inject private Conversations conversations;
  @Inject private Settings settings;

  /** Takes part in the caller's transaction; how many were answered. */
  int answer(Desk desk, Round round, Instant now) {
    List<PullRequest> open = requests.open(AT_ONCE);
    if (open.isEmpty()) {
      return 0;
    }
    desk.at(now);
    Takes takes = new Takes(desk, round);
    GivesBack givesBack = new GivesBack(desk, round, now, settings.zone());
    Map<ConversationId, Tracked> known =
        conversations.find(
            open.stream().map(PullRequest::conversation).filter(Objects::nonNull).toList());
    List<Answer> answers = new ArrayList<>();
    for (PullRequest request : open) {
      answers.add(
          request.attempts() >= MOST_ATTEMPTS
              ? new Answer.Refused(request, Refusal.OVERTAKEN, Phrase.of("refused.overtaken"))
              : switch (request.kind()) {
                case TAKE -> takes.answer(request);
                case GIVE_BACK ->
                    givesBack.answer(
                        request,
                        latest(request, round, known),
                        line.by(request.agent(), now.minus(TWO_DAYS)));
              });
    }
    requests.answered(answers, now);
    line.save(desk.line().takeChanged(), now);
    return open.size();
  }

  private static @Nullable Tracked latest(
      PullRequest request, Round round, Map<ConversationId, Tracked> known) {
    ConversationId id = Objects.requireNonNull(request.conversation());
    Tracked changed = round.latest(id);
    return changed == null ? known.get(id) : changed;
  }
}
