package org.understudy.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a customer of an absent agent reads, in one language (B1). All texts may hold {@link
 * Placeholder}s in braces.
 *
 * @param subject of the message; the host adds the number of the conversation
 * @param choices he may wait, or continue with somebody else
 * @param notice nobody stands in, and it is known when the agent is back
 * @param noReturn nobody stands in, and nobody knows when the agent is back
 * @param unknownReturn stands for the date in {@code choices} when nobody knows it
 */
public record AwayText(
    String subject, String choices, String notice, String noReturn, String unknownReturn) {

  private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}\\s]*)}");

  /** What is put into a text when it is sent. */
  public enum Placeholder {
    /** The absent agent. */
    AGENT,
    /** When he is back. */
    RETURN,
    /** Who would take over. */
    BACKUP,
    /** Where the customer says that he waits. */
    WAIT,
    /** Where he says that he wants to continue with the backup. */
    CONTINUE,
    /** The customer's organisation, by the helpdesk's key. */
    ORGANISATION;

    /** As it stands in texts, without the braces. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The texts by the names that the API gives them. */
  public Map<String, String> byField() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("subject", subject);
    fields.put("choices", choices);
    fields.put("notice", notice);
    fields.put("noReturn", noReturn);
    fields.put("unknownReturn", unknownReturn);
    return fields;
  }

  /** Words in braces that are no placeholder, in the order of the alphabet. */
  static Set<String> unknown(String text) {
    Set<String> words = new TreeSet<>();
    Matcher found = IN_BRACES.matcher(text);
    while (found.find()) {
      words.add(found.group(1));
    }
    for (Placeholder known : Placeholder.values()) {
      words.remove(known.word());
    }
    return words;
  }

  /** Puts values in; what stands in a value is never taken for a placeholder itself. */
  public static String filled(String text, Map<Placeholder, String> values) {
    return IN_BRACES
        .matcher(text)
        .replaceAll(
            found -> {
              for (Map.Entry<Placeholder, String> value : values.entrySet()) {
                if (value.getKey().word().equals(found.group(1))) {
                  return Matcher.quoteReplacement(value.getValue());
                }
              }
              return Matcher.quoteReplacement(found.group());
            });
  }
}
