package org.understudy.war.console;

import static org.understudy.war.console.Page.text;

import java.util.stream.Collectors;
import org.understudy.war.security.Caller;

/** All that the console says. */
final class Pages {

  static final Page NOT_SET_UP =
      new Page(
          "Signing in is not set up",
          "<p>This installation has no identity provider. Ask those who run it to set"
              + " <code>UNDERSTUDY_KEYCLOAK_URL</code>.</p>");

  static final Page AWAY =
      new Page(
          "Signing in is not possible now",
          "<p>The identity provider of your organisation does not answer. Please try again"
              + " later.</p>");

  static final Page SIGNED_OUT =
      new Page("You are signed out", "<p><a href=\"console/\">Sign in again</a></p>");

  static final Page FAILED =
      new Page(
          "You were not signed in",
          "<p>The sign-in took too long, or was begun somewhere else."
              + " <a href=\"console/\">Please try again.</a></p>");

  static final Page FOREIGN =
      new Page("You are still signed in", "<p>A page of somebody else asked to sign you out.</p>");

  static final Page NOT_FOUND =
      new Page("There is no such page", "<p>Nothing is at this address.</p>");

  private Pages() {}

  /** Who is signed in, as what. */
  static Page home(Caller caller) {
    String roles =
        caller.roles().isEmpty()
            ? "<p>You have no role here, so there is nothing to see. Ask your administrators for"
                + " the role agent, supervisor or admin.</p>"
            : "<p>Your roles: "
                + caller.roles().stream()
                    .sorted()
                    .map(role -> "<strong>" + text(role) + "</strong>")
                    .collect(Collectors.joining(", "))
                + "</p>";
    return new Page(
        "Understudy",
        "<p>Signed in as <strong>%s</strong>.</p>%n%s%n".formatted(text(caller.name()), roles)
            + "<form method=\"post\" action=\"sign-out\">"
            + "<button type=\"submit\">Sign out</button></form>");
  }
}
