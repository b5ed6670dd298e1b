package org.understudy.war.server;

import java.time.Duration;

/** What the server of the WAR and its database have used of the processors. */
final class Processors {

  private Processors() {}

  /** Since their start. They run from the build's folder, like nothing else. */
  static Duration spent() {
    String folder = Surroundings.folder().toAbsolutePath().getParent().toString();
    return ProcessHandle.allProcesses()
        .filter(process -> process.pid() != ProcessHandle.current().pid())
        .map(ProcessHandle::info)
        .filter(info -> info.commandLine().orElse("").contains(folder))
        .flatMap(info -> info.totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }
}
