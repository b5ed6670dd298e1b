package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What shall be decided to try it (N3). */
@Schema(name = "DryRunRequest")
record DryRunRequest(
    @Schema(
            description =
                "An existing conversation: the helpdesk's key, or the number of one that was"
                    + " decided before. It counts as the helpdesk knows it now. Either this or"
                    + " described.",
            example = "2026112110000012")
        @Nullable String conversation,
    @Nullable Described described,
    @Schema(
            description =
                "As if a customer wrote at that moment: for the first time, or again after it was"
                    + " closed. Left out: an existing conversation as it is, a described one new,"
                    + " or reopened when it has an owner.",
            allowableValues = {"created", "reopened"},
            example = "reopened")
        @Nullable String opening,
    @Schema(
            description =
                "The moment, past or future; with an offset, or in the installation's time zone."
                    + " Left out: now.",
            example = "2026-12-24T18:00")
        @Nullable String moment,
    @Schema(
            allowableValues = {"published", "draft"},
            defaultValue = "published")
        @Nullable String rules,
    @Schema(description = "What is supposed of agents; for all others what is known counts.")
        @Nullable List<Supposed> suppose)
    implements Representation {

  /** A conversation that does not exist. */
  @Schema(name = "DescribedConversation")
  record Described(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "5") @Nullable String team,
      @Schema(description = "Who owns it; left out: nobody.", example = "3") @Nullable String owner,
      @Schema(
              allowableValues = {"email", "portal", "phone", "api"},
              defaultValue = "email")
          @Nullable String channel,
      @Schema(maxLength = DescribedReader.LONGEST, example = "anna") @Nullable String customer,
      @Schema(maxLength = DescribedReader.LONGEST, example = "acme") @Nullable String organisation,
      @Schema(maxLength = DescribedReader.LONGEST_LANGUAGE, example = "de")
          @Nullable String language,
      @Schema(
              description = "The helpdesk's number.",
              minimum = "1",
              defaultValue = "3",
              example = "5")
          @Nullable Integer priority,
      @Schema(maxLength = DescribedReader.LONGEST_SUBJECT, example = "Printer on fire")
          @Nullable String subject,
      @Schema(maxLength = DescribedReader.LONGEST, example = "support@example.org")
          @Nullable String address,
      @Schema(maxLength = DescribedReader.LONGEST, example = "Incident") @Nullable String type,
      @Schema(maxLength = DescribedReader.LONGEST, example = "Printing") @Nullable String service,
      @Schema(
              description = "Support tier of the organisation.",
              maxLength = DescribedReader.LONGEST,
              example = "gold")
          @Nullable String tier,
      @Schema(description = "Further fields of the helpdesk, by name.")
          @Nullable Map<String, @Nullable String> fields) {}

  /** What is supposed of one agent. */
  @Schema(name = "SupposedAgent")
  record Supposed(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "3") @Nullable String agent,
      @Schema(description = "True: absent. False: there, whatever status, calendar and hours say.")
          @Nullable Boolean absent,
      @Nullable Boolean online,
      @Schema(description = "Open conversations that count.", example = "2")
          @Nullable Integer open) {}
}
