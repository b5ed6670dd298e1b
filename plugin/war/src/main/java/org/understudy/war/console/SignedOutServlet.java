package org.understudy.war.console;

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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.understudy.war.oidc.LogoutOrder;
import org.understudy.war.oidc.LogoutTokens;
import org.understudy.war.oidc.Provider;
import org.understudy.war.oidc.ProviderAway;
import org.understudy.war.oidc.TokenRefused;
import org.understudy.war.persistence.EndedSignIns;
import org.understudy.war.problem.Problem;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.ProblemWriter;

/**
 * Where the provider tells that a session has ended (OpenID Connect Back-Channel Logout), and where
 * browsers land that were signed out.
 */
@WebServlet(SignedOutServlet.PATH)
public class SignedOutServlet extends HttpServlet {

  static final String PATH = "/signed-out";

  @Serial private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(SignedOutServlet.class.getName());
  private static final int LARGEST = 64 * 1024;
  private static final String FIELD = "logout_token=";

  @Inject private transient Provider provider;
  @Inject private transient LogoutTokens tokens;
  @Inject private transient EndedSignIns signIns;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Pages.SIGNED_OUT.write(request, response, HttpServletResponse.SC_OK);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!provider.isSet()) {
      refuse(response, ProblemType.NOT_FOUND, "No identity provider is set here.");
      return;
    }
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      refuse(response, ProblemType.TOO_LARGE, "A log-out token has at most 64 KiB.");
      return;
    }
    try {
      LogoutOrder order = tokens.open(token(new String(body, StandardCharsets.UTF_8)));
      if (signIns.end(order.id(), order.subject(), order.session(), order.at())) {
        response.setStatus(HttpServletResponse.SC_OK);
      } else {
        refuse(response, ProblemType.LOGOUT_NOT_ACCEPTED, "This token was received before.");
      }
    } catch (TokenRefused e) {
      LOG.log(Level.WARNING, "A log-out token is refused: {0}", e.getMessage());
      refuse(
          response,
          ProblemType.LOGOUT_NOT_ACCEPTED,
          "Send a logout token of the identity provider for this application as form field"
              + " logout_token.");
    } catch (ProviderAway e) {
      LOG.log(Level.WARNING, "A log-out token cannot be checked: {0}", e.getMessage());
      refuse(response, ProblemType.UNAVAILABLE, "It cannot be checked now: send it again later.");
    } catch (PersistenceException | TransactionalException e) {
      LOG.log(Level.ERROR, "A log-out could not be stored.", e);
      refuse(response, ProblemType.NOT_STORED, "It could not be stored: send it again later.");
    }
  }

  /** The form has one field; an empty text is no token either. */
  private static String token(String form) {
    String given =
        Arrays.stream(form.split("&"))
            .filter(field -> field.startsWith(FIELD))
            .map(field -> field.substring(FIELD.length()))
            .findFirst()
            .orElse("");
    try {
      return URLDecoder.decode(given, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static void refuse(HttpServletResponse response, ProblemType type, String detail)
      throws IOException {
    ProblemWriter.write(response, Problem.of(type, detail));
  }
}
