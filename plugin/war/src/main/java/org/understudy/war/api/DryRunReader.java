package org.understudy.war.api;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Supposition;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Channel;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.CustomerMessage;
import org.understudy.conversation.Opening;
import org.understudy.conversation.State;
import org.understudy.conversation.TeamId;
import org.understudy.conversation.Topic;
import org.understudy.war.problem.ProblemType;

/** Turns a question for a dry run into facts. Everything that is wrong is named at once. */
final class DryRunReader {

  static final ConversationId MADE_UP = new ConversationId("dry-run");

  private static final int MOST_SUPPOSED = 500;
  private static final int USUAL_PRIORITY = 3;

  private final RuleFields fields;
  private final DryRunRequest sent;
  private final Instant at;

  DryRunReader(RuleFields fields, DryRunRequest sent, Instant at) {
    this.fields = fields;
    this.sent = sent;
    this.at = at;
  }

  /** What kind of opening is asked for, null for none. */
  Opening.@Nullable Kind opening() {
    return sent.opening() == null
        ? null
        : fields.word("opening", sent.opening(), Opening.Kind.values());
  }

  boolean wantsDraft() {
    String rules = Objects.requireNonNullElse(sent.rules(), "published");
    if (!rules.equals("published") && !rules.equals("draft")) {
      fields.wrong("rules", "Must be published or draft.");
    }
    return rules.equals("draft");
  }

  Map<AgentId, Supposition> supposed() {
    Map<AgentId, Supposition> supposed = new HashMap<>();
    List<DryRunRequest.Supposed> all = fields.list("suppose", sent.suppose(), MOST_SUPPOSED);
    for (int i = 0; i < all.size(); i++) {
      DryRunRequest.Supposed one = all.get(i);
      String field = "suppose[" + i + "]";
      AgentId agent = fields.agent(field + ".agent", one == null ? null : one.agent());
      if (agent != null) {
        if (one.open() != null && one.open() < 0) {
          fields.wrong(field + ".open", "Must be a whole number, at least 0.");
        }
        Supposition said = new Supposition(one.absent(), one.online(), one.open());
        if (supposed.put(agent, said) != null) {
          fields.wrong(field + ".agent", "Is named twice: say everything of an agent at once.");
        }
      }
    }
    return supposed;
  }

  /** Null when the request means an existing conversation, or is wrong. */
  @Nullable Conversation described(Opening.@Nullable Kind opening) {
    DryRunRequest.Described what = sent.described();
    if ((what == null) == (sent.conversation() == null)) {
      fields.wrong("conversation", "Give either conversation or described.");
    }
    if (what == null) {
      return null;
    }
    new DescribedReader(fields.fields()).check(what);
    TeamId team = fields.team("described.team", what.team());
    AgentId owner = what.owner() == null ? null : fields.agent("described.owner", what.owner());
    Channel channel =
        what.channel() == null
            ? Channel.EMAIL
            : fields.word("described.channel", what.channel(), Channel.values());
    if (team == null || channel == null) {
      return null;
    }
    Opening.Kind usual = owner == null ? Opening.Kind.CREATED : Opening.Kind.REOPENED;
    return made(what, team, owner, channel, Objects.requireNonNullElse(opening, usual));
  }

  void done() {
    fields.fields().done(ProblemType.INVALID_QUESTION, "This cannot be tried.");
  }

  /** An existing conversation as if the customer wrote at that moment. */
  Conversation writtenNow(Conversation known, Opening.Kind opening) {
    CustomerMessage before = known.message();
    return with(
        known,
        opening == Opening.Kind.CREATED ? State.NEW : State.OPEN,
        new Opening(known.asOf() + 1, opening, at),
        new CustomerMessage(
            known.asOf() + 2, at, before == null ? Channel.EMAIL : before.channel(), false, null));
  }

  private static Conversation with(
      Conversation known, State state, Opening opening, CustomerMessage message) {
    return new Conversation(
        known.id(),
        known.number(),
        known.asOf(),
        state,
        known.owner(),
        known.locked(),
        known.team(),
        known.customer(),
        known.organisation(),
        known.language(),
        known.priority(),
        known.createdAt(),
        opening,
        message,
        null,
        known.held(),
        known.topic());
  }

  private Conversation made(
      DryRunRequest.Described what,
      TeamId team,
      @Nullable AgentId owner,
      Channel channel,
      Opening.Kind opening) {
    return new Conversation(
        MADE_UP,
        MADE_UP.value(),
        2,
        opening == Opening.Kind.CREATED ? State.NEW : State.OPEN,
        owner,
        false,
        team,
        what.customer(),
        what.organisation(),
        what.language(),
        Objects.requireNonNullElse(what.priority(), USUAL_PRIORITY),
        at,
        new Opening(1, opening, at),
        new CustomerMessage(2, at, channel, false, null),
        null,
        false,
        new Topic(
            Objects.requireNonNullElse(what.subject(), ""),
            what.address(),
            what.type(),
            what.service(),
            what.tier(),
            further(what.fields())));
  }

  /** Those without a value are refused by then, or soon. */
  private static Map<String, String> further(@Nullable Map<String, @Nullable String> sent) {
    Map<String, String> further = new HashMap<>();
    if (sent != null) {
      sent.forEach(
          (name, value) -> {
            if (value != null) {
              further.put(name, value);
            }
          });
    }
    return further;
  }
}
