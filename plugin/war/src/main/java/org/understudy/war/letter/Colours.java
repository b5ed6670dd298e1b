package org.understudy.war.letter;

import java.util.regex.Pattern;

/** What can be read on what, as WCAG 2 computes it. */
public final class Colours {

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final String WHITE = "#ffffff";
  private static final String BLACK = "#000000";

  private Colours() {}

  /** Whether this is a colour like {@code #1f5f99}. */
  public static boolean isColour(String text) {
    return COLOUR.matcher(text).matches();
  }

  /** White or black: one of the two has a contrast of at least 4.5 on any colour. */
  public static String on(String background) {
    return contrast(WHITE, background) >= contrast(BLACK, background) ? WHITE : BLACK;
  }

  /** From 1 to 21. */
  static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
  }

  private static double part(String colour, int from) {
    double share = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
