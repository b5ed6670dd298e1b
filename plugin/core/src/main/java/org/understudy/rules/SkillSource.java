package org.understudy.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.Conversation;

/** From what a conversation's wanted skill is taken (W1). */
public sealed interface SkillSource {

  /** From something that the host knows: as a rule the type, the service or the language. */
  record FromFact(Fact fact) implements SkillSource {}

  /** From a further field of the host. */
  record FromField(String field) implements SkillSource {}

  /** What the conversation needs, in lower case; sources without a value want nothing. */
  static Set<String> wanted(Conversation conversation, Collection<SkillSource> sources) {
    if (sources.isEmpty()) {
      return Set.of();
    }
    Set<String> wanted = new HashSet<>();
    for (SkillSource source : sources) {
      String value = value(conversation, source);
      if (value != null && !value.isBlank()) {
        wanted.add(value.strip().toLowerCase(Locale.ROOT));
      }
    }
    return wanted;
  }

  private static @Nullable String value(Conversation conversation, SkillSource source) {
    return switch (source) {
      case FromFact fact -> fact.fact().of(conversation);
      case FromField field -> conversation.topic().fields().get(field.field());
    };
  }
}
