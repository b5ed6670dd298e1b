package org.understudy.war.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;

/** Holds those back who send more than people do: by address, by network and by website. */
@ApplicationScoped
public class Senders {

  private final Allowance asks = new Allowance(60, Duration.ofSeconds(1));
  private final Allowance addresses = new Allowance(10, Duration.ofMinutes(1));
  private final Allowance networks = new Allowance(60, Duration.ofSeconds(20));
  private final Allowance websites = new Allowance(120, Duration.ofSeconds(1));

  /**
   * @throws Refused when this address has asked too often just now
   */
  public void mayAsk(String address) {
    held(!asks.has(address), "your address");
  }

  /**
   * @throws Refused when too much came from there, or for the website, just now
   */
  public void maySend(String website, String address) {
    held(!addresses.has(address), "your address");
    held(!networks.has(network(address)), "your network");
    held(!websites.has(website), "this website");
  }

  private static void held(boolean back, String from) {
    if (back) {
      throw new Refused(
          ProblemType.TOO_MANY_REQUESTS,
          "There were too many messages from " + from + ": try again in a minute.");
    }
  }

  /**
   * Who really calls. A web server on this machine or in a private network is one of ours, and has
   * written the address of its caller at the end.
   *
   * @param forwarded the header {@code X-Forwarded-For}
   */
  public static String address(String remote, @Nullable String forwarded) {
    InetAddress near = parsed(remote);
    boolean ours = near != null && (near.isLoopbackAddress() || near.isSiteLocalAddress());
    if (!ours || forwarded == null) {
      return remote;
    }
    String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    return parsed(last) == null ? remote : last;
  }

  /** 256 addresses of IPv4, one network of IPv6. */
  static String network(String address) {
    InetAddress parsed = parsed(address);
    return parsed == null
        ? address
        : HexFormat.of().formatHex(parsed.getAddress(), 0, parsed.getAddress().length == 4 ? 3 : 8);
  }

  /** Only what is written as an address: a name would be looked up. */
  private static @Nullable InetAddress parsed(String text) {
    try {
      return text.matches("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")
          ? InetAddress.getByName(text)
          : null;
    } catch (UnknownHostException e) {
      return null;
    }
  }
}
