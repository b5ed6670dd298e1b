package org.understudy.wording;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says phrases to one reader: in his language, with moments as his clock shows them. */
public final class Speech {

  /** The languages that there are, the one for everybody else first. */
  public static final List<String> LANGUAGES = List.of("en", "de", "fr");

  static final String SENTENCES = "sentences";
  static final String SENTENCE = "sentence";
  static final String VERBATIM = "verbatim";

  private static final ResourceBundle.Control OWN_FILES_ONLY =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** By language and key: one takes longer to make than to use, by one thread at a time. */
  private static final Map<Locale, Map<String, MessageFormat>> FORMATS = new ConcurrentHashMap<>();

  private final Locale locale;
  private final @Nullable ZoneId zone;
  private final int year;
  private final ResourceBundle words;

  private Speech(Locale locale, @Nullable ZoneId zone, Instant now) {
    this.locale = locale;
    this.zone = zone;
    this.year = now.atZone(zone == null ? ZoneOffset.UTC : zone).getYear();
    this.words = words(locale);
  }

  /**
   * @param language one of {@link #LANGUAGES}
   * @param zone of the reader, whom it is not named; null when it is not known: then moments are in
   *     UTC, and say so
   * @param now when it is read: the present year is not named
   * @throws IllegalArgumentException when there are no words in the language
   */
  public static Speech in(String language, @Nullable ZoneId zone, Instant now) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException("There are no words in the language " + language + ".");
    }
    return new Speech(Locale.of(language), zone, now);
  }

  static ResourceBundle words(Locale locale) {
    return ResourceBundle.getBundle(
        Speech.class.getPackageName() + ".words",
        locale,
        Speech.class.getClassLoader(),
        OWN_FILES_ONLY);
  }

  /** The language that is spoken, as a tag. */
  public String language() {
    return locale.getLanguage();
  }

  /** The text for people. */
  public String say(Phrase phrase) {
    List<Object> args = phrase.args();
    return switch (phrase.key()) {
      case SENTENCES -> args.stream().map(this::text).collect(Collectors.joining(" "));
      case SENTENCE -> capital(text(args.getFirst())) + ".";
      case VERBATIM -> text(args.getFirst());
      default -> format(phrase.key(), args.stream().map(this::value).toArray());
    };
  }

  private String format(String key, Object... values) {
    MessageFormat format =
        FORMATS
            .computeIfAbsent(locale, any -> new ConcurrentHashMap<>())
            .computeIfAbsent(key, any -> new MessageFormat(words.getString(key), locale));
    synchronized (format) {
      return format.format(values);
    }
  }

  private String text(Object arg) {
    return value(arg).toString();
  }

  /** Numbers stay numbers: the text may depend on them. */
  private Object value(Object arg) {
    return switch (arg) {
      case Phrase phrase -> say(phrase);
      case Phrase.Moment moment -> moment(moment.at());
      case Phrase.End end -> end(end.at());
      default -> arg;
    };
  }

  private String moment(Instant at) {
    ZonedDateTime local = local(at);
    String text = format("moment", date(local), written("moment.time", local));
    return zone == null ? format("moment.utc", text) : text;
  }

  private String end(Instant at) {
    ZonedDateTime local = local(at);
    boolean wholeDay = zone != null && local.toLocalTime().equals(LocalTime.MIDNIGHT);
    return wholeDay ? date(local.minusDays(1)) : moment(at);
  }

  private ZonedDateTime local(Instant at) {
    return at.atZone(zone == null ? ZoneOffset.UTC : zone);
  }

  private String date(ZonedDateTime local) {
    return written(local.getYear() == year ? "moment.date" : "moment.date.year", local);
  }

  private String written(String pattern, ZonedDateTime local) {
    return DateTimeFormatter.ofPattern(words.getString(pattern), locale).format(local);
  }

  private static String capital(String text) {
    int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
