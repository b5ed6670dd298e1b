package org.understudy.war.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How reading the host went on this node, for health and metrics. */
@ApplicationScoped
public class RefreshState {

  private volatile @Nullable Instant lastSuccess;
  private volatile @Nullable String lastError;

  /** When the host was last read as a whole, empty before the first time. */
  public Optional<Instant> lastSuccess() {
    return Optional.ofNullable(lastSuccess);
  }

  /** Why the last reading failed, empty when it did not. */
  public Optional<String> lastError() {
    return Optional.ofNullable(lastError);
  }

  void succeeded(Instant at) {
    lastSuccess = at;
    lastError = null;
  }

  void failed(String why) {
    lastError = why;
  }
}
