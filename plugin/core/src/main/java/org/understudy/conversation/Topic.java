package org.understudy.conversation;

import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation is about, as far as rules may ask for it (R6). Taken when the facts were: a
 * field that is filled later is not known.
 *
 * @param subject the title, cut at 250 characters; empty when there is none
 * @param address the address or website that the customer wrote to, in lower case; null when it is
 *     not clear, or nobody wrote
 * @param type name of its type, null when it has none
 * @param service name of its service, null when it has none
 * @param tier support tier of the customer's organisation, null when unknown
 * @param fields further fields that the host's admin has chosen, by name; empty ones are left out
 */
public record Topic(
    String subject,
    @Nullable String address,
    @Nullable String type,
    @Nullable String service,
    @Nullable String tier,
    Map<String, String> fields) {

  /** Nothing is known. */
  public static final Topic NONE = new Topic("", null, null, null, null, Map.of());

  public Topic {
    // Stored by a version that knew less.
    subject = requireNonNullElse(subject, "");
    fields = Map.copyOf(requireNonNullElse(fields, Map.of()));
  }
}
