package org.understudy.war.customer;

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
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Notice;
import org.understudy.war.letter.Letters;
import org.understudy.war.persistence.CustomerDesign;
import org.understudy.war.persistence.Notices;
import org.understudy.war.problem.Refused;
import org.understudy.war.visitor.Senders;
import org.understudy.war.visitor.Visitors;

/** Where the links in away messages lead (B6): looking changes nothing, pressing a button does. */
@WebServlet("/choices/*")
public class ChoiceServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(ChoiceServlet.class.getName());
  private static final int TOO_MANY_REQUESTS = 429;

  /** Longer texts are no tokens, and are not looked up. */
  private static final int LONGEST_TOKEN = 200;

  private static final int LARGEST_FORM = 4096;

  @Inject private transient Choices choices;
  @Inject private transient Stories stories;
  @Inject private transient Visitors visitors;
  @Inject private transient Letters letters;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      switch (request.getMethod()) {
        case "GET", "HEAD" -> answer(request, response, false);
        case "POST" -> {
          if (isForm(request)) {
            answer(request, response, true);
          } else {
            write(
                CustomerPage.about("unknown", Languages.ofBrowser(request)),
                CustomerDesign.UNTOUCHED,
                response,
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
          }
        }
        default -> {
          response.setHeader("Allow", "GET, HEAD, POST");
          about("unknown", request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
      }
    } catch (Refused e) {
      about("busy", request, response, TOO_MANY_REQUESTS);
    } catch (PersistenceException | TransactionalException e) {
      LOG.log(Level.ERROR, "A customer could not be answered.", e);
      response.setHeader("Retry-After", "60");
      write(
          CustomerPage.about("failed", Languages.of(request, null)),
          CustomerDesign.UNTOUCHED,
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  /** Servers fail over parameters of a body that is too large, so it is not asked for any. */
  private static boolean isForm(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    return length >= 0 && length <= LARGEST_FORM;
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, boolean pressed)
      throws IOException {
    visitors.mayCome(
        Senders.address(request.getRemoteAddr(), request.getHeader("X-Forwarded-For")));
    String token = token(request);
    switch (choices.find(token)) {
      case Choices.Link.TooOld old -> about("old", request, response, HttpServletResponse.SC_GONE);
      case Choices.Link.Unknown unknown ->
          about("unknown", request, response, HttpServletResponse.SC_NOT_FOUND);
      case Choices.Link.Question question when pressed ->
          press(token, question.asked(), request, response);
      case Choices.Link.Question question -> show(question.asked(), null, request, response);
    }
  }

  private void press(
      String token, Notices.Asked asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Notice.Choice wanted = wanted(request.getParameter("choice"));
    if (wanted == null) {
      show(asked, asked.open() ? "open.press" : null, request, response);
      return;
    }
    boolean counts = choices.choose(token, asked, wanted);
    if (!counts && choices.find(token) instanceof Choices.Link.Question now) {
      boolean same = now.asked().choice() == wanted || now.asked().choice() == null;
      if (!same) {
        show(now.asked(), "chosen.before", request, response);
        return;
      }
    }
    // What is shown then can be loaded again without pressing once more.
    String language = Languages.asked(request);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Location", token + (language == null ? "" : "?lang=" + language));
  }

  /**
   * @param notice what is to be said first, null for nothing; then the page is no plain success
   */
  private void show(
      Notices.Asked asked,
      @Nullable String notice,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    CustomerPage page =
        CustomerPage.of(
            stories.of(asked),
            Languages.of(request, asked.notice().language()),
            request.getParameter("choose"));
    int status =
        asked.open() || asked.choice() != null
            ? HttpServletResponse.SC_OK
            : HttpServletResponse.SC_GONE;
    if (notice != null) {
      // Both are told which: who has pressed the other button, and who has pressed none.
      page.noticing(notice);
      status =
          notice.equals("open.press")
              ? HttpServletResponse.SC_BAD_REQUEST
              : HttpServletResponse.SC_CONFLICT;
    }
    write(page, letters.design(), response, status);
  }

  private Notice.@Nullable Choice wanted(@Nullable String word) {
    return switch (word) {
      case "wait" -> Notice.Choice.WAIT;
      case "continue" -> Notice.Choice.CONTINUE;
      case "either" -> choices.ours();
      case null, default -> null;
    };
  }

  private static String token(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path == null || path.length() > LONGEST_TOKEN ? "" : path.substring(1);
  }

  private void about(
      String key, HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    write(CustomerPage.about(key, Languages.of(request, null)), letters.design(), response, status);
  }

  private static void write(
      CustomerPage page, CustomerDesign design, HttpServletResponse response, int status)
      throws IOException {
    new Looks(design, "'none'").write(page, response, status);
  }
}
