package org.understudy.conversation;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one conversation at one moment. Newer facts (greater {@code asOf}) replace older
 * ones as a whole, so the order in which changes are heard does not matter.
 *
 * @param number the number that people see
 * @param asOf position in the host's history up to which these facts are true
 * @param owner the agent it is assigned to, null when nobody owns it
 * @param locked true when the owner holds it exclusively
 * @param customer the host's key of the person who writes, null when unknown
 * @param organisation the host's key of the customer's organisation, null when unknown
 * @param language ISO language of the customer, null when unknown
 * @param priority the host's priority number, 1 = lowest in an unchanged host
 * @param opening null while the conversation is closed or gone
 * @param message null when no customer wrote since the last closing
 * @param personChange null when no person changed owner, lock or team since the opening, or since
 *     the closing while there is no opening
 * @param held true while it waits out of everyone's reach until somebody takes it (C2); {@code
 *     team} is the team it waits for
 * @param topic what it is about
 * @param answer null when no agent has written to the customer since the opening
 * @param languageGuessed true when nobody has said the language: it is the host's own
 */
public record Conversation(
    ConversationId id,
    String number,
    long asOf,
    State state,
    @Nullable AgentId owner,
    boolean locked,
    TeamId team,
    @Nullable String customer,
    @Nullable String organisation,
    @Nullable String language,
    int priority,
    Instant createdAt,
    @Nullable Opening opening,
    @Nullable CustomerMessage message,
    @Nullable PersonChange personChange,
    boolean held,
    Topic topic,
    @Nullable Answer answer,
    boolean languageGuessed) {

  /** One whose language is known. */
  public Conversation(
      ConversationId id,
      String number,
      long asOf,
      State state,
      @Nullable AgentId owner,
      boolean locked,
      TeamId team,
      @Nullable String customer,
      @Nullable String organisation,
      @Nullable String language,
      int priority,
      Instant createdAt,
      @Nullable Opening opening,
      @Nullable CustomerMessage message,
      @Nullable PersonChange personChange,
      boolean held,
      Topic topic,
      @Nullable Answer answer) {
    this(
        id,
        number,
        asOf,
        state,
        owner,
        locked,
        team,
        customer,
        organisation,
        language,
        priority,
        createdAt,
        opening,
        message,
        personChange,
        held,
        topic,
        answer,
        false);
  }

  /** One that no agent has answered. */
  public Conversation(
      ConversationId id,
      String number,
      long asOf,
      State state,
      @Nullable AgentId owner,
      boolean locked,
      TeamId team,
      @Nullable String customer,
      @Nullable String organisation,
      @Nullable String language,
      int priority,
      Instant createdAt,
      @Nullable Opening opening,
      @Nullable CustomerMessage message,
      @Nullable PersonChange personChange,
      boolean held,
      Topic topic) {
    this(
        id,
        number,
        asOf,
        state,
        owner,
        locked,
        team,
        customer,
        organisation,
        language,
        priority,
        createdAt,
        opening,
        message,
        personChange,
        held,
        topic,
        null);
  }

  public Conversation {
    // Stored by a version that did not know it.
    topic = requireNonNullElse(topic, Topic.NONE);
    if (asOf < 0) {
      throw new IllegalArgumentException(
          "The position in the history must not be negative: " + asOf);
    }
    if (state.isActive() != (opening != null)) {
      throw new IllegalArgumentException(
          "Conversation "
              + id
              + " is "
              + state
              + ": an opening is given exactly while it is active.");
    }
  }

  /** The agent it is assigned to, empty when nobody owns it. */
  public Optional<AgentId> ownerIfAny() {
    return Optional.ofNullable(owner);
  }

  /**
   * The language in which its customer is written to.
   *
   * @param ofTeam that of the team, null when it has none of its own
   * @return null when nothing is known
   */
  public @Nullable String languageOr(@Nullable String ofTeam) {
    return ofTeam != null && (languageGuessed || language == null) ? ofTeam : language;
  }

  /** Since when its customer waits, when nothing is known of an earlier wait. */
  public Instant customerWaitsSince() {
    return message == null ? createdAt : message.at();
  }

  /** True when a customer, not a machine, wrote since the last closing. */
  public boolean customerWaits() {
    return message != null && !message.automatic();
  }

  /** As it is once this agent owns it, in this team. */
  public Conversation ownedBy(AgentId agent, TeamId in) {
    return with(agent, in, false);
  }

  /** As it is once nobody owns it. */
  public Conversation released() {
    return with(null, team, held);
  }

  /** As it is once nobody owns it and it waits for this team, out of everyone's reach. */
  public Conversation heldFor(TeamId in) {
    return with(null, in, true);
  }

  private Conversation with(@Nullable AgentId agent, TeamId in, boolean isHeld) {
    return new Conversation(
        id,
        number,
        asOf,
        state,
        agent,
        agent != null,
        in,
        customer,
        organisation,
        language,
        priority,
        createdAt,
        opening,
        message,
        personChange,
        isHeld,
        topic,
        answer,
        languageGuessed);
  }
}
