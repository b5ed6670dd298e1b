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
import org.understudy.helpdesk.Hint;
import org.understudy.helpdesk.HintDoor;
import org.understudy.helpdesk.HintRefused;
import org.understudy.war.decider.Decider;
import org.understudy.war.metrics.Measures;
import org.understudy.war.persistence.Inbox;

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
      refuse(response, 413, "too-large", "A hint may have at most 256 KiB.");
      return;
    }
    try {
      accept(open(request, body), response);
    } catch (HintRefused e) {
      switch (e.why()) {
        case NOT_AUTHENTIC -> refuse(response, 401, "not-authentic", e.getMessage());
        case NOT_UNDERSTOOD -> refuse(response, 400, "not-understood", e.getMessage());
      }
    } catch (PersistenceException | TransactionalException e) {
      LOG.log(Level.ERROR, "A hint could not be stored.", e);
      refuse(response, 503, "not-stored", "It could not be stored now; send it again later.");
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
      refuse(response, 409, "replayed", "This very message was received before.");
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

  private void refuse(HttpServletResponse response, int status, String type, String detail)
      throws IOException {
    measures.hint(type);
  }
}
