package org.understudy.war.console;

import static org.understudy.war.console.Page.text;

import java.util.stream.Collectors;
import org.understudy.war.security.Caller;
import org.understudy.wording.Phrase;
import org.understudy.wording.Speech;

/** All that the console says. */
final class Pages {

  static final Page NOT_SET_UP =
      new Page(
          Phrase.of("page.not-set-up.title"),
          Phrase.of("page.not-set-up", "UNDERSTUDY_KEYCLOAK_URL"));

  static final Page AWAY = new Page(Phrase.of("page.away.title"), Phrase.of("page.away"));

  static final Page FOREIGN = new Page(Phrase.of("page.foreign.title"), Phrase.of("page.foreign"));

  static final Page NOT_FOUND =
      new Page(Phrase.of("page.not-found.title"), Phrase.of("page.not-found"));

  static final Page BEGIN_IN_HELPDESK =
      Page.framed(Phrase.of("page.begin.title"), Phrase.of("page.begin"));

  static final Page LAUNCHED_ELSEWHERE =
      Page.framed(
          Phrase.of("page.elsewhere.title"), Phrase.of("page.elsewhere", "docs/operations.md"));

  static final Page PASS_NOT_AUTHENTIC =
      Page.framed(
          Phrase.of("page.not-authentic.title"),
          Phrase.of("page.not-authentic", "Understudy::Secret"));

  static final Page PASS_OVER = Page.framed(Phrase.of("page.over.title"), Phrase.of("page.over"));

  static final Page PASS_OF_NOBODY =
      Page.framed(Phrase.of("page.nobody.title"), Phrase.of("page.nobody"));

  static final Page LAUNCH_FAILED =
      Page.framed(Phrase.of("page.failed-launch.title"), Phrase.of("page.failed-launch"));

  static final Page SIGNED_OUT =
      new Page(
          Phrase.of("page.signed-out.title"), Phrase.of("page.signed-out"), Pages::again, false);

  static final Page FAILED =
      new Page(Phrase.of("page.failed.title"), Phrase.of("page.failed"), Pages::again, false);

  private Pages() {}

  private static String again(Speech speech) {
    return "<p><a href=\"console/\">" + text(speech.say(Phrase.of("page.again"))) + "</a></p>";
  }

  /** Who is signed in, as what. */
  static Page home(Caller caller) {
    String roles = caller.roles().stream().sorted().collect(Collectors.joining(", "));
    Phrase what = roles.isEmpty() ? Phrase.of("page.no-role") : Phrase.of("page.roles", roles);
    return new Page(
        Phrase.verbatim("Understudy"),
        Phrase.sentences(Phrase.of("page.signed-in", caller.name()), what),
        speech ->
            "<form method=\"post\" action=\"sign-out\"><button type=\"submit\">"
                + text(speech.say(Phrase.of("page.sign-out")))
                + "</button></form>",
        true);
  }
}
