package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.understudy.rules.Backup;

/** What happens when a customer writes to an owner who is absent (B). */
@Schema(name = "Backup")
record BackupRepresentation(
    @Schema(
            description = "B1: the customer is told that the owner is away.",
            defaultValue = "false",
            example = "true")
        @Nullable Boolean awayMessages,
    @Schema(
            description = "B2: somebody stands in; only together with away messages.",
            defaultValue = "false",
            example = "true")
        @Nullable Boolean on,
    @Schema(
            description = "B7: the backup becomes the owner, or joins until the owner is back.",
            allowableValues = {"forward", "group"},
            defaultValue = "forward",
            example = "group")
        @Nullable String sharing,
    @Schema(
            description =
                "B5: the customer chooses between waiting and the backup, or the backup comes in at"
                    + " once.",
            allowableValues = {"always", "never"},
            defaultValue = "never",
            example = "always")
        @Nullable String ask,
    @Schema(
            description = "B8: how long the customer has time to choose, by the clock.",
            defaultValue = "PT4H",
            example = "PT4H")
        @Nullable String answerWithin,
    @Schema(
            description = "B8: what happens then: the backup comes in, or it waits for the owner.",
            allowableValues = {"apply", "wait"},
            defaultValue = "apply",
            example = "apply")
        @Nullable String unanswered,
    @Schema(
            description = "B5: most away messages to one customer in 24 hours.",
            defaultValue = "5",
            example = "5")
        @Nullable Integer noticesPerDay,
    @Schema(
            description =
                "B1: what customers read, by language (BCP 47); left out, texts in en, de and fr.")
        @Nullable Map<String, AwayTextRepresentation> texts,
    @Schema(
            description =
                "W5: what customers read whose conversation waits because nobody can take it, by"
                    + " language (BCP 47); who has none of them reads the English one. {team} and"
                    + " {number} are replaced. Left out: they are told nothing.")
        @Nullable Map<String, String> nobodyThere,
    @Schema(
            description =
                "B7: what customers read when the owner is back and who stood in beside him leaves,"
                    + " by language (BCP 47); who has none of them reads the English one. {agent},"
                    + " {backup} and {number} are replaced. Left out: texts in en, de and fr;"
                    + " empty: they are told nothing.")
        @Nullable Map<String, String> ownerBack,
    @Schema(
            description =
                "B4: agents choose their own backup; otherwise supervisors and admins do it for"
                    + " them.",
            defaultValue = "true",
            example = "true")
        @Nullable Boolean agentsChoose,
    @Schema(
            description =
                "B2: confirms that the backup goes off together with away messages. Only in"
                    + " requests.",
            example = "true")
        @Nullable Boolean bothOff) {

  static BackupRepresentation of(Backup backup) {
    Map<String, AwayTextRepresentation> texts = new TreeMap<>();
    backup.texts().forEach((tag, text) -> texts.put(tag, AwayTextRepresentation.of(text)));
    return new BackupRepresentation(
        backup.awayMessages(),
        backup.on(),
        Words.of(backup.sharing()),
        Words.of(backup.asking().always() ? AskName.ALWAYS : AskName.NEVER),
        backup.asking().answerWithin().toString(),
        Words.of(backup.asking().unanswered()),
        backup.asking().noticesPerDay(),
        texts,
        new TreeMap<>(backup.nobodyThere()),
        new TreeMap<>(backup.ownerBack()),
        !backup.chosenForAgents(),
        null);
  }

  /** The same with every default filled in. */
  BackupRepresentation filled() {
    BackupRepresentation off = of(Backup.OFF);
    return new BackupRepresentation(
        Objects.requireNonNullElse(awayMessages, off.awayMessages),
        Objects.requireNonNullElse(on, off.on),
        Objects.requireNonNullElse(sharing, off.sharing),
        Objects.requireNonNullElse(ask, off.ask),
        Objects.requireNonNullElse(answerWithin, off.answerWithin),
        Objects.requireNonNullElse(unanswered, off.unanswered),
        Objects.requireNonNullElse(noticesPerDay, off.noticesPerDay),
        Objects.requireNonNullElse(texts, off.texts),
        Objects.requireNonNullElse(nobodyThere, off.nobodyThere),
        Objects.requireNonNullElse(ownerBack, off.ownerBack),
        Objects.requireNonNullElse(agentsChoose, off.agentsChoose),
        bothOff);
  }
}
