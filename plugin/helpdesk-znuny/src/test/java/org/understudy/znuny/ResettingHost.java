package org.understudy.znuny;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes each request and resets the connection instead of an answer. */
final class ResettingHost implements AutoCloseable {

  private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final AtomicInteger requests = new AtomicInteger();
  private final Znuny znuny;

  ResettingHost() throws IOException {
    URI url = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/otrs");
    znuny =
        Znuny.connect(
            new ZnunySettings(url, SignedHint.SECRET, null, Duration.ofSeconds(20)),
            SignedHint.CLOCK);
    Thread.ofPlatform().daemon().start(this::run);
  }

  Znuny znuny() {
    return znuny;
  }

  int requests() {
    return requests.get();
  }

  private void run() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        InputStream in = socket.getInputStream();
        if (in.read() >= 0) {
          requests.incrementAndGet();
        }
        // Zero seconds of linger: closing sends a reset.
        socket.setSoLinger(true, 0);
      } catch (IOException e) {
        if (!server.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    znuny.close();
    server.close();
  }
}
