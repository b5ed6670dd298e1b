package org.understudy.war.api;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Placeholders;

/**
 * Reads the fields that rules are made of.
 *
 * @param fields gathers what is wrong
 * @param isAgent tells whether the host knows an agent
 * @param isTeam tells whether the host knows a team
 */
record RuleFields(FieldReader fields, Predicate<AgentId> isAgent, Predicate<TeamId> isTeam) {

  private static final int MOST_VALUES = 200;
  private static final int LONGEST_VALUE = 200;
  private static final Duration LONGEST_WAIT = Duration.ofDays(7);

  void wrong(String field, String message) {
    fields.wrong(field, message);
  }

  @Nullable TeamId team(String field, @Nullable String id) {
    if (id == null || id.isBlank() || !isTeam.test(new TeamId(id))) {
      wrong(field, "Must be the id of a team, as GET teams lists them.");
      return null;
    }
    return new TeamId(id);
  }

  @Nullable AgentId agent(String field, @Nullable String id) {
    if (id == null || id.isBlank() || !isAgent.test(new AgentId(id))) {
      wrong(field, "Must be the id of an agent, as GET agents lists them.");
      return null;
    }
    return new AgentId(id);
  }

  /** A constant of the core by its name in the API; null when it is wrong. */
  <E extends Enum<E>> @Nullable E word(String field, @Nullable String text, E[] constants) {
    for (E constant : constants) {
      if (Words.of(constant).equals(text)) {
        return constant;
      }
    }
    String all = Arrays.stream(constants).map(Words::of).collect(Collectors.joining(", "));
    wrong(field, "Must be one of " + all + ".");
    return null;
  }

  /** A time that a customer waits; null when it is wrong. */
  @Nullable Duration waitingTime(String field, @Nullable String text) {
    try {
      Duration time = text == null ? null : Duration.parse(text);
      if (time != null && !time.isNegative() && time.compareTo(LONGEST_WAIT) <= 0) {
        return time;
      }
    } catch (DateTimeParseException e) {
      // The same answer as for a time that is too long.
    }
    wrong(field, "Must be a duration like PT30S, PT10M or PT2H, at most P7D.");
    return null;
  }

  int atLeast(String field, @Nullable Integer number, int least) {
    if (number == null || number < least) {
      wrong(field, "Must be a whole number, at least " + least + ".");
      return least;
    }
    return number;
  }

  /** A name that the host uses; empty when it is wrong. */
  String name(String field, @Nullable String name) {
    if (name == null || name.isBlank() || name.length() > LONGEST_VALUE) {
      wrong(field, "Must be a name with at most " + LONGEST_VALUE + " characters.");
      return "";
    }
    return name;
  }

  /** Some texts, at least one. */
  Set<String> texts(String field, @Nullable List<String> sent) {
    return each(field, sent, (at, text) -> name(at, text).strip());
  }

  /** At least one, each read by itself; what is wrong is left out. */
  <T> Set<T> each(String field, @Nullable List<String> sent, Reader<T> reader) {
    if (sent == null || sent.isEmpty() || sent.size() > MOST_VALUES) {
      wrong(field, "Must hold from 1 to " + MOST_VALUES + " values.");
      return Set.of();
    }
    Set<T> read = new LinkedHashSet<>();
    for (int i = 0; i < sent.size(); i++) {
      T value = reader.read(field + "[" + i + "]", sent.get(i));
      if (value != null) {
        read.add(value);
      }
    }
    return read;
  }

  /** Reads one value of a list. */
  interface Reader<T> {
    @Nullable T read(String field, @Nullable String text);
  }

  /**
   * Refuses fields that are given although they belong to something else.
   *
   * @param given by name; null where nothing is given
   */
  void onlyThose(String at, String word, Set<String> own, Map<String, @Nullable Object> given) {
    given.forEach(
        (name, value) -> {
          if (value != null && !own.contains(name)) {
            wrong(
                at + "." + name,
                "Does not belong to \"" + word + "\": leave it out. " + fieldsOf(own));
          }
        });
  }

  /** Refuses names in braces that nothing would take the place of. */
  void placeholders(String field, @Nullable String text, Set<String> known) {
    Set<String> unknown = text == null ? Set.of() : Placeholders.unknown(text, known);
    if (!unknown.isEmpty()) {
      wrong(
          field,
          "Unknown: " + braces(unknown) + ". There are " + braces(new TreeSet<>(known)) + ".");
    }
  }

  private static String braces(Set<String> names) {
    return names.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
  }

  /** A list, empty when there is none; too long ones are refused. */
  <T> List<T> list(String field, @Nullable List<T> sent, int most) {
    if (sent != null && sent.size() > most) {
      wrong(field, "Must be at most " + most + ".");
      return List.of();
    }
    return sent == null ? List.of() : sent;
  }

  static <T> List<String> sorted(Collection<T> values, Function<T, String> text) {
    return values.stream().map(text).sorted().toList();
  }

  private static String fieldsOf(Set<String> own) {
    return own.isEmpty()
        ? "It has no further fields."
        : "It has " + String.join(", ", new TreeSet<>(own)) + ".";
  }
}
