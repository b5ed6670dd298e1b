package org.understudy.rules;

import java.util.Locale;

/** Texts as rows of words, so that "art" is not found in "party". */
final class Words {

  private Words() {}

  /** The words in lower case, with one space around each. */
  static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(lower.length() + 2).append(' ');
    lower
        .codePoints()
        .forEach(
            point -> {
              if (isOfWords(point)) {
                words.appendCodePoint(point);
              } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
              }
            });
    return words.charAt(words.length() - 1) == ' '
        ? words.toString()
        : words.append(' ').toString();
  }

  private static boolean isOfWords(int point) {
    return switch (Character.getType(point)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }
}
