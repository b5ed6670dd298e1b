package org.understudy.war.widget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.understudy.helpdesk.Enquiry;
import org.understudy.helpdesk.HelpdeskUnavailable;
import org.understudy.helpdesk.Intake;
import org.understudy.war.persistence.WebsiteStarts;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;

/** Makes conversations of what was sent, each once. */
@ApplicationScoped
public class Enquiries {

  /** Visitors never take all the threads that the host and this server have for agents. */
  private static final int AT_ONCE = 4;

  private static final System.Logger LOG = System.getLogger(Enquiries.class.getName());

  @Inject private Intake intake;
  @Inject private WebsiteStarts starts;
  @Inject private WaitTokens tokens;

  private final Semaphore places = new Semaphore(AT_ONCE);

  /**
   * @param number what people call the conversation
   * @param token by which the page learns how long it still waits
   */
  public record Sent(String number, String token) {}

  /**
   * Sending the same again gives the same conversation.
   *
   * @param key of the website
   * @param enquiry its id is that of a solved challenge
   * @throws Refused when something else was sent with this challenge, or it cannot be done now
   */
  public Sent send(String key, Enquiry enquiry) {
    WebsiteStarts.Start start = starts.begin(enquiry.id(), key, content(enquiry));
    if (!start.website().equals(key) || !start.content().equals(content(enquiry))) {
      throw new Refused(
          ProblemType.ALREADY_SENT,
          "Something else was sent with this challenge. Ask for a new one. Nothing was sent.");
    }
    String number = start.number();
    return new Sent(number == null ? begin(enquiry) : number, tokens.of(start));
  }

  private String begin(Enquiry enquiry) {
    if (!places.tryAcquire()) {
      throw later("Many write just now.");
    }
    try {
      return switch (intake.start(enquiry)) {
        case Intake.Started.Begun begun -> {
          starts.begun(enquiry.id(), begun.conversation(), begun.number());
          yield begun.number();
        }
        case Intake.Started.OwnAddress own ->
            throw new Refused(
                ProblemType.INVALID_MESSAGE,
                "This message cannot be sent. Nothing was sent.",
                List.of(new Violation("email", "Must be your own address, not one of ours.")));
        case Intake.Started.NoTeam gone -> throw later("The team is not there any more.");
      };
    } catch (HelpdeskUnavailable e) {
      LOG.log(System.Logger.Level.WARNING, "A message of a website waits: {0}", e.getMessage());
      throw later("The helpdesk does not answer.");
    } finally {
      places.release();
    }
  }

  private static Refused later(String why) {
    return new Refused(
        ProblemType.UNAVAILABLE, why + " Send the same again in a minute: it counts once.");
  }

  /** Tells nothing of what it was made of: the id in it is random. */
  private static String content(Enquiry enquiry) {
    String all =
        String.join(
            "\0",
            enquiry.id(),
            enquiry.team().value(),
            enquiry.name(),
            enquiry.email(),
            enquiry.subject(),
            enquiry.text());
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256.", e);
    }
  }
}
