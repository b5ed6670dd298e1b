package org.understudy.rules;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Settings that contradict each other; names every violation, so that they can be mended at once.
 */
public final class InvalidRules extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /**
   * @param field the setting's name as in the API
   * @param message what is wrong and what to do
   */
  public record Violation(String field, String message) {}

  /**
   * @param violations at least one
   */
  public InvalidRules(List<Violation> violations) {
    super(violations.stream().map(Violation::message).collect(Collectors.joining(" ")));
    this.violations = List.copyOf(violations);
  }

  /** What is wrong, never empty. */
  public List<Violation> violations() {
    return violations;
  }
}
