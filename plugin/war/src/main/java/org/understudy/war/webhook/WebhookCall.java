package org.understudy.war.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.understudy.war.outgoing.Outgoing;

/**
 * One signed request to the receiver. The address that was checked is the one that is connected,
 * nothing is followed to another place, and what the receiver answers beside its status is not
 * read.
 */
final class WebhookCall implements AutoCloseable {

  private static final Timeout CONNECT = Timeout.ofSeconds(5);
  private static final Timeout ANSWER = Timeout.ofSeconds(15);
  private static final int GONE = 410;

  private final CloseableHttpClient client;

  WebhookCall(WebhookAddress addresses) {
    DnsResolver resolver =
        new DnsResolver() {
          @Override
          public InetAddress[] resolve(String host) throws UnknownHostException {
            return addresses.resolve(host);
          }

          @Override
          public String resolveCanonicalHostname(String host) {
            return host;
          }
        };
    client = Outgoing.client(CONNECT, ANSWER, resolver);
  }

  Delivery send(String url, String secret, String id, long seconds, byte[] body) {
    String timestamp = Long.toString(seconds);
    HttpPost request = new HttpPost(url);
    request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
    request.setHeader("webhook-id", id);
    request.setHeader("webhook-timestamp", timestamp);
    request.setHeader(
        "webhook-signature", WebhookSecret.signature(secret).sign(id, timestamp, body));
    try {
      return client.execute(request, response -> ended(response.getCode()));
    } catch (UnknownHostException e) {
      return new Delivery.Failed("The host cannot be reached: " + e.getMessage());
    } catch (IOException e) {
      return new Delivery.Failed("No answer: " + e.getClass().getSimpleName() + ".");
    }
  }

  private static Delivery ended(int status) {
    if (status >= 200 && status < 300) {
      return new Delivery.Arrived();
    }
    return status == GONE
        ? new Delivery.NoMore()
        : new Delivery.Failed("The receiver answered " + status + ".");
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
