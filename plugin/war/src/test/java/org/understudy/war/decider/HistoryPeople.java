package org.understudy.war.decider;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.InMemoryHelpdesk;

/** What customers and agents do with conversations. */
final class HistoryPeople {

  private final HistoryDice dice;
  private final InMemoryHelpdesk host;
  private final HistoryTeams teams;
  private final HistoryModel model;
  private final HistoryHints hints;
  private final List<ConversationId> conversations = new ArrayList<>();

  HistoryPeople(
      HistoryDice dice,
      InMemoryHelpdesk host,
      HistoryTeams teams,
      HistoryModel model,
      HistoryHints hints) {
    this.dice = dice;
    this.host = host;
    this.teams = teams;
    this.model = model;
    this.hints = hints;
  }

  List<ConversationId> conversations() {
    return conversations;
  }

  String creates() {
    TeamId team = dice.of(teams.teams());
    ConversationId id = host.host().newConversation(team);
    conversations.add(id);
    return hints.tell(id, "is created in team " + team);
  }

  String writes() {
    ConversationId id = dice.of(conversations);
    host.host().customerWrites(id);
    return hints.tell(id, "gets a message");
  }

  String machineWrites() {
    ConversationId id = dice.of(conversations);
    host.host().machineWrites(id);
    return hints.tell(id, "gets an auto-reply");
  }

  String closes() {
    Conversation facts = any();
    host.host().closeAs(actor(facts), facts.id());
    model.closed(facts.id(), asOf(facts.id()));
    return hints.tell(facts.id(), "is closed");
  }

  String reopens() {
    Conversation facts = any();
    if (facts.state().isActive()) {
      return "nobody reopens what is open";
    }
    host.host().reopenAs(actor(facts), facts.id());
    return hints.tell(facts.id(), "is reopened by an agent");
  }

  String postpones() {
    Conversation facts = any();
    if (!facts.state().isActive()) {
      return "nobody postpones what is closed";
    }
    host.host().postponeAs(actor(facts), facts.id());
    return hints.tell(facts.id(), "is postponed");
  }

  String takes() {
    Conversation facts = any();
    AgentId by = member(facts.team());
    host.host().takeAs(by, facts.id());
    model.touched(facts.id(), asOf(facts.id()));
    return hints.tell(facts.id(), "is taken by " + by);
  }

  String locks() {
    Conversation facts = any();
    host.host().lockAs(actor(facts), facts.id());
    model.touched(facts.id(), asOf(facts.id()));
    return hints.tell(facts.id(), "is locked");
  }

  String moves() {
    Conversation facts = any();
    TeamId to = dice.of(teams.teams());
    host.host().moveAs(actor(facts), facts.id(), to);
    model.touched(facts.id(), asOf(facts.id()));
    return hints.tell(facts.id(), "is moved to team " + to);
  }

  private Conversation any() {
    return facts(dice.of(conversations));
  }

  private Conversation facts(ConversationId id) {
    return host.conversations(List.of(id)).getFirst();
  }

  private long asOf(ConversationId id) {
    return facts(id).asOf();
  }

  /** The owner, or somebody of the team. */
  private AgentId actor(Conversation facts) {
    return facts.owner() == null ? member(facts.team()) : facts.owner();
  }

  private AgentId member(TeamId team) {
    return dice.of(Objects.requireNonNull(teams.members().get(team)).stream().sorted().toList());
  }
}
