package org.understudy.znuny;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.understudy.helpdesk.HelpdeskUnavailable;

/** Tells an answer from an error page, a proxy's greeting and the host's own errors. */
final class AnswerCheck {

  private static final int LONGEST_QUOTE = 200;

  private AnswerCheck() {}

  /**
   * @throws HelpdeskUnavailable when the host says that it could not do it
   * @throws NotUnderstood when the answer is not JSON
   */
  static JsonNode json(Operation operation, HttpResponse<byte[]> answer) {
    if (answer.statusCode() != 200) {
      throw new HelpdeskUnavailable(
          "Znuny answered %s with HTTP %d. %s"
              .formatted(operation.wireName(), answer.statusCode(), advice(answer.statusCode())));
    }
    String contentType = answer.headers().firstValue("Content-Type").orElse("none");
    if (!contentType.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      throw new NotUnderstood("Its content type is " + quote(contentType) + ", not JSON.");
    }
    JsonNode envelope = Json.envelope(answer.body());
    if (envelope.has("Error")) {
      throw hostError(operation, envelope.path("Error"));
    }
    if (!envelope.path("Payload").isTextual()) {
      throw new NotUnderstood("Payload is missing or no text: the add-on may be older than this.");
    }
    return Json.read(envelope.path("Payload").textValue());
  }

  private static HelpdeskUnavailable hostError(Operation operation, JsonNode error) {
    String code = error.path("ErrorCode").asText("no code");
    String advice =
        switch (code) {
          case "Understudy.Unauthorized" ->
              " Check that UNDERSTUDY_HOST_SECRET is the secret in Znuny and both clocks agree.";
          case "Understudy.BadRequest" ->
              " Check that the add-on in Znuny has the version of this application.";
          case "Understudy.Internal" -> " See the log of Znuny.";
          default -> "";
        };
    return new HelpdeskUnavailable(
        "Znuny refused %s with %s: %s%s"
            .formatted(
                operation.wireName(),
                quote(code),
                sentence(quote(error.path("ErrorMessage").asText("no message"))),
                advice));
  }

  private static String advice(int status) {
    if (status / 100 == 3) {
      return "It redirects: set UNDERSTUDY_HOST_URL to the address it really has.";
    }
    return status == 403 || status == 404 || status == 500
        ? "Check UNDERSTUDY_HOST_URL and that the add-on is installed in Znuny."
        : "Only HTTP 200 counts as an answer.";
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  /** Foreign text in a message of ours: one line, not too long. */
  private static String quote(String foreign) {
    String line = foreign.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "...";
  }
}
