package org.understudy.znuny;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Reads JSON strictly and writes it; the only class that knows how the library is set up. */
final class Json {

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(32)
          .maxNumberLength(32)
          .maxStringLength(1024 * 1024)
          .build();

  /** A whole answer is one text of its envelope; how large it may be is checked before. */
  private static final JsonMapper ENVELOPE =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(LIMITS.rebuild().maxStringLength(64 * 1024 * 1024).build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final JsonMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          // Newer versions of the other side may send more than we know.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          // A missing value is an error unless the wire record says that it may be missing.
          .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          // Perl may write a number in quotes, so "12" is a number; "" and true are not.
          .withCoercionConfig(
              LogicalType.Integer,
              config ->
                  config
                      .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          // What is signed is then plain ASCII, whatever the other side takes for its encoding.
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private Json() {}

  /**
   * @throws NotUnderstood when the bytes are not exactly one JSON object in UTF-8
   */
  static JsonNode read(byte[] bytes) {
    return read(MAPPER, text(bytes));
  }

  /**
   * @throws NotUnderstood when the text is not exactly one JSON object
   */
  static JsonNode read(String text) {
    return read(MAPPER, text);
  }

  /**
   * An answer of the host, in which what was asked for is one text.
   *
   * @throws NotUnderstood when the bytes are not exactly one JSON object in UTF-8
   */
  static JsonNode envelope(byte[] bytes) {
    return read(ENVELOPE, text(bytes));
  }

  /** Decoded here, because the library guesses other encodings and lets bad bytes pass. */
  private static String text(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new NotUnderstood("The text is not valid UTF-8.", e);
    }
  }

  private static JsonNode read(JsonMapper mapper, String text) {
    try {
      JsonNode tree = mapper.readTree(text);
      if (!tree.isObject()) {
        throw new NotUnderstood("One JSON object is expected.");
      }
      return tree;
    } catch (JsonProcessingException e) {
      throw new NotUnderstood("The text is not valid JSON: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * @throws NotUnderstood when something is missing or of another kind
   */
  static <T> T as(Class<T> type, JsonNode tree) {
    try {
      return MAPPER.treeToValue(tree, type);
    } catch (JsonMappingException e) {
      throw new NotUnderstood(path(e) + " is missing or not of the documented kind.", e);
    } catch (JsonProcessingException e) {
      throw new NotUnderstood("A value cannot be read: " + e.getOriginalMessage(), e);
    }
  }

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot be written as JSON: " + value.getClass(), e);
    }
  }

  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.isEmpty() ? "The object" : path.toString();
  }
}
