package org.understudy.war.api;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.TeamId;
import org.understudy.war.persistence.Website;
import org.understudy.war.problem.ProblemType;

/** What an admin sets for a website (C5). What is left out takes its default. */
@Schema(name = "WebsiteSettings")
record WebsiteSettingsRepresentation(
    @Schema(description = "Off: the key opens nothing.", defaultValue = "true")
        @Nullable Boolean on,
    @Schema(
            description = "One word; rules find it as the address written to (W1).",
            maxLength = 100,
            example = "shop.example.org")
        @Nullable String name,
    @Schema(description = "Ids of teams; the first one counts.", example = "[\"5\"]")
        @Nullable List<String> teams,
    @Schema(
            description = "Where its pages are. Other pages cannot use the key.",
            example = "[\"https://shop.example.org\"]")
        @Nullable List<String> origins,
    @Schema(description = "What is shown when there is no room.", defaultValue = "message")
        @Nullable WhenFullName whenFull,
    @Schema(
            description = "Whether it tells how long those waited who were taken in the last hour.",
            defaultValue = "false")
        @Nullable Boolean showsWait,
    @Schema(
            description = "Whether those who wait are told how many are before them.",
            defaultValue = "false")
        @Nullable Boolean showsPosition,
    @Schema(description = "Colour of the button; null for the usual one.", example = "#0b6e4f")
        @Nullable String accent,
    @Nullable WebsiteTextsRepresentation texts)
    implements Representation {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._/-]{0,99}");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final int MOST_TEAMS = 20;

  static WebsiteSettingsRepresentation of(Website website) {
    return new WebsiteSettingsRepresentation(
        website.on(),
        website.name(),
        website.teams(),
        website.origins(),
        WhenFullName.of(website.whenClosed()),
        website.showsWait(),
        website.showsPosition(),
        website.accent(),
        WebsiteTextsRepresentation.of(website.texts()));
  }

  /**
   * @throws org.understudy.war.problem.Refused naming every violation
   */
  Website read(HostView host) {
    FieldReader fields = new FieldReader();
    String word = requireNonNullElse(name, "").strip().toLowerCase(Locale.ROOT);
    if (!NAME.matcher(word).matches()) {
      fields.wrong("name", "Must be one word like shop.example.org.");
    }
    List<String> places = requireNonNullElse(teams, List.of());
    if (places.isEmpty() || places.size() > MOST_TEAMS) {
      fields.wrong("teams", "Must be 1 to " + MOST_TEAMS + " teams.");
    }
    for (int i = 0; i < places.size(); i++) {
      String team = places.get(i);
      if (team == null || team.isBlank() || !host.knows(new TeamId(team))) {
        fields.wrong("teams[" + i + "]", "Must be a team: GET teams lists all of them.");
      }
    }
    List<String> sites = requireNonNullElse(origins, List.of());
    if (sites.isEmpty()) {
      fields.wrong("origins", "Must be at least one, like https://www.example.org.");
    }
    Origins.check(fields, sites);
    if (accent != null && !COLOUR.matcher(accent).matches()) {
      fields.wrong("accent", "Must be a colour like #0b6e4f; leave it out for the usual one.");
    }
    Map<String, Website.Texts> words = texts == null ? Map.of() : texts.read(fields);
    fields.done(ProblemType.INVALID_SETTINGS, "This website cannot be used.");
    return new Website(
        requireNonNullElse(on, true),
        word,
        places,
        sites,
        requireNonNullElse(whenFull, WhenFullName.MESSAGE).whenClosed(),
        requireNonNullElse(showsWait, false),
        requireNonNullElse(showsPosition, false),
        accent,
        words);
  }
}
