package org.understudy.war.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The body of an error answer (RFC 9457).
 *
 * @param detail what to do, null for faults of ours: their reason is in the log only
 * @param instance finds a fault in the log, null for errors of the caller
 * @param violations the fields that are wrong, null when no field is to blame
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An error (RFC 9457). Clients match on the type; docs/problems.md lists all.")
public record Problem(
    @Schema(example = "urn:understudy:problem:invalid-rules") URI type,
    @Schema(example = "The rules cannot be used") String title,
    @Schema(example = "422") int status,
    @Schema(description = "What to do.") @Nullable String detail,
    @Schema(description = "Finds a fault of ours in the log.") @Nullable URI instance,
    @Schema(description = "The fields that are wrong.") @Nullable List<Violation> violations) {

  public static final String MEDIA_TYPE = "application/problem+json";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /**
   * @param detail one sentence that says what to do
   */
  public static Problem of(ProblemType type, String detail) {
    return of(type, type.status(), detail);
  }

  /** With a status that differs from the usual one of this type. */
  static Problem of(ProblemType type, int status, String detail) {
    return new Problem(type.uri(), type.title(), status, detail, null, null);
  }

  public static Problem of(ProblemType type, String detail, List<Violation> violations) {
    return new Problem(
        type.uri(), type.title(), type.status(), detail, null, List.copyOf(violations));
  }

  /** A fault of ours: says nothing but where to find it in the log. */
  static Problem unexpected() {
    ProblemType type = ProblemType.UNEXPECTED;
    URI instance = URI.create("urn:uuid:" + UUID.randomUUID());
    return new Problem(type.uri(), type.title(), type.status(), null, instance, null);
  }

  /** Written without the server's help, so that it works for every path and content type. */
  public byte[] json() {
    try {
      return MAPPER.writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write a problem of type " + type + ".", e);
    }
  }
}
