package org.understudy.acceptance.host;

import java.util.ArrayList;
import java.util.List;
import org.understudy.acceptance.stack.Stack;

/** Commands that run as the helpdesk's own system user, in a clean environment. */
final class HostProcess {

  private HostProcess() {}

  static List<String> command(String... words) {
    Stack stack = Stack.running();
    List<String> command =
        new ArrayList<>(
            List.of(
                "setpriv",
                "--reuid=" + stack.hostUser(),
                "--regid=" + stack.hostUser(),
                "--clear-groups",
                "--",
                "env",
                "-i",
                "PATH=/usr/bin:/bin",
                "LANG=C.UTF-8",
                "HOME=" + stack.hostHome()));
    command.addAll(List.of(words));
    return command;
  }
}
