package org.understudy.war.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A website whose pages let customers begin conversations (C5).
 *
 * @param on false: its key opens nothing
 * @param name one word; rules find it as the address written to (W1)
 * @param teams keys of teams; the first one counts when a page names none
 * @param origins where its pages are, like {@code https://www.example.org}
 * @param showsWait whether it is told how long the last ones have waited
 * @param showsPosition whether those who wait are told how many are before them
 * @param accent colour like {@code #0b6e4f}, null for the widget's own
 * @param texts by language; what is missing is said in the widget's own words
 */
public record Website(
    boolean on,
    String name,
    List<String> teams,
    List<String> origins,
    WhenClosed whenClosed,
    boolean showsWait,
    boolean showsPosition,
    @Nullable String accent,
    Map<String, Texts> texts) {

  /** Languages that the widget speaks. */
  public static final List<String> LANGUAGES = List.of("en", "de", "fr");

  static final Website NONE =
      new Website(
          false, "", List.of(), List.of(), WhenClosed.MESSAGE, false, false, null, Map.of());

  /** What is shown when there is no room. */
  public enum WhenClosed {
    /** The form, which says that it takes longer. */
    MESSAGE,
    /** The text only. */
    TEXT,
    /** Nothing. */
    HIDE
  }

  /**
   * Plain texts in one language; null for the widget's own words.
   *
   * @param button opens the form
   * @param greeting stands above the form
   * @param closed stands there when nobody has room
   * @param thanks after it was sent
   */
  public record Texts(
      @Nullable String button,
      @Nullable String greeting,
      @Nullable String closed,
      @Nullable String thanks) {}

  public Website {
    teams = List.copyOf(teams);
    origins = List.copyOf(origins);
    texts = Map.copyOf(texts);
  }

  /** The team that a page asks for, empty when it may not; the first one when it names none. */
  public Optional<String> team(@Nullable String asked) {
    return asked == null || asked.isBlank()
        ? teams.stream().findFirst()
        : teams.stream().filter(asked::equals).findFirst();
  }
}
