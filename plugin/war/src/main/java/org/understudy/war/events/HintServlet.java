package org.understudy.war.events;

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
import java.util.Locale;
import org.understudy.helpdesk.Hint;
import org.understudy.helpdesk.HintDoor;
import org.understudy.helpdesk.HintRefused;
import org.understudy.war.decider.Decider;
import org.understudy.war.metrics.Measures;
import org.understudy.war.persistence.Inbox;
import org.understudy.war.problem.Problem;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.ProblemWriter;

/** Where the host tells us what has changed: one insert and commit, then the answer. */
@WebServlet("/events/znuny")
public class HintServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(HintServlet.class.getName());
  private static final int LARGEST = 256 * 1024;

  @Inject private transient HintDoor door;
  @Inject private transient Inbox inbox;
  @Inject private transient Decider decider;
  @Inject private transient Measures measures;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      refuse(response, ProblemType.TOO_LARGE, "A hint may have at most 256 KiB: send several.");
      return;
    }
    try {
      accept(open(request, body), response);
    } catch (HintRefused e) {
      ProblemType type =
          switch (e.why()) {
            case NOT_AUTHENTIC -> ProblemType.HINT_NOT_AUTHENTIC;
            case NOT_UNDERSTOOD -> ProblemType.HINT_NOT_UNDERSTOOD;
          };
      refuse(response, type, e.getMessage());
    } catch (PersistenceException | TransactionalException e) {
      LOG.log(Level.ERROR, "A hint could not be stored.", e);
      refuse(response, ProblemType.NOT_STORED, "It could not be stored: send it again later.");
    }
  }

  private Hint open(HttpServletRequest request, byte[] body) {
    return door.open(
        request.getHeader("webhook-id"),
        request.getHeader("webhook-timestamp"),
        request.getHeader("webhook-signature"),
        body);
  }

  private void accept(Hint hint, HttpServletResponse response) throws IOException {
    Inbox.Message message = new Inbox.Message(hint.id(), hint.sentAt());
    int stored = inbox.store(Inbox.Source.HINT, message, hint.conversations());
    if (stored == 0 && inbox.sentAt(hint.id()).filter(hint.sentAt()::equals).isPresent()) {
      refuse(
          response, ProblemType.HINT_REPLAYED, "This very message was received before: drop it.");
      return;
    }
    if (stored > 0) {
      decider.wake();
    }
    measures.hint("accepted");
    int known = hint.conversations().size() - stored;
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
    response.setContentType("application/json");
    response
        .getOutputStream()
        .write(
            "{\"accepted\":%d,\"known\":%d}"
                .formatted(stored, known)
                .getBytes(StandardCharsets.UTF_8));
  }

  private void refuse(HttpServletResponse response, ProblemType type, String detail)
      throws IOException {
    measures.hint(type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    ProblemWriter.write(response, Problem.of(type, detail));
  }
}
