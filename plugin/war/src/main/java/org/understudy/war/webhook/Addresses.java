package org.understudy.war.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells addresses of the public internet from all others. */
final class Addresses {

  private Addresses() {}

  /** False for everything that could be inside of somebody's network, and for what is reserved. */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    return switch (address) {
      case Inet4Address four -> isPublic(four.getAddress());
      case Inet6Address six -> isPublicSix(six.getAddress());
      default -> false;
    };
  }

  private static boolean isPublic(byte[] four) {
    int first = four[0] & 0xff;
    int second = four[1] & 0xff;
    int third = four[2] & 0xff;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean protocols = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean benchmarks = first == 198 && (second == 18 || second == 19);
    boolean examples =
        (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113);
    return first != 0
        && first != 10
        && first < 224
        && !shared
        && !protocols
        && !benchmarks
        && !examples;
  }

  private static boolean isPublicSix(byte[] six) {
    boolean global = (six[0] & 0xe0) == 0x20; // 2000::/3
    boolean documentation = starts(six, 0x20, 0x01, 0x0d, 0xb8);
    boolean teredo = starts(six, 0x20, 0x01, 0x00, 0x00);
    if (starts(six, 0x20, 0x02)) {
      return isPublicWithin(six, 2); // 6to4
    }
    if (starts(six, 0x00, 0x64, 0xff, 0x9b)) {
      return isPublicWithin(six, 12); // NAT64
    }
    return global && !documentation && !teredo;
  }

  private static boolean isPublicWithin(byte[] six, int from) {
    byte[] four = {six[from], six[from + 1], six[from + 2], six[from + 3]};
    try {
      return isPublic(InetAddress.getByAddress(four));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("Four bytes are an address.", e);
    }
  }

  private static boolean starts(byte[] address, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if ((address[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
