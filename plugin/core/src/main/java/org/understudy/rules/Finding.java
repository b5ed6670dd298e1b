package org.understudy.rules;

import org.jspecify.annotations.Nullable;
import org.understudy.wording.Phrase;

/**
 * Something about the rules that somebody should look at before they count (N4).
 *
 * @param rule id of the rule, null when it is about none
 * @param field the setting's name as in the API
 * @param message what is the matter and what to do
 */
public record Finding(Severity severity, @Nullable String rule, String field, Phrase message) {

  /** How bad it is. */
  public enum Severity {
    /** Cannot be meant: such rules are not published. */
    ERROR,
    /** May be meant, and as a rule is not. */
    WARNING
  }

  static Finding error(@Nullable String rule, String field, Phrase message) {
    return new Finding(Severity.ERROR, rule, field, message);
  }

  static Finding warning(@Nullable String rule, String field, Phrase message) {
    return new Finding(Severity.WARNING, rule, field, message);
  }
}
