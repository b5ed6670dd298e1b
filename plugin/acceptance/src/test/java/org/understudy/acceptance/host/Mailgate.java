package org.understudy.acceptance.host;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.understudy.acceptance.stack.Stack;

/** The way e-mail comes in: the helpdesk's own command, one process per e-mail. */
public final class Mailgate {

  private static final long SECONDS = 60;

  private Mailgate() {}

  /** Returns after the helpdesk has taken the e-mail. */
  public static void receive(Mail mail) {
    Path home = Stack.running().hostHome();
    List<String> command =
        HostProcess.command(
            home.resolve("bin/otrs.Console.pl").toString(), "Maint::PostMaster::Read");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(new File(home.toString()))
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().write(mail.raw().getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException("The mail gate did not take the e-mail: " + said);
      }
    } catch (IOException e) {
      throw new IllegalStateException("The mail gate cannot be reached.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the mail gate worked.", e);
    }
  }
}
