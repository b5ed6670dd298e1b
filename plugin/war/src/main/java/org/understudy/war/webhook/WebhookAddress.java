package org.understudy.war.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which addresses decisions may be sent to: https on the public internet, and what the installation
 * allows by name.
 *
 * @param privateHosts allowed in spite of being inside, and without https; in lower case
 */
public record WebhookAddress(Set<String> privateHosts) {

  static final int LONGEST = 500;

  public WebhookAddress {
    privateHosts = Set.copyOf(privateHosts);
  }

  /** Why an address cannot be used, empty when it can; names are not resolved for this. */
  public Optional<String> objection(String url) {
    URI address;
    try {
      address = new URI(url);
    } catch (URISyntaxException e) {
      return Optional.of("Must be an address like https://hooks.example.org/understudy.");
    }
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    if (url.length() > LONGEST || address.getHost() == null) {
      return Optional.of("Must be an address like https://hooks.example.org/understudy.");
    }
    if (address.getRawUserInfo() != null || address.getRawFragment() != null) {
      return Optional.of("Must not hold a user name, password or fragment.");
    }
    boolean allowed = isAllowed(address.getHost());
    if (!scheme.equals("https") && !(scheme.equals("http") && allowed)) {
      return Optional.of(
          "Must begin with https://; only hosts in UNDERSTUDY_WEBHOOK_PRIVATE_HOSTS may do"
              + " without.");
    }
    return Optional.empty();
  }

  /**
   * The addresses of a host, each of them checked; the connection is made to one of these.
   *
   * @throws UnknownHostException when there are none, or one of them is inside
   */
  InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = InetAddress.getAllByName(host);
    if (!isAllowed(host)) {
      for (InetAddress address : found) {
        if (!Addresses.isPublic(address)) {
          throw new UnknownHostException(
              "The host is inside of a private network; UNDERSTUDY_WEBHOOK_PRIVATE_HOSTS may allow"
                  + " it.");
        }
      }
    }
    return found;
  }

  private boolean isAllowed(String host) {
    String plain = host.toLowerCase(Locale.ROOT).replaceAll("^\\[|]$", "");
    return privateHosts.contains(plain);
  }
}
