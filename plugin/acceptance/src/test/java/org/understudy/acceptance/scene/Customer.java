package org.understudy.acceptance.scene;

import org.understudy.acceptance.host.Portal;

/** The customer of one story; the login is also the name of the organisation. */
public record Customer(String login, String email, String password) {

  /** The sender of an e-mail. */
  public String from() {
    return "Anna Schmidt <" + email + ">";
  }

  public Portal signIn() {
    return Portal.signIn(login, password);
  }
}
