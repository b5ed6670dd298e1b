package org.understudy.war.security;

import java.util.Set;

/** What somebody may be here. The rule of each operation stands at its method. */
public final class Roles {

  /** Settings, and everything else. */
  public static final String ADMIN = "admin";

  /** Sees everything and helps everybody; changes no settings. */
  public static final String SUPERVISOR = "supervisor";

  /** His own affairs, see {@link OwnOnly}. */
  public static final String AGENT = "agent";

  /** Not a role: also who has not signed in at all. */
  public static final String EVERYBODY = "everybody";

  /** Whatever else a token names means nothing here. */
  static final Set<String> ALL = Set.of(ADMIN, SUPERVISOR, AGENT);

  private Roles() {}
}
