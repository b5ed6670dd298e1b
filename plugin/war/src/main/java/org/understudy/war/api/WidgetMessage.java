package org.understudy.war.api;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Enquiry;
import org.understudy.war.persistence.Website;
import org.understudy.war.problem.ProblemType;

/** What a visitor of a website has written. */
@Schema(name = "WidgetMessage")
record WidgetMessage(
    @Schema(description = "Of readWidgetChallenge.") @Nullable String challenge,
    @Schema(description = "At most 20 characters.", example = "48213") @Nullable String solution,
    @Schema(description = "One of the website's teams; left out, the first.", example = "5")
        @Nullable String team,
    @Schema(maxLength = 100, example = "Anna") @Nullable String name,
    @Schema(maxLength = 200, example = "anna@example.org") @Nullable String email,
    @Schema(
            description = "One line; left out, the beginning of the text.",
            maxLength = 200,
            example = "Printer on fire")
        @Nullable String subject,
    @Schema(description = "Plain text.", maxLength = 8000, example = "It burns again.")
        @Nullable String text,
    @Schema(description = "Left empty by people, who do not see it.") @Nullable String homepage)
    implements Representation {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_TEXT = 8000;
  private static final int SUBJECT = 80;

  /** As the package for the host takes it, one label for the least. */
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){0,8}");

  /**
   * @throws org.understudy.war.problem.Refused naming every violation
   */
  Enquiry read(String id, Website website) {
    FieldReader fields = new FieldReader();
    String words = requireNonNullElse(text, "").strip();
    line(fields, "name", name, LONGEST_NAME, true);
    line(fields, "subject", subject, LONGEST_LINE, false);
    String address = requireNonNullElse(email, "").strip();
    if (address.length() > LONGEST_LINE || !EMAIL.matcher(address).matches()) {
      fields.wrong("email", "Must be one address like anna@example.org.");
    }
    if (words.isEmpty()) {
      fields.wrong("text", "Must not be empty.");
    } else {
      fields.text("text", words, LONGEST_TEXT);
    }
    if (homepage != null && !homepage.isEmpty()) {
      fields.wrong("homepage", "Must be left empty.");
    }
    if (website.team(team).isEmpty()) {
      fields.wrong("team", "Must be one of the website's teams, or be left out.");
    }
    fields.done(ProblemType.INVALID_MESSAGE, "This message cannot be sent.");
    return new Enquiry(
        id,
        new TeamId(website.team(team).orElseThrow()),
        website.name(),
        requireNonNullElse(name, "").strip(),
        address,
        subject == null ? beginning(words) : subject.strip(),
        words);
  }

  /** A line of people ends where they end it: a break in it is meant to trick somebody. */
  private static void line(
      FieldReader fields, String field, @Nullable String value, int most, boolean needed) {
    if (value == null && needed) {
      fields.wrong(field, "Must not be empty.");
      return;
    }
    fields.text(field, value, most);
    if (value != null && value.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\t')) {
      fields.wrong(field, "Must be one line.");
    }
  }

  private static String beginning(String words) {
    String line = words.lines().findFirst().orElse("").replaceAll("\\s+", " ").strip();
    if (line.length() <= SUBJECT) {
      return line;
    }
    int space = line.lastIndexOf(' ', SUBJECT);
    int end = space > SUBJECT / 2 ? space : SUBJECT;
    // Never half a character.
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
