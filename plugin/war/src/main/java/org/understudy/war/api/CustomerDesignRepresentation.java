package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.war.letter.Colours;
import org.understudy.war.persistence.CustomerDesign;
import org.understudy.war.problem.ProblemType;

/** How pages and messages for customers look. What is left out takes its default. */
@Schema(name = "CustomerDesign")
record CustomerDesignRepresentation(
    @Schema(
            description = "Name of the organisation, at the top of pages and messages.",
            maxLength = CustomerDesignRepresentation.LONGEST_NAME,
            example = "Miller & Sons")
        @Nullable String name,
    @Schema(
            description = "Some letters that stand for its logo.",
            maxLength = CustomerDesignRepresentation.LONGEST_MARK,
            example = "M&S")
        @Nullable String mark,
    @Schema(
            description =
                "Colour of buttons; what stands on it becomes white or black, so that it can be"
                    + " read.",
            defaultValue = "#1f5f99",
            example = "#1f5f99")
        @Nullable String colour,
    @Schema(
            description = "Stands below pages and messages.",
            maxLength = CustomerDesignRepresentation.LONGEST_FOOTER,
            example = "Miller & Sons, Elm Street 1, Berlin")
        @Nullable String footer)
    implements Representation {

  static final int LONGEST_NAME = 80;
  static final int LONGEST_MARK = 4;
  static final int LONGEST_FOOTER = 300;

  static CustomerDesignRepresentation of(CustomerDesign design) {
    return new CustomerDesignRepresentation(
        design.name(), design.mark(), design.colour(), design.footer());
  }

  /**
   * @throws org.understudy.war.problem.Refused naming every violation
   */
  CustomerDesign read() {
    FieldReader fields = new FieldReader();
    fields.text("name", name, LONGEST_NAME);
    fields.text("mark", mark, LONGEST_MARK);
    fields.text("footer", footer, LONGEST_FOOTER);
    String wanted = Objects.requireNonNullElse(colour, CustomerDesign.UNTOUCHED.colour());
    if (!Colours.isColour(wanted)) {
      fields.wrong("colour", "Must be a colour like #1f5f99; leave it out for that one.");
    }
    fields.done(ProblemType.INVALID_SETTINGS, "Pages cannot look like this.");
    return new CustomerDesign(name, mark, wanted, footer);
  }
}
