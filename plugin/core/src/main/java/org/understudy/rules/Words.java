package org.understudy.rules;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as rows of words, so that "art" is not found in "party". */
final class Words {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  /** The words in lower case, with one space around each. */
  static String plain(String text) {
    return BETWEEN.matcher(" " + text.toLowerCase(Locale.ROOT) + " ").replaceAll(" ");
  }
}
