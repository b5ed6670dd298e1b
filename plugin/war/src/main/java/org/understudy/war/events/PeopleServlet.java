package org.understudy.war.events;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.io.Serial;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.understudy.signature.SignedMessages;
import org.understudy.signature.WebhookSignature;
import org.understudy.war.config.KeycloakSettings;
import org.understudy.war.config.Settings;
import org.understudy.war.keycloak.IdentitySweep;
import org.understudy.war.keycloak.Listener;
import org.understudy.war.keycloak.NotUnderstood;
import org.understudy.war.keycloak.PeopleHint;
import org.understudy.war.metrics.Measures;
import org.understudy.war.problem.Problem;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.ProblemWriter;

/** Where Keycloak tells us of people: stored with its effects in one commit, then the answer. */
@WebServlet("/events/keycloak")
public class PeopleServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(PeopleServlet.class.getName());
  private static final int LARGEST = 256 * 1024;

  @Inject private transient Settings settings;
  @Inject private transient Listener listener;
  @Inject private transient IdentitySweep sweep;
  @Inject private transient Measures measures;
  @Inject private transient Clock clock;

  private transient @Nullable SignedMessages messages;

  @PostConstruct
  void open() {
    KeycloakSettings keycloak = settings.keycloak();
    messages =
        keycloak == null
            ? null
            : new SignedMessages(WebhookSignature.of(keycloak.secret(), keycloak.previousSecret()));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    KeycloakSettings keycloak = settings.keycloak();
    if (keycloak == null || messages == null) {
      refuse(
          response,
          ProblemType.NOT_FOUND,
          "Keycloak is not set up here: set UNDERSTUDY_KEYCLOAK_SECRET (docs/keycloak.md).");
      return;
    }
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      refuse(response, ProblemType.TOO_LARGE, "A hint may have at most 256 KiB: send several.");
      return;
    }
    boolean authentic =
        messages
            .sentAt(
                request.getHeader("webhook-id"),
                request.getHeader("webhook-timestamp"),
                request.getHeader("webhook-signature"),
                body,
                clock.instant())
            .isPresent();
    if (!authentic) {
      refuse(response, ProblemType.HINT_NOT_AUTHENTIC, SignedMessages.NOT_AUTHENTIC);
      return;
    }
    try {
      accept(PeopleHint.read(body, keycloak.realm()), response);
    } catch (NotUnderstood e) {
      refuse(
          response,
          ProblemType.HINT_NOT_UNDERSTOOD,
          "The hint does not follow docs/protocol-keycloak.md. " + e.getMessage());
    } catch (PersistenceException | TransactionalException e) {
      LOG.log(Level.ERROR, "A hint of Keycloak could not be stored.", e);
      refuse(response, ProblemType.NOT_STORED, "It could not be stored: send it again later.");
    }
  }

  private void accept(PeopleHint hint, HttpServletResponse response) throws IOException {
    int newer = listener.hear(hint.people());
    if (hint.everyone()) {
      sweep.soon();
    }
    measures.peopleHint("accepted");
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
    response.setContentType("application/json");
    response
        .getOutputStream()
        .write(
            "{\"accepted\":%d,\"known\":%d}"
                .formatted(newer, hint.people().size() - newer)
                .getBytes(StandardCharsets.UTF_8));
  }

  private void refuse(HttpServletResponse response, ProblemType type, String detail)
      throws IOException {
    measures.peopleHint(type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    ProblemWriter.write(response, Problem.of(type, detail));
  }
}
