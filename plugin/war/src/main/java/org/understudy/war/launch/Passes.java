package org.understudy.war.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.understudy.war.config.Settings;
import org.understudy.war.launch.PassRefused.Why;
import org.understudy.war.persistence.UsedPasses;

/** Takes passes of the helpdesk (ADR 0033). */
@ApplicationScoped
public class Passes {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> ROLES = Set.of("admin", "supervisor", "agent");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");

  /** Below the console, and nowhere else: no dots, no double slashes, no other host. */
  private static final Pattern TO = Pattern.compile("([A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*)?");

  @Inject private Settings settings;
  @Inject private Clock clock;
  @Inject private UsedPasses used;
  @Inject private ValidAgents agents;

  public Passes() {}

  Passes(Settings settings, Clock clock, UsedPasses used, ValidAgents agents) {
    this.settings = settings;
    this.clock = clock;
    this.used = used;
    this.agents = agents;
  }

  /** A browser that may come in, and where it goes. */
  public record Launch(HostSession session, String to) {}

  /**
   * Takes the pass of a browser, once, and commits that.
   *
   * @throws PassRefused when it opens nothing
   */
  public Launch launch(String text) {
    PassReader.Opened opened = open(text, "launch");
    String to = opened.pass().to() == null ? "" : opened.pass().to();
    if (!TO.matcher(to).matches()) {
      throw new PassRefused(Why.NOT_AUTHENTIC, "It leads to an address that is none of ours.");
    }
    HostUser user = user(opened.pass(), null);
    boolean listed = agents.check(user).listed();
    useUp(opened.id());
    return new Launch(new HostSession(user, clock.instant(), listed), to);
  }

  /**
   * Takes the pass of one call of the API; one that changes something counts once.
   *
   * @param path behind the base of the API, with its query
   * @throws PassRefused when it opens nothing, or something else than this call
   */
  public HostUser act(String text, String method, String path, byte[] body) {
    PassReader.Opened opened = open(text, "act");
    Pass pass = opened.pass();
    if (!method.equals(pass.method()) || !path.equals(pass.path()) || !fits(body, pass.body())) {
      throw new PassRefused(Why.NOT_AUTHENTIC, "It was made for another call.");
    }
    HostUser user = user(pass, pass.conversation());
    HostUser present = agents.check(user).user();
    if (!READING.contains(method)) {
      useUp(opened.id());
    }
    return present;
  }

  private PassReader.Opened open(String text, String type) {
    PassReader.Opened opened =
        new PassReader(settings.links().secrets()).open(text, clock.instant());
    if (!type.equals(opened.pass().type())) {
      throw new PassRefused(Why.NOT_AUTHENTIC, "It was made for something else.");
    }
    return opened;
  }

  private static HostUser user(Pass pass, @Nullable String conversation) {
    String key = pass.userId();
    String login = pass.login();
    String role = pass.role();
    if (key == null || key.isBlank() || login == null || login.isBlank() || role == null) {
      throw new PassRefused(Why.NOT_AUTHENTIC, "It names no agent and role.");
    }
    if (!ROLES.contains(role)) {
      throw new PassRefused(Why.NOT_AUTHENTIC, "There is no such role.");
    }
    String language = pass.language();
    boolean known = language != null && LANGUAGE.matcher(language).matches();
    return new HostUser(key, login, role, known ? language.replace('_', '-') : "en", conversation);
  }

  private void useUp(String id) {
    if (!used.remember(id)) {
      throw new PassRefused(Why.OVER, "It was used before.");
    }
  }

  private static boolean fits(byte[] body, @Nullable String expected) {
    try {
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
      return MessageDigest.isEqual(
          hash.getBytes(StandardCharsets.US_ASCII),
          String.valueOf(expected).getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256.", e);
    }
  }
}
