package org.understudy.war.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Records of which there are many, as text columns: conversations and decisions. As in {@link
 * Json}, but what says nothing is left out, a third of each row: null, false, 0 and empty
 * collections. So it is only for records in which nothing at all and an empty collection mean the
 * same.
 */
final class ShortJson {

  private static final JsonMapper MAPPER = mapper();

  /** Fewer are written in less time than it takes to share them. */
  private static final int MANY = 50;

  private ShortJson() {}

  private static JsonMapper mapper() {
    JsonMapper.Builder shorter =
        Json.extended()
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS));
    for (Class<?> collection : List.of(List.class, Set.class, Map.class)) {
      shorter.withConfigOverride(
          collection,
          settings ->
              settings
                  .setInclude(JsonInclude.Value.construct(Include.NON_EMPTY, Include.ALWAYS))
                  .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
    }
    for (Class<?> primitive : List.of(boolean.class, int.class, long.class)) {
      shorter.withConfigOverride(
          primitive,
          settings ->
              settings.setInclude(
                  JsonInclude.Value.construct(Include.NON_DEFAULT, Include.ALWAYS)));
    }
    return shorter.build();
  }

  /**
   * The same for each, in the same order. Many are shared among the processors: in a batch there is
   * nothing that takes longer, and the decider is one thread.
   *
   * @param made from the value alone
   */
  static <A, B> List<B> each(List<A> values, Function<A, B> made) {
    return (values.size() < MANY ? values.stream() : values.parallelStream()).map(made).toList();
  }

  static String write(Object value) {
    return Json.write(MAPPER, value);
  }

  /** Also what was stored with everything in it. */
  static <T> T read(String text, Class<T> type) {
    return Json.read(MAPPER, text, type);
  }
}
