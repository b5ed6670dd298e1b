package org.understudy.acceptance.host;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.understudy.acceptance.stack.Patience;
import org.understudy.acceptance.stack.Stack;

/** A mail server that takes what the helpdesk sends, while a story wants to read it. */
public final class PostOffice implements AutoCloseable {

  private final GreenMail server;
  private final Path port = Stack.running().hostHome().resolve("var/run/story-smtp-port");

  private PostOffice(GreenMail server) {
    this.server = server;
  }

  /** From now on the helpdesk sends its e-mails here. */
  public static PostOffice open() {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    PostOffice office = new PostOffice(server);
    try {
      Files.writeString(office.port, server.getSmtp().getPort() + "\n");
    } catch (IOException e) {
      server.stop();
      throw new UncheckedIOException("The helpdesk cannot be told of the mail server.", e);
    }
    return office;
  }

  /** Waits until so many e-mails have come to the address. */
  public List<Letter> awaitFor(String address, int count) {
    return Patience.until(count + " e-mails have come to " + address)
        .until(() -> sentTo(address), letters -> letters.size() >= count);
  }

  /**
   * What has come to an address, after the helpdesk has sent all that waits. Its daemon does so
   * every minute: what both have sent at once is one e-mail, with one id.
   */
  public List<Letter> sentTo(String address) {
    Workers.one().does("deliver");
    Map<String, Letter> letters = new LinkedHashMap<>();
    Stream.of(server.getReceivedMessagesForDomain(address))
        .map(Letter::of)
        .forEach(letter -> letters.putIfAbsent(letter.header("Message-ID"), letter));
    return List.copyOf(letters.values());
  }

  /** From now on the helpdesk sends nothing again. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(port);
    } catch (IOException e) {
      throw new UncheckedIOException("The helpdesk still sends e-mails: " + port, e);
    } finally {
      server.stop();
    }
  }
}
