package org.understudy.rules;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts for customers of absent agents that come with the product, and the choice of one. */
public final class AwayTexts {

  /** For languages without a text of their own. */
  public static final String FALLBACK = "en";

  private static final AwayText ENGLISH =
      new AwayText(
          "{agent} is away",
          """
          Thank you for your message. {agent} is away and will be back: {return}.

          How would you like to go on?

          Wait for {agent}:
          {wait}

          Continue with {backup} now:
          {continue}
          """,
          """
          Thank you for your message. {agent} is away and will be back: {return}.

          {agent} will answer you then.
          """,
          """
          Thank you for your message. {agent} is away at present.

          We will answer you as soon as we can.
          """,
          "the date is not known yet");

  private static final AwayText GERMAN =
      new AwayText(
          "{agent} ist abwesend",
          """
          Vielen Dank für Ihre Nachricht. {agent} ist zurzeit abwesend und wieder da: {return}.

          Wie möchten Sie fortfahren?

          Auf {agent} warten:
          {wait}

          Jetzt mit {backup} fortfahren:
          {continue}
          """,
          """
          Vielen Dank für Ihre Nachricht. {agent} ist zurzeit abwesend und wieder da: {return}.

          {agent} wird Ihnen dann antworten.
          """,
          """
          Vielen Dank für Ihre Nachricht. {agent} ist zurzeit abwesend.

          Wir antworten Ihnen, sobald wir können.
          """,
          "der Zeitpunkt steht noch nicht fest");

  private static final AwayText FRENCH =
      new AwayText(
          "Absence de {agent}",
          """
          Merci pour votre message. {agent} est en absence. Retour prévu : {return}.

          Comment souhaitez-vous continuer ?

          Attendre {agent} :
          {wait}

          Continuer dès maintenant avec {backup} :
          {continue}
          """,
          """
          Merci pour votre message. {agent} est en absence. Retour prévu : {return}.

          {agent} vous répondra alors.
          """,
          """
          Merci pour votre message. {agent} est en absence.

          Nous vous répondrons dès que possible.
          """,
          "la date n'est pas encore connue");

  /** What counts where admins have written nothing. */
  public static final Map<String, AwayText> BUILT_IN =
      Map.of(FALLBACK, ENGLISH, "de", GERMAN, "fr", FRENCH);

  private AwayTexts() {}

  /**
   * The language that a customer is written to: his own, else without the region, else English.
   *
   * @param texts by language
   * @param wanted a BCP 47 tag, also with an underscore as hosts write it; null when unknown
   * @return a key of {@code texts}, or {@link #FALLBACK}
   */
  public static String language(Map<String, ?> texts, @Nullable String wanted) {
    if (wanted == null) {
      return FALLBACK;
    }
    String tag = Locale.forLanguageTag(wanted.replace('_', '-')).toLanguageTag();
    if (texts.containsKey(tag)) {
      return tag;
    }
    String language = Locale.forLanguageTag(tag).getLanguage();
    return texts.containsKey(language) ? language : FALLBACK;
  }

  /** The text of a language that {@link #language} has given. */
  public static AwayText of(Map<String, AwayText> texts, String language) {
    return texts.getOrDefault(language, ENGLISH);
  }
}
