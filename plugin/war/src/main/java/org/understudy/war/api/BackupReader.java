package org.understudy.war.api;

import java.time.Duration;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.understudy.rules.Asking;
import org.understudy.rules.AwayText;
import org.understudy.rules.AwayTexts;
import org.understudy.rules.Backup;
import org.understudy.rules.InvalidRules;
import org.understudy.rules.Placeholders;

/** Reads what happens when an owner is absent, with the texts for customers (B). */
final class BackupReader {

  private static final int MOST_LANGUAGES = 50;
  private static final int LONGEST_SUBJECT = 200;
  private static final int LONGEST_TEXT = 4000;

  private final RuleFields fields;

  BackupReader(RuleFields fields) {
    this.fields = fields;
  }

  Backup read(BackupRepresentation sent) {
    BackupRepresentation all = sent.filled();
    var sharing = fields.word("backup.sharing", all.sharing(), Backup.Sharing.values());
    boolean awayMessages = Objects.requireNonNull(all.awayMessages());
    boolean bothOff = Objects.requireNonNullElse(sent.bothOff(), false);
    if (bothOff && awayMessages) {
      fields.wrong("backup.bothOff", "Away messages are on: leave it out, or switch them off.");
    }
    Map<String, AwayText> texts = texts(all.texts());
    try {
      return new Backup(
          awayMessages,
          Objects.requireNonNull(all.on()) && !(bothOff && !awayMessages), // B2
          Objects.requireNonNullElse(sharing, Backup.Sharing.FORWARD),
          asking(all),
          texts,
          byLanguage("backup.nobodyThere", all.nobodyThere(), Placeholders.OF_WAITING),
          byLanguage("backup.ownerBack", all.ownerBack(), Placeholders.OF_RETURN),
          !Objects.requireNonNull(all.agentsChoose()));
    } catch (InvalidRules e) {
      e.violations().forEach(found -> fields.wrong(found.field(), found.message()));
      return Backup.OFF;
    }
  }

  private Asking asking(BackupRepresentation all) {
    AskName ask = fields.word("backup.ask", all.ask(), AskName.values());
    Duration within = fields.waitingTime("backup.answerWithin", all.answerWithin());
    var unanswered = fields.word("backup.unanswered", all.unanswered(), Asking.Unanswered.values());
    return ask == null || within == null || unanswered == null
        ? Asking.NEVER
        : new Asking(
            ask == AskName.ALWAYS, within, unanswered, Objects.requireNonNull(all.noticesPerDay()));
  }

  private Map<String, AwayText> texts(@Nullable Map<String, AwayTextRepresentation> sent) {
    if (sent == null || sent.isEmpty()) {
      return AwayTexts.BUILT_IN;
    }
    if (sent.size() > MOST_LANGUAGES) {
      fields.wrong("backup.texts", "Must be at most " + MOST_LANGUAGES + " languages.");
      return AwayTexts.BUILT_IN;
    }
    Map<String, AwayText> texts = new HashMap<>();
    new TreeMap<>(sent)
        .forEach(
            (key, text) -> {
              String at = "backup.texts[" + key + "]";
              String language = language(at, key);
              AwayText read = text(at, text);
              if (language != null && read != null && texts.put(language, read) != null) {
                fields.wrong(at, "There is another text in the same language: send one of them.");
              }
            });
    return texts;
  }

  /** W5, B7: languages left out are not written to in another one than the fallback. */
  private Map<String, String> byLanguage(
      String field, @Nullable Map<String, String> sent, Set<String> placeholders) {
    if (sent == null || sent.isEmpty()) {
      return Map.of();
    }
    if (sent.size() > MOST_LANGUAGES) {
      fields.wrong(field, "Must be at most " + MOST_LANGUAGES + " languages.");
      return Map.of();
    }
    Map<String, String> texts = new HashMap<>();
    new TreeMap<>(sent)
        .forEach(
            (key, text) -> {
              String at = field + "[" + key + "]";
              String language = language(at, key);
              String read = part(at, text, LONGEST_TEXT);
              fields.placeholders(at, read, placeholders);
              if (language != null && texts.put(language, read) != null) {
                fields.wrong(at, "There is another text in the same language: send one of them.");
              }
            });
    return texts;
  }

  private @Nullable String language(String at, String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      if (!locale.getLanguage().isEmpty()) {
        return locale.toLanguageTag();
      }
    } catch (IllformedLocaleException e) {
      // The same answer as for a tag without a language.
    }
    fields.wrong(at, "Must be a language like en, de or pt-BR (BCP 47).");
    return null;
  }

  private @Nullable AwayText text(String at, @Nullable AwayTextRepresentation sent) {
    if (sent == null) {
      fields.wrong(at, "Must be the texts of this language; leave the language out for none.");
      return null;
    }
    String subject = part(at + ".subject", sent.subject(), LONGEST_SUBJECT);
    String choices = part(at + ".choices", sent.choices(), LONGEST_TEXT);
    String notice = part(at + ".notice", sent.notice(), LONGEST_TEXT);
    String noReturn = part(at + ".noReturn", sent.noReturn(), LONGEST_TEXT);
    String unknownReturn = part(at + ".unknownReturn", sent.unknownReturn(), LONGEST_SUBJECT);
    return new AwayText(subject, choices, notice, noReturn, unknownReturn);
  }

  /** Empty when it is missing, which is wrong. */
  private String part(String field, @Nullable String text, int most) {
    if (text == null) {
      fields.wrong(field, "Must be given: customers of this language read it.");
    }
    fields.fields().text(field, text, most);
    return Objects.requireNonNullElse(text, "");
  }
}
