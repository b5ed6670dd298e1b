package org.understudy.rules;

import java.util.Map;

/** What customers read when the owner is back and who stood in beside him leaves (B7). */
public final class OwnerBackTexts {

  /** What counts where admins have written nothing. */
  public static final Map<String, String> BUILT_IN =
      Map.of(
          AwayTexts.FALLBACK,
          """
          {agent} is back and takes care of your request again. {backup} has left the conversation.

          There is nothing that you need to do.
          """,
          "de",
          """
          {agent} ist wieder da und kümmert sich wieder um Ihr Anliegen. {backup} hat die Unterhaltung verlassen.

          Sie müssen nichts weiter tun.
          """,
          "fr",
          """
          {agent} est de retour et s'occupe à nouveau de votre demande. {backup} a quitté la conversation.

          Vous n'avez rien à faire.
          """);

  private OwnerBackTexts() {}
}
