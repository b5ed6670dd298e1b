package org.understudy.rules;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.rules.AwayText.Placeholder;

/**
 * What one customer is to read of an absence (B1).
 *
 * @param agent name of the one who is away
 * @param backAt null when nobody knows
 * @param zone in which the customer reads times; it is named with them
 * @param organisation the customer's, null when unknown
 * @param ownWords the agent's own text for customers, null when he wrote none; no placeholder in it
 *     counts
 * @param choice null when there is nothing to choose
 */
public record AwayMessage(
    String agent,
    @Nullable Instant backAt,
    ZoneId zone,
    @Nullable String organisation,
    @Nullable String ownWords,
    @Nullable Choice choice) {

  /**
   * @param backup name of the one who would take over
   * @param waitLink where the customer says that he waits
   * @param continueLink where he says that he wants to continue with the backup
   */
  public record Choice(String backup, String waitLink, String continueLink) {}

  /** A subject of one line, and a plain body. */
  public record Written(String subject, String body) {}

  /**
   * @param texts by language
   * @param language a key of them
   */
  public Written in(Map<String, AwayText> texts, String language) {
    AwayText text = AwayTexts.of(texts, language);
    Map<Placeholder, String> values = values(text, language);
    String body = AwayText.filled(body(text), values).strip();
    // A subject is one line, whatever a name holds.
    String subject = AwayText.filled(text.subject(), values).replaceAll("\\R", " ");
    return new Written(subject, ownWords(body) + "\n");
  }

  private String body(AwayText text) {
    if (choice != null) {
      return text.choices();
    }
    return backAt == null ? text.noReturn() : text.notice();
  }

  /** The agent's own text says all but what the customer can choose. */
  private String ownWords(String body) {
    if (ownWords == null || ownWords.isBlank()) {
      return body;
    }
    return choice == null ? ownWords.strip() : ownWords.strip() + "\n\n" + body;
  }

  private Map<Placeholder, String> values(AwayText text, String language) {
    Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    values.put(Placeholder.AGENT, agent);
    values.put(
        Placeholder.RETURN,
        backAt == null
            ? text.unknownReturn()
            : ReturnTime.in(Locale.forLanguageTag(language), backAt, zone));
    values.put(Placeholder.BACKUP, choice == null ? "" : choice.backup());
    values.put(Placeholder.WAIT, choice == null ? "" : choice.waitLink());
    values.put(Placeholder.CONTINUE, choice == null ? "" : choice.continueLink());
    values.put(Placeholder.ORGANISATION, organisation == null ? "" : organisation);
    return values;
  }
}
