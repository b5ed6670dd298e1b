package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Directory;
import org.understudy.rules.AwayMessage;
import org.understudy.rules.AwayTexts;
import org.understudy.rules.Backup;
import org.understudy.war.audit.NotAudited;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.Drafts;
import org.understudy.war.persistence.Rulebooks;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;

@Path("rules/away-messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
@ApplicationScoped
public class AwayMessagesResource {

  private static final String LINK = "https://example.org/choices/example?choose=";

  @Inject private HostViews host;
  @Inject private Rulebooks rulebooks;
  @Inject private Drafts drafts;
  @Inject private Settings settings;

  /** Where a text is taken from. */
  enum Source {
    DRAFT,
    PUBLISHED
  }

  @POST
  @Path("preview")
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @NotAudited("It changes nothing.")
  @Operation(
      operationId = "previewAwayMessage",
      summary = "What a customer of an absent agent would read (B1)",
      description = "Nothing is sent; the links in it lead nowhere.")
  @ApiResponse(
      responseCode = "200",
      description = "What the customer would read.",
      useReturnTypeSchema = true)
  @ApiResponse(responseCode = "404", description = "There is no draft, or no such agent.")
  public AwayPreviewRepresentation preview(AwayPreviewRequest sent) {
    AwayPreviewRequest asked = Bodies.required(sent);
    HostView present = host.present();
    RuleFields fields = new RuleFields(new FieldReader(), present::knows, present::knows);
    Directory.Person agent = person("agent", asked.agent(), present, fields);
    Directory.Person backup =
        asked.backup() == null ? null : person("backup", asked.backup(), present, fields);
    ZoneId zone = zone(asked.timeZone(), agent, fields);
    Instant returns = fields.fields().moment("returns", asked.returns(), zone);
    Source source =
        fields.word(
            "of",
            Objects.requireNonNullElse(asked.of(), Words.of(Source.PUBLISHED)),
            Source.values());
    fields.fields().text("language", asked.language(), DescribedReader.LONGEST_LANGUAGE);
    fields.fields().done(ProblemType.INVALID_SETTINGS, "Such a message cannot be shown.");
    Backup settingsOf = backup(Objects.requireNonNull(source));
    String language = AwayTexts.language(settingsOf.texts(), asked.language());
    AwayMessage message =
        new AwayMessage(
            Objects.requireNonNull(agent).firstName(),
            returns,
            zone,
            null,
            null,
            backup == null
                ? null
                : new AwayMessage.Choice(backup.firstName(), LINK + "wait", LINK + "continue"));
    AwayMessage.Written written = message.in(settingsOf.texts(), language);
    return new AwayPreviewRepresentation(language, written.subject(), written.body());
  }

  private static Directory.@Nullable Person person(
      String field, @Nullable String idOrLogin, HostView present, RuleFields fields) {
    try {
      return present.person(Objects.requireNonNullElse(idOrLogin, ""));
    } catch (Refused e) {
      fields.wrong(field, "Must be the id or login of an agent, as GET agents lists them.");
      return null;
    }
  }

  private ZoneId zone(
      @Nullable String wanted, Directory.@Nullable Person agent, RuleFields fields) {
    ZoneId asked = fields.fields().zone("timeZone", wanted);
    ZoneId own = agent == null ? null : agent.zone();
    return asked != null ? asked : Objects.requireNonNullElse(own, settings.zone());
  }

  private Backup backup(Source source) {
    return switch (source) {
      case DRAFT ->
          drafts
              .present()
              .orElseThrow(
                  () -> new Refused(ProblemType.NOT_FOUND, "There is no draft: leave of out."))
              .rulebook()
              .backup();
      case PUBLISHED -> rulebooks.published().rulebook().backup();
    };
  }
}
