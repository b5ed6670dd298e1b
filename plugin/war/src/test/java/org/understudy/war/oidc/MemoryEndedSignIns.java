package org.understudy.war.oidc;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.EndedSignIns;

/** The sessions that have ended, without a table. */
final class MemoryEndedSignIns extends EndedSignIns {

  private final Set<String> sessions = new HashSet<>();

  void end(String session) {
    sessions.add(session);
  }

  @Override
  public boolean covers(String subject, @Nullable String session, Instant issuedAt) {
    return session != null && sessions.contains(session);
  }
}
