package org.understudy.signature;

import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;

/** Encrypted connections to other machines. */
public final class ClientTls {

  private ClientTls() {}

  /**
   * Trusts whom the virtual machine trusts and has no certificate of its own. The JDK's default
   * context would also open the key store that an application server names in its system
   * properties, and fail: its password is not ours to know.
   */
  public static SSLContext context() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, null, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no TLS.", e);
    }
  }
}
