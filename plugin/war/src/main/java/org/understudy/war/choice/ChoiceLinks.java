package org.understudy.war.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.AwayNotices;
import org.understudy.helpdesk.Change;
import org.understudy.helpdesk.Change.Note;
import org.understudy.war.config.LinkSettings;
import org.understudy.war.config.Settings;

/**
 * Links by which a customer chooses. A stored message holds places for them; they are put in when
 * it is sent, so that no table holds a link that works.
 */
@ApplicationScoped
public class ChoiceLinks {

  /** Longer than any question is open: a used link still tells what was chosen. */
  private static final Duration VALID = Duration.ofDays(30);

  private static final String PLACE = "urn:understudy:choice:";

  private LinkSettings settings;
  private ChoiceTokens tokens;

  @SuppressWarnings("NullAway")
  protected ChoiceLinks() {}

  @Inject
  public ChoiceLinks(Settings settings) {
    this(settings.links());
  }

  ChoiceLinks(LinkSettings settings) {
    this.settings = settings;
    this.tokens = new ChoiceTokens(settings.secrets());
  }

  /** Places for the two links of a decision, to be written into its message. */
  public AwayNotices.Links places(UUID decision, Instant now) {
    // Each decision asks for them, and few use them.
    String place = PLACE + decision + ":" + now.plus(VALID).getEpochSecond();
    return new AwayNotices.Links(place + ":wait", place + ":continue");
  }

  /** By what the question is found when the customer follows a link of this decision. */
  public String hash(UUID decision, Instant now) {
    return ChoiceTokens.hash(tokens.of(decision, expires(now.plus(VALID).getEpochSecond())));
  }

  /** What a token says of itself. */
  public ChoiceTokens.Checked check(String token) {
    return tokens.check(token);
  }

  /** The same change, with links in the places for them. */
  public Change filled(Change change) {
    Note message = change.effects().message();
    Note filled = message == null ? null : filled(change.id(), message);
    return filled == null
        ? change
        : new Change(
            change.id(),
            change.conversation(),
            change.expected(),
            change.effects().withMessage(filled));
  }

  /** Null when there is no place of this decision in it. */
  private @Nullable Note filled(String decision, Note message) {
    Pattern place =
        Pattern.compile(PLACE + Pattern.quote(decision) + ":(\\d{1,12}):(wait|continue)");
    Matcher found = place.matcher(message.body());
    return found.find()
        ? message.saying(
            found.replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        link(decision, Long.parseLong(match.group(1)), match.group(2)))))
        : null;
  }

  private String link(String decision, long expires, String choice) {
    String token = tokens.of(UUID.fromString(decision), expires(expires));
    return settings.base() + "/choices/" + token + "?choose=" + choice;
  }

  private static Instant expires(long second) {
    return Instant.ofEpochSecond(second);
  }
}
