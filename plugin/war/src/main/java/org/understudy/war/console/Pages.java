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

  static final Page BEGIN_IN_HELPDESK =
      Page.framed(
          "Begin in the helpdesk",
          "<p>Open \"Backup &amp; assignment rules\" or \"Backup\" in the helpdesk.</p>");

  static final Page LAUNCHED_ELSEWHERE =
      Page.framed(
          "Begin in the helpdesk",
          "<p>This was not opened from the helpdesk's own page. Administrators: helpdesk and"
              + " Understudy have to be under one address, see \"Under one address\" in"
              + " docs/operations.md.</p>");

  static final Page PASS_NOT_AUTHENTIC =
      Page.framed(
          "You cannot be let in",
          "<p>Helpdesk and Understudy do not agree. Reload the page of the helpdesk once. If this"
              + " stays, ask your administrators whether both have the same secret"
              + " (<code>Understudy::Secret</code>) and the same time.</p>");

  static final Page PASS_OVER =
      Page.framed(
          "Please open it again",
          "<p>This way in is good once, and for a minute. Reload the page of the helpdesk.</p>");

  static final Page PASS_OF_NOBODY =
      Page.framed(
          "You are not known here yet",
          "<p>Understudy does not know your account as a valid agent of the helpdesk. New agents"
              + " are known after some seconds: reload the page of the helpdesk.</p>");

  static final Page LAUNCH_FAILED =
      Page.framed(
          "That is not possible now",
          "<p>The database did not answer. Reload the page of the helpdesk in a minute.</p>");

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
    return Page.framed(
        "Understudy",
        "<p>Signed in as <strong>%s</strong>.</p>%n%s%n".formatted(text(caller.name()), roles)
            + "<form method=\"post\" action=\"sign-out\">"
            + "<button type=\"submit\">Sign out</button></form>");
  }
}
