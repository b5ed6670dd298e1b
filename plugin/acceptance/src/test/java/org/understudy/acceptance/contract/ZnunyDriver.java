package org.understudy.acceptance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.understudy.acceptance.host.AgentScreens;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.HostDriver;

/**
 * People of the real Znuny, played by a worker. Their teams have no rules, so nobody interferes.
 */
final class ZnunyDriver implements HostDriver {

  private final Team team;
  private final Team otherTeam;
  private final Agent john;
  private final Agent william;
  private final Agent stranger;
  private final Map<AgentId, AgentScreens> signedIn = new HashMap<>();
  private final Set<AgentId> disabled = new HashSet<>();

  private ZnunyDriver(Team team, Team otherTeam, Agent stranger) {
    this.team = team;
    this.otherTeam = otherTeam;
    this.john = team.agent("John");
    this.william = team.agent("William");
    this.stranger = stranger;
  }

  static ZnunyDriver withPeopleOfItsOwn() {
    Team team = Team.of("John", "William");
    Team otherTeam = Team.of();
    team.agents().forEach(otherTeam::admits);
    return new ZnunyDriver(team, otherTeam, Team.of("Stan").agent("Stan"));
  }

  @Override
  public void startAfresh() {
    disabled.forEach(agent -> Workers.one().does("valid", "agent", agent.value(), "valid", true));
    disabled.clear();
    for (Agent agent : List.of(john, william)) {
      preferences(id(agent), Map.of("OutOfOffice", 0, "UnderstudyOutOfOffice", ""));
      signOut(id(agent));
    }
  }

  @Override
  public TeamId team() {
    return id(team);
  }

  @Override
  public TeamId otherTeam() {
    return id(otherTeam);
  }

  @Override
  public String address(TeamId id) {
    return (id.equals(team()) ? team : otherTeam).address();
  }

  @Override
  public AgentId john() {
    return id(john);
  }

  @Override
  public AgentId william() {
    return id(william);
  }

  @Override
  public AgentId stranger() {
    return id(stranger);
  }

  @Override
  public ConversationId unknownConversation() {
    return new ConversationId("2000000000");
  }

  @Override
  public ConversationId newConversation(TeamId id) {
    Team addressed = id.equals(team()) ? team : otherTeam;
    return new ConversationId(String.valueOf(addressed.opened().id()));
  }

  @Override
  public void customerWrites(ConversationId conversation) {
    of(conversation).answered();
  }

  @Override
  public void machineWrites(ConversationId conversation) {
    Conversation known = of(conversation);
    known.answered(Workers.one(), known.mail().header("Auto-Submitted", "auto-replied"));
  }

  @Override
  public void takeAs(AgentId agent, ConversationId conversation) {
    does("lock", agent, conversation, "lock", "lock");
    does("owner", agent, conversation, "owner", agent.value());
  }

  @Override
  public void lockAs(AgentId agent, ConversationId conversation) {
    does("lock", agent, conversation, "lock", "lock");
  }

  @Override
  public void moveAs(AgentId agent, ConversationId conversation, TeamId to) {
    does("queue", agent, conversation, "queue", to.value());
  }

  @Override
  public void answerAs(AgentId agent, ConversationId conversation) {
    Workers.one().does("reply", "ticket", conversation.value(), "agent", agent.value());
  }

  @Override
  public void closeAs(AgentId agent, ConversationId conversation) {
    does("answer", agent, conversation, "closedState", "closed successful");
  }

  @Override
  public void reopenAs(AgentId agent, ConversationId conversation) {
    does("state", agent, conversation, "state", "open");
  }

  @Override
  public void postponeAs(AgentId agent, ConversationId conversation) {
    does("state", agent, conversation, "state", "pending reminder");
  }

  @Override
  public List<String> notes(ConversationId conversation) {
    return Tickets.noteSubjects(Long.parseLong(conversation.value()));
  }

  @Override
  public List<String> messages(ConversationId conversation) {
    return Tickets.messageSubjects(Long.parseLong(conversation.value()));
  }

  @Override
  public Set<AgentId> watchers(ConversationId conversation) {
    return Tickets.watchers(Long.parseLong(conversation.value())).stream()
        .map(AgentId::new)
        .collect(Collectors.toSet());
  }

  @Override
  public boolean canReach(AgentId agent, ConversationId conversation) {
    JsonNode reach =
        Workers.one().does("reach", "agent", agent.value(), "ticket", conversation.value());
    if (reach.path("opens").asBoolean() != reach.path("finds").asBoolean()) {
      throw new AssertionError("An agent can open what he cannot find, or the other way: " + reach);
    }
    return reach.path("opens").asBoolean();
  }

  @Override
  public void signIn(AgentId agent) {
    signedIn.put(agent, (agent.equals(john()) ? john : william).signIn());
  }

  @Override
  public void signOut(AgentId agent) {
    AgentScreens screens = signedIn.remove(agent);
    if (screens != null) {
      screens.signOut();
    }
  }

  @Override
  public void outOfOffice(AgentId agent, LocalDate first, LocalDate last) {
    Map<String, Object> values = new HashMap<>(Map.of("OutOfOffice", 1));
    Map.of("Start", first, "End", last)
        .forEach(
            (edge, day) -> {
              values.put("OutOfOffice" + edge + "Year", day.getYear());
              values.put("OutOfOffice" + edge + "Month", day.getMonthValue());
              values.put("OutOfOffice" + edge + "Day", day.getDayOfMonth());
            });
    preferences(agent, values);
  }

  @Override
  public boolean isOutOfOffice(AgentId agent, LocalDate day) {
    JsonNode office = Workers.one().does("office", "agent", agent.value());
    return office.path("out").asBoolean()
        && !day.isBefore(LocalDate.parse(office.path("firstDay").asText()))
        && !day.isAfter(LocalDate.parse(office.path("lastDay").asText()));
  }

  @Override
  public void disable(AgentId agent) {
    disabled.add(agent);
    Workers.one().does("valid", "agent", agent.value(), "valid", false);
  }

  private static void does(
      String act, AgentId agent, ConversationId conversation, String name, String value) {
    Workers.one().does(act, "agent", agent.value(), "ticket", conversation.value(), name, value);
  }

  private static void preferences(AgentId agent, Map<String, Object> values) {
    Workers.one().does("preferences", "agent", agent.value(), "values", values);
  }

  private Conversation of(ConversationId id) {
    long ticket = Long.parseLong(id.value());
    return new Conversation(ticket, Tickets.now(ticket).number(), team);
  }

  private static AgentId id(Agent agent) {
    return new AgentId(String.valueOf(agent.id()));
  }

  private static TeamId id(Team team) {
    return new TeamId(String.valueOf(team.queue()));
  }
}
