package org.understudy.war.persistence;

import org.jspecify.annotations.Nullable;

/**
 * How pages and messages for customers look.
 *
 * @param name of the organisation, null for none
 * @param mark some letters that stand for its logo, null for none
 * @param colour of buttons, like {@code #1f5f99}
 * @param footer stands below pages and messages, null for nothing
 */
public record CustomerDesign(
    @Nullable String name, @Nullable String mark, String colour, @Nullable String footer) {

  /** Says nothing of the organisation. */
  public static final CustomerDesign UNTOUCHED = new CustomerDesign(null, null, "#1f5f99", null);
}
