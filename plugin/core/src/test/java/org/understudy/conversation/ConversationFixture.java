package org.understudy.conversation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.PersonChange.What;

/** Conversations for tests, in the team {@link #SUPPORT}. */
public final class ConversationFixture {

  public static final TeamId SUPPORT = new TeamId("5");
  public static final Instant AT = Instant.parse("2026-11-23T08:59:00Z");

  private final @Nullable Opening opening;
  private State state = State.OPEN;
  private @Nullable AgentId owner;
  private @Nullable CustomerMessage message;
  private @Nullable PersonChange personChange;
  private boolean held;
  private Topic topic = Topic.NONE;
  private boolean languageGuessed;
  private @Nullable Answer answer;

  private ConversationFixture(@Nullable Opening opening) {
    this.opening = opening;
  }

  /** Just written by a customer. */
  public static ConversationFixture created() {
    ConversationFixture fixture =
        new ConversationFixture(new Opening(101, Opening.Kind.CREATED, AT));
    fixture.state = State.NEW;
    return fixture.message(false);
  }

  /** Closed a week ago, and a customer wrote again. */
  public static ConversationFixture reopened() {
    return new ConversationFixture(new Opening(201, Opening.Kind.REOPENED, AT)).message(false);
  }

  public static ConversationFixture closed() {
    ConversationFixture fixture = new ConversationFixture(null);
    fixture.state = State.CLOSED;
    return fixture;
  }

  public ConversationFixture owner(@Nullable AgentId owner) {
    this.owner = owner;
    return this;
  }

  public ConversationFixture withoutMessage() {
    this.message = null;
    return this;
  }

  /** An auto-reply as RFC 3834 describes it. */
  public ConversationFixture automaticMessage() {
    return message(true);
  }

  /** The newest message of the customer, by its position in the history. */
  public ConversationFixture wrote(long id, Instant at) {
    this.message = new CustomerMessage(id, at, Channel.EMAIL, false, null);
    return this;
  }

  public ConversationFixture changedBy(AgentId person, What what) {
    this.personChange = new PersonChange(205, person, what, AT);
    return this;
  }

  /** Out of everyone's reach until somebody takes it. */
  public ConversationFixture held() {
    this.held = true;
    return this;
  }

  public ConversationFixture topic(Topic topic) {
    this.topic = topic;
    return this;
  }

  /** An agent has written to the customer since it was opened. */
  public ConversationFixture answeredBy(AgentId agent, long position) {
    this.answer = new Answer(position, agent, AT);
    return this;
  }

  /** Neither the customer nor his e-mail has said it. */
  public ConversationFixture languageGuessed() {
    this.languageGuessed = true;
    return this;
  }

  public Conversation build() {
    return new Conversation(
        new ConversationId("12"),
        "2026112310000012",
        210,
        state,
        owner,
        false,
        SUPPORT,
        "anna",
        "acme",
        "en",
        3,
        AT.minus(Duration.ofDays(10)),
        opening,
        message,
        personChange,
        held,
        topic,
        answer,
        languageGuessed);
  }

  private ConversationFixture message(boolean automatic) {
    this.message =
        new CustomerMessage(
            202, AT, Channel.EMAIL, automatic, automatic ? "Auto-Submitted: auto-replied" : null);
    return this;
  }
}
