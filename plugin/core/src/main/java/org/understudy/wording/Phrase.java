package org.understudy.wording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that is said to people, in no language yet. The languages are in {@code words_*} beside
 * this package; a test checks that each has a text for every key.
 *
 * @param key of the text
 * @param args what is put into it: a text that needs no translation (like a name), a whole number,
 *     a {@link Moment}, an {@link End} or another phrase
 */
public record Phrase(String key, List<Object> args) {

  /** Says nothing at all. */
  public static final Phrase NOTHING = sentences();

  /** A moment, shown in the zone of the reader. */
  public record Moment(Instant at) {}

  /** The end of an absence: a whole day is named by its last day, as helpdesks do. */
  public record End(Instant at) {}

  public Phrase {
    List<Object> known = new ArrayList<>(args.size());
    for (Object arg : args) {
      known.add(
          switch (arg) {
            case Integer number -> number.longValue();
            case Long number -> number;
            case String text -> text;
            case Instant at -> new Moment(at);
            case Moment moment -> moment;
            case End end -> end;
            case Phrase phrase -> phrase;
            default -> throw new IllegalArgumentException("Nobody could read " + arg + ".");
          });
    }
    args = List.copyOf(known);
  }

  /**
   * @param args texts, whole numbers, instants, {@link Moment}, {@link End} or phrases
   */
  public static Phrase of(String key, Object... args) {
    return new Phrase(key, List.of(args));
  }

  /** Whole sentences, one after the other; those that say nothing are left out. */
  public static Phrase sentences(Phrase... each) {
    List<Object> said = new ArrayList<>(each.length);
    for (Phrase phrase : each) {
      if (!phrase.isNothing()) {
        said.add(phrase);
      }
    }
    return said.size() == 1 ? (Phrase) said.getFirst() : new Phrase(Speech.SENTENCES, said);
  }

  /** Makes a sentence of words that stand within one elsewhere. */
  public static Phrase sentence(Phrase words) {
    return new Phrase(Speech.SENTENCE, List.of(words));
  }

  /** Words of a person, or of a version that had one language only: they stay as they are. */
  public static Phrase verbatim(String text) {
    return new Phrase(Speech.VERBATIM, List.of(text));
  }

  private boolean isNothing() {
    return key.equals(Speech.SENTENCES) && args.isEmpty();
  }
}
