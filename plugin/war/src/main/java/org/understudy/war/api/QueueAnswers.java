package org.understudy.war.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.ConversationId;
import org.understudy.war.decider.Decider;
import org.understudy.war.persistence.Conversations;
import org.understudy.war.persistence.PullRequest;
import org.understudy.war.persistence.PullRequest.State;
import org.understudy.war.persistence.Tracked;
import org.understudy.war.problem.Problem;
import org.understudy.war.problem.ProblemResponses;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.pull.Answers;
import org.understudy.wording.Speech;

/** Turns what becomes of a request into an answer. */
@ApplicationScoped
public class QueueAnswers {

  private static final int LONGEST_KEY = 200;

  @Inject private Answers answers;
  @Inject private HostViews host;
  @Inject private Readers readers;
  @Inject private Conversations conversations;
  @Inject private Decider decider;

  /** Names a request; two with the same name are one. */
  static String key(@Nullable String sent) {
    if (sent == null || sent.isBlank()) {
      return UUID.randomUUID().toString();
    }
    if (sent.length() > LONGEST_KEY) {
      throw new Refused(
          ProblemType.INVALID_PARAMETER,
          "Idempotency-Key must have at most " + LONGEST_KEY + " characters.");
    }
    return sent;
  }

  /** Answers as soon as the helpdesk has it; 202 when that takes too long. */
  CompletionStage<Response> whenDone(PullRequest asked, UriInfo uri) {
    decider.wake();
    Speech reader = readers.speech();
    // The answer is made on another thread, where nothing is known of this request.
    URI location =
        uri.getBaseUriBuilder()
            .path("agents/{agent}/requests/{request}")
            .build(asked.agent().value(), asked.id());
    return answers.to(asked).thenApply(request -> response(request, location, reader));
  }

  QueueAnswerRepresentation show(PullRequest request) {
    return show(request, readers.speech());
  }

  private QueueAnswerRepresentation show(PullRequest request, Speech reader) {
    return QueueAnswerRepresentation.of(request, reference(request), host.present(reader));
  }

  private Response response(PullRequest request, URI location, Speech reader) {
    if (request.state() == State.REFUSED) {
      return ProblemResponses.of(
              Problem.of(
                  ProblemType.valueOf(Objects.requireNonNull(request.refusal()).name()),
                  reader.say(Objects.requireNonNull(request.detail()))))
          .build();
    }
    if (request.state() == State.DONE) {
      return Response.ok(show(request, reader)).build();
    }
    return Response.accepted(show(request, reader)).location(location).build();
  }

  /** Null until something was taken: nobody shall know before what waits. */
  private @Nullable ConversationReference reference(PullRequest request) {
    ConversationId id = request.conversation();
    if (id == null || request.state() == State.OPEN) {
      return null;
    }
    Tracked known = conversations.find(List.of(id)).get(id);
    return new ConversationReference(id.value(), known == null ? "" : known.facts().number());
  }
}
