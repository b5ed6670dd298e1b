package org.understudy.acceptance.story;

import java.util.Map;
import org.understudy.acceptance.host.Letter;

/**
 * What customers of John read by e-mail, word for word, as long as nobody has changed the texts.
 */
final class AwayLetters {

  /** John is back on the first Monday of 2030, and William would take over. */
  static final Map<String, String> ASKING =
      Map.of(
          "en",
          """
          Thank you for your message. John is away and will be back: Monday, January 7, 2030, 8:00 AM (UTC).

          How would you like to go on?

          Wait for John:
          LINK?choose=wait

          Continue with William now:
          LINK?choose=continue""",
          "de",
          """
          Vielen Dank für Ihre Nachricht. John ist zurzeit abwesend und wieder da: Montag, 7. Januar 2030, 08:00 (UTC).

          Wie möchten Sie fortfahren?

          Auf John warten:
          LINK?choose=wait

          Jetzt mit William fortfahren:
          LINK?choose=continue""",
          "fr",
          """
          Merci pour votre message. John est en absence. Retour prévu : lundi 7 janvier 2030, 08:00 (UTC).

          Comment souhaitez-vous continuer ?

          Attendre John :
          LINK?choose=wait

          Continuer dès maintenant avec William :
          LINK?choose=continue""");

  /** John is back, and William has stood in beside him. */
  static final Map<String, String> BACK =
      Map.of(
          "en",
          """
          John is back and takes care of your request again. William has left the conversation.

          There is nothing that you need to do.""",
          "de",
          """
          John ist wieder da und kümmert sich wieder um Ihr Anliegen. William hat die Unterhaltung verlassen.

          Sie müssen nichts weiter tun.""",
          "fr",
          """
          John est de retour et s'occupe à nouveau de votre demande. William a quitté la conversation.

          Vous n'avez rien à faire.""");

  private AwayLetters() {}

  /** The text with LINK where the address of the customer's question stands. */
  static String withoutToken(Letter letter) {
    return letter.plain().replaceAll("https?://\\S+/choices/[\\w-]+", "LINK");
  }

  /**
   * What is read in the HTML part: one line, with usual spaces, and without what links are called.
   */
  static String read(Letter letter) {
    return String.valueOf(letter.html())
        .replaceAll("<[^>]*>", " ")
        .replaceAll("&#(?:x27|39);", "'")
        .replaceAll("&(?:nbsp|#160|#xA0);|[\\u00a0\\u202f]", " ")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ");
  }
}
