package org.understudy.acceptance.host;

/**
 * A ticket as the helpdesk's database has it now.
 *
 * @param owner the agent's user id; 1 is nobody
 */
public record Ticket(
    long id,
    String number,
    long owner,
    boolean locked,
    String state,
    String stateType,
    long queue) {

  /** What the helpdesk means by an owner who is nobody. */
  public static final long NOBODY = 1;
}
