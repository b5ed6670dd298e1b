package org.understudy.war.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;

/** Says in plain words why a body cannot be read. */
final class JsonFault {

  private JsonFault() {}

  static Refused refusal(JsonProcessingException fault) {
    return switch (fault) {
      case UnrecognizedPropertyException unknown ->
          field(unknown, "Unknown field. Allowed here: " + allowed(unknown) + ".");
      case MismatchedInputException wrong when !wrong.getPath().isEmpty() ->
          field(wrong, expected(wrong.getTargetType()));
      case MismatchedInputException whole ->
          new Refused(ProblemType.INVALID_JSON, "Send exactly one JSON object, nothing else.");
      case JsonMappingException mapping when !mapping.getPath().isEmpty() ->
          field(mapping, firstLine(mapping));
      default ->
          new Refused(
              ProblemType.INVALID_JSON,
              "The body is not valid JSON" + place(fault) + ": " + firstLine(fault));
    };
  }

  private static Refused field(JsonMappingException fault, String message) {
    String field = path(fault);
    return new Refused(
        ProblemType.INVALID_JSON,
        "Field " + field + ": " + message + " Nothing was changed.",
        List.of(new Violation(field, message)));
  }

  /** Such as {@code excluded[2]}. */
  private static String path(JsonMappingException fault) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : fault.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  private static String allowed(UnrecognizedPropertyException unknown) {
    Collection<Object> known = unknown.getKnownPropertyIds();
    return known.stream().map(Objects::toString).sorted().collect(Collectors.joining(", "));
  }

  private static String expected(Class<?> target) {
    if (target == Boolean.class || target == boolean.class) {
      return "Must be true or false.";
    }
    if (target == Integer.class || target == int.class) {
      return "Must be a whole number, at most " + Integer.MAX_VALUE + ".";
    }
    if (target == String.class) {
      return "Must be a text in quotes.";
    }
    if (target.isEnum()) {
      return "Must be one of "
          + Arrays.stream(target.getEnumConstants())
              .map(Objects::toString)
              .collect(Collectors.joining(", "))
          + ".";
    }
    return Collection.class.isAssignableFrom(target) ? "Must be a list." : "Must be an object.";
  }

  private static String place(JsonProcessingException fault) {
    JsonLocation at = fault.getLocation();
    return at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  /** The rest of the library's message tells of Java classes. */
  private static String firstLine(JsonProcessingException fault) {
    String line = fault.getOriginalMessage().lines().findFirst().orElse("not understood");
    return line.endsWith(".") ? line : line + ".";
  }
}
