package org.understudy.acceptance.scene;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.understudy.acceptance.host.Mail;
import org.understudy.acceptance.host.Mailgate;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.host.Worker;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.stack.Patience;

/** A team of one story with its agents and a customer. */
public final class Team {

  private final String name = "Team " + UUID.randomUUID().toString().substring(0, 8);
  private final String mark = name.substring(5);
  private final long queue;
  private final long group;
  private final Customer customer;
  private final Map<String, Agent> agents = new LinkedHashMap<>();

  private Team(boolean followUpLock) {
    Worker worker = Workers.one();
    JsonNode made =
        worker.does("team", "name", name, "address", address(), "followUpLock", followUpLock);
    queue = made.path("queue").asLong();
    group = made.path("group").asLong();
    customer = new Customer("anna-" + mark, "anna-" + mark + "@example.com", password());
    worker.does("customer", "login", customer.login(), "password", customer.password());
  }

  /** A team that Understudy knows, with everything off. */
  public static Team of(String... firstNames) {
    return new Team(false).joinedBy(firstNames);
  }

  /** The helpdesk locks its reopened tickets to their owners ("FollowUpLock"). */
  public static Team lockingFollowUps(String... firstNames) {
    return new Team(true).joinedBy(firstNames);
  }

  /** More agents. */
  public Team joinedBy(String... firstNames) {
    for (String firstName : firstNames) {
      String login = firstName.toLowerCase() + "-" + mark;
      String password = password();
      long id =
          Workers.one()
              .does(
                  "agent",
                  "login",
                  login,
                  "firstName",
                  firstName,
                  "lastName",
                  "Of " + mark,
                  "password",
                  password,
                  "group",
                  group)
              .path("agent")
              .asLong();
      agents.put(firstName, new Agent(id, login, firstName, password));
    }
    awaitMembers();
    return this;
  }

  /** An agent of another team may own tickets of this one, too. */
  public void admits(Agent agent) {
    Workers.one().does("permit", "group", group, "agent", agent.id());
    agents.put(agent.firstName(), agent);
  }

  /** Puts rules in force. */
  public Team with(Rules rules) {
    Api.Answer answer = rules.of(queue);
    if (answer.status() != 200) {
      throw new IllegalStateException("The rules were refused: " + answer.body());
    }
    return this;
  }

  public Agent agent(String firstName) {
    Agent agent = agents.get(firstName);
    if (agent == null) {
      throw new IllegalArgumentException("There is no " + firstName + " in " + name + ".");
    }
    return agent;
  }

  public List<Agent> agents() {
    return List.copyOf(agents.values());
  }

  public Customer customer() {
    return customer;
  }

  public long queue() {
    return queue;
  }

  public String name() {
    return name;
  }

  /** The agent may not own tickets of the team any more. */
  public void loses(Agent agent) {
    Workers.one().does("permit", "group", group, "agent", agent.id(), "none", true);
    agents.values().remove(agent);
    awaitMembers();
  }

  /** A first e-mail through the mail gate, as a process of its own. */
  public Conversation writtenTo() {
    Mail mail = Mail.about("The printer does not print", customer.from(), address());
    Mailgate.receive(mail);
    return conversation(Tickets.withMessage(mail.messageId()));
  }

  /** A new conversation. */
  public Conversation opened() {
    return opened(Workers.one());
  }

  /** A new conversation about something. */
  public Conversation opened(String subject) {
    return opened(mail(subject));
  }

  /** A first e-mail of the customer, not sent yet. */
  public Mail mail(String subject) {
    return Mail.about(subject, customer.from(), address());
  }

  /** A new conversation that begins with this e-mail. */
  public Conversation opened(Mail mail) {
    return conversation(Workers.one().does("mail", "raw", mail.raw()).path("ticket").asLong());
  }

  /** The helpdesk answers first messages to this team by itself ("auto reply"). */
  public Team answeringByItself() {
    Workers.one().does("autoReply", "queue", queue);
    return this;
  }

  /** The agent has the team among his "My Queues", so the helpdesk tells him what comes. */
  public Team followedBy(Agent agent) {
    Workers.one().does("follow", "queue", queue, "agent", agent.id());
    return this;
  }

  /** A new conversation, made by one of several workers. */
  public Conversation opened(Worker worker) {
    String subject = "The printer does not print";
    return conversation(
        worker
            .does("mail", "raw", Mail.about(subject, customer.from(), address()).raw())
            .path("ticket")
            .asLong());
  }

  /** A new conversation that nobody owns, stored without the mail gate: many at once are faster. */
  public Conversation stored(Worker worker) {
    return stored(worker, Agent.NOBODY, "new");
  }

  /** A conversation in some state that the agent owns. */
  public Conversation stored(Worker worker, Agent owner, String state) {
    JsonNode made =
        worker.does(
            "create",
            "queue",
            queue,
            "customer",
            customer.login(),
            "owner",
            owner.id(),
            "state",
            state);
    return new Conversation(made.path("ticket").asLong(), made.path("number").asText(), this);
  }

  /** A conversation that this agent has answered and closed. */
  public Conversation closedBy(Agent agent) {
    return closedBy(agent, "closed successful");
  }

  /** The same, with the helpdesk's name of the closed state. */
  public Conversation closedBy(Agent agent, String state) {
    return conversation(
        Workers.one()
            .does(
                "closed",
                "queue",
                queue,
                "owner",
                agent.id(),
                "customer",
                customer.login(),
                "closedState",
                state)
            .path("ticket")
            .asLong());
  }

  /** Waits until Understudy knows who is in the team. */
  public void awaitMembers() {
    Set<Long> enabled =
        agents.values().stream()
            .filter(Agent::isEnabled)
            .map(Agent::id)
            .collect(Collectors.toSet());
    Patience.until("Understudy knows who is in " + name)
        .until(
            () -> Api.get("teams/" + queue),
            answer -> answer.status() == 200 && members(answer.body()).equals(enabled));
  }

  /** Where customers write to. */
  public String address() {
    return mark + "@example.org";
  }

  private static Set<Long> members(JsonNode team) {
    Set<Long> members = new HashSet<>();
    team.path("members").forEach(member -> members.add(member.path("id").asLong()));
    return members;
  }

  private Conversation conversation(long ticket) {
    return new Conversation(ticket, Tickets.now(ticket).number(), this);
  }

  private static String password() {
    return UUID.randomUUID().toString();
  }
}
