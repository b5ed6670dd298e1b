package org.understudy.rules;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in braces within a text for customers, like {@code {agent}}. What takes their place is
 * never looked into again, so nothing that a customer or an agent is called can bring in more.
 */
public final class Placeholders {

  /** R7: those of a welcome message. */
  public static final Set<String> OF_WELCOME = Set.of("agent", "team", "number");

  /** W5: those of a message that nobody is there yet. */
  public static final Set<String> OF_WAITING = Set.of("team", "number");

  /** B7: those of a message that the owner is back. */
  public static final Set<String> OF_RETURN = Set.of("agent", "backup", "number");

  private static final Pattern NAME = Pattern.compile("\\{([^{}\\s]*)}");

  private Placeholders() {}

  /** Those that the text has and that are none of the known ones, in the order of the text. */
  public static Set<String> unknown(String text, Set<String> known) {
    Set<String> unknown = new LinkedHashSet<>();
    NAME.matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !known.contains(name))
        .forEach(unknown::add);
    return unknown;
  }

  /** The text with the values; a name without a value stays as it is. */
  public static String filled(String text, Map<String, String> values) {
    return NAME.matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
  }
}
