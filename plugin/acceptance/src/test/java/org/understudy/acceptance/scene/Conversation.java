package org.understudy.acceptance.scene;

import java.util.List;
import org.understudy.acceptance.host.Mail;
import org.understudy.acceptance.host.Mailgate;
import org.understudy.acceptance.host.Ticket;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.host.Worker;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Decision;
import org.understudy.acceptance.stack.Patience;

/** A conversation of one story: what its customer does, and what becomes of it. */
public record Conversation(long id, String number, Team team) {

  public Ticket now() {
    return Tickets.now(id);
  }

  /** The customer answers by e-mail, through the mail gate as a process of its own. */
  public void answeredByEmail() {
    Mailgate.receive(mail());
  }

  /** The same within a worker: faster. */
  public void answered() {
    answered(Workers.one(), mail());
  }

  /** Some e-mail about this conversation comes in. */
  public void answered(Worker worker, Mail mail) {
    worker.does("mail", "raw", mail.raw());
  }

  /** The customer's answer, not sent yet. */
  public Mail mail() {
    return Mail.answer(number, team.customer().from(), team.address());
  }

  /** An e-mail about this conversation from a machine, not sent yet. */
  public Mail mailFrom(String sender) {
    return Mail.answer(number, sender, team.address());
  }

  /** The agent answers and closes it. */
  public void closedBy(Agent agent) {
    Workers.one().does("answer", "ticket", id, "agent", agent.id());
  }

  /** The agent answers, and it stays open. */
  public void repliedBy(Agent agent) {
    Workers.one().does("reply", "ticket", id, "agent", agent.id());
  }

  public List<Decision> decisions() {
    return Decision.about(id);
  }

  /**
   * Waits until it has been decided like that, last of all.
   *
   * @param outcome like {@code keep:owner-available}
   */
  public Decision awaitDecision(String outcome) {
    return awaitDecision(1, outcome);
  }

  /**
   * @param count how many decisions there have to be at least
   */
  public Decision awaitDecision(int count, String outcome) {
    List<Decision> decisions =
        Patience.until("ticket " + number + " is decided: " + outcome)
            .until(
                this::decisions,
                found -> found.size() >= count && found.getLast().outcome().equals(outcome));
    return decisions.getLast();
  }

  /** Waits until it belongs to the agent. */
  public Ticket awaitOwner(Agent agent) {
    return Patience.until("ticket " + number + " belongs to " + agent.firstName())
        .until(this::now, ticket -> ticket.owner() == agent.id());
  }

  /** Waits until it belongs to somebody else than this agent, who is looked up by his id. */
  public Agent awaitOtherOwner(Agent former) {
    long owner =
        Patience.until("ticket " + number + " does not belong to " + former.firstName())
            .until(() -> now().owner(), id -> id != former.id());
    return team.agents().stream().filter(agent -> agent.id() == owner).findFirst().orElseThrow();
  }
}
