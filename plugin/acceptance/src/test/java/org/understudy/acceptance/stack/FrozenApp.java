package org.understudy.acceptance.stack;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The application server's process, stopped in its tracks and let go on; never left frozen. */
public final class FrozenApp implements AutoCloseable {

  private final long pid;
  private final Thread rescue = new Thread(this::thaw);

  public FrozenApp(long pid) {
    this.pid = pid;
    Runtime.getRuntime().addShutdownHook(rescue);
  }

  public void freeze() {
    signal("STOP");
  }

  public void thaw() {
    signal("CONT");
  }

  @Override
  public void close() {
    thaw();
    Runtime.getRuntime().removeShutdownHook(rescue);
  }

  private void signal(String name) {
    try {
      int end = new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start().waitFor();
      if (end != 0) {
        throw new IllegalStateException("The application server " + pid + " took no " + name + ".");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("No signal can be sent.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a signal was sent.", e);
    }
  }
}
