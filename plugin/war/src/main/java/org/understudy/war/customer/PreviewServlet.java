package org.understudy.war.customer;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Notice;
import org.understudy.helpdesk.Change.Note;
import org.understudy.rules.AwayMessage;
import org.understudy.rules.Backup;
import org.understudy.war.config.Settings;
import org.understudy.war.letter.Colours;
import org.understudy.war.letter.Letters;
import org.understudy.war.persistence.CustomerDesign;
import org.understudy.war.persistence.Rulebooks;
import org.understudy.war.problem.Refused;
import org.understudy.war.security.Browsers;
import org.understudy.war.security.Caller;
import org.understudy.war.security.Roles;

/**
 * How a page or a message would look in a design that is not stored: for admins, inside of their
 * own pages. Names are made up, and nothing here can be chosen.
 */
@WebServlet("/console/preview/*")
public class PreviewServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  /** Whoever may see settings. */
  private static final Set<String> MAY = Set.of(Roles.ADMIN, Roles.SUPERVISOR);

  private static final int LONGEST = 300;

  @Inject private transient Browsers browsers;
  @Inject private transient Rulebooks rulebooks;
  @Inject private transient Letters letters;
  @Inject private transient Settings settings;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isAllowed()) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    // Else some servers read what is typed as Latin 1.
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    CustomerDesign design =
        new CustomerDesign(
            text(request, "name"), text(request, "mark"), colour(request), text(request, "footer"));
    String language = Languages.of(request, null);
    String path = request.getPathInfo();
    switch (path == null ? "" : path) {
      case "/message" -> write(response, message(design, language), language);
      case "/question" ->
          page(response, design, CustomerPage.of(story(null, true), language, "continue"));
      case "/wait" ->
          page(response, design, CustomerPage.of(story(Notice.Choice.WAIT, false), language, null));
      case "/continue" ->
          page(
              response,
              design,
              CustomerPage.of(story(Notice.Choice.CONTINUE, false), language, null));
      default -> page(response, design, CustomerPage.about("unknown", language));
    }
  }

  private boolean isAllowed() {
    try {
      Caller caller = browsers.caller();
      return caller != null && caller.roles().stream().anyMatch(MAY::contains);
    } catch (Refused e) {
      return false;
    }
  }

  private static void page(HttpServletResponse response, CustomerDesign design, CustomerPage page)
      throws IOException {
    new Looks(design, "'self'").write(page, response, HttpServletResponse.SC_OK);
  }

  private Story story(Notice.@Nullable Choice choice, boolean open) {
    return new Story(
        "John",
        "William",
        monday(),
        settings.zone(),
        rulebooks.published().rulebook().backup().sharing(),
        choice,
        open);
  }

  private String message(CustomerDesign design, String language) {
    Backup backup = rulebooks.published().rulebook().backup();
    String link = settings.links().base() + "/choices/example?choose=";
    AwayMessage message =
        new AwayMessage(
            "John",
            monday(),
            settings.zone(),
            null,
            null,
            new AwayMessage.Choice("William", link + "wait", link + "continue"));
    AwayMessage.Written written = message.in(backup.texts(), language);
    return letters.html(new Note(written.subject(), written.body()).in(language), design);
  }

  private Instant monday() {
    ZoneId zone = settings.zone();
    return clock
        .instant()
        .atZone(zone)
        .toLocalDate()
        .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        .atTime(8, 0)
        .atZone(zone)
        .toInstant();
  }

  /** Styles stand at the elements there, because e-mail programs know no others. */
  private static void write(HttpServletResponse response, String letter, String language)
      throws IOException {
    byte[] page =
        """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8"><title>E-mail</title></head>
        <body style="margin:20px;background:#fff;color:#1b1f24">%s</body></html>
        """
            .formatted(language, letter)
            .getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/html; charset=utf-8");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none';"
            + " frame-ancestors 'self'; sandbox");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }

  private static @Nullable String text(HttpServletRequest request, String name) {
    String text = request.getParameter(name);
    return text == null || text.isBlank() || text.length() > LONGEST ? null : text;
  }

  private static String colour(HttpServletRequest request) {
    String colour = request.getParameter("colour");
    return colour != null && Colours.isColour(colour) ? colour : CustomerDesign.UNTOUCHED.colour();
  }
}
