package org.understudy.war.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what is said of a conversation that does not exist: nothing that the helpdesk itself
 * could not hold.
 *
 * @param fields gathers what is wrong
 */
record DescribedReader(FieldReader fields) {

  static final int LONGEST_LANGUAGE = 35;
  static final int LONGEST = 200;
  static final int LONGEST_SUBJECT = 255;
  static final int MOST_FIELDS = 100;

  void check(DryRunRequest.Described what) {
    fields.text("described.customer", what.customer(), LONGEST);
    fields.text("described.organisation", what.organisation(), LONGEST);
    fields.text("described.language", what.language(), LONGEST_LANGUAGE);
    fields.atLeastOne("described.priority", what.priority(), "3");
    fields.text("described.subject", what.subject(), LONGEST_SUBJECT);
    fields.text("described.address", what.address(), LONGEST);
    fields.text("described.type", what.type(), LONGEST);
    fields.text("described.service", what.service(), LONGEST);
    fields.text("described.tier", what.tier(), LONGEST);
    further(what.fields());
  }

  private void further(@Nullable Map<String, @Nullable String> further) {
    if (further == null) {
      return;
    }
    if (further.size() > MOST_FIELDS) {
      fields.wrong("described.fields", "Must be at most " + MOST_FIELDS + ".");
      return;
    }
    further.forEach(
        (name, value) -> {
          String field = "described.fields." + name;
          if (name.isBlank() || name.length() > LONGEST || value == null) {
            fields.wrong(
                field, "Must be a name with at most " + LONGEST + " characters, and a text.");
          }
          fields.text(field, value, LONGEST_SUBJECT);
        });
  }
}
