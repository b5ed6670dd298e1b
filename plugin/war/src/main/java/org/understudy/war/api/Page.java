package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** A part of a list. */
record Page<T>(
    List<T> items,
    @Schema(description = "How many there are in all; null when nobody counts them.", example = "4")
        @Nullable Integer total,
    @Schema(
            description = "Address of the next part, relative to the server; null at the end.",
            example = "/understudy/api/v1/waiting?offset=50")
        @Nullable String next)
    implements Representation {

  /** The asked part of a list that is here as a whole; only that part is translated. */
  static <S, T> Page<T> of(List<S> all, Paging asked, UriInfo uri, Function<S, T> translate) {
    int from = Math.min(asked.offset(), all.size());
    int to = Math.min(from + asked.limit(), all.size());
    String next = to == all.size() ? null : Paging.link(uri, "offset", String.valueOf(to));
    return new Page<>(all.subList(from, to).stream().map(translate).toList(), all.size(), next);
  }

  /**
   * The newest part of a list that goes by a sequence.
   *
   * @param found one more than wanted when there is another part
   */
  static <S, T> Page<T> below(
      List<S> found, int most, UriInfo uri, ToLongFunction<S> sequence, Function<S, T> translate) {
    List<S> shown = found.subList(0, Math.min(most, found.size()));
    String next =
        found.size() == shown.size()
            ? null
            : Paging.link(uri, "before", String.valueOf(sequence.applyAsLong(shown.getLast())));
    return new Page<>(shown.stream().map(translate).toList(), null, next);
  }
}
