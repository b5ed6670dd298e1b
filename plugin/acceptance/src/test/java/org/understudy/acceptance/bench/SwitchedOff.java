package org.understudy.acceptance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.understudy.acceptance.stack.Stack;

/**
 * Switches the package's event module off and on in the whole helpdesk, from one request to the
 * next: a settings file that looks for a flag. Both files are gone afterwards, whatever happens.
 */
final class SwitchedOff implements AutoCloseable {

  private final Path flag;
  private final Path settings;
  private final Thread rescue = new Thread(this::remove);

  SwitchedOff() {
    Stack stack = Stack.running();
    flag = stack.state().resolve("run/bench-without-package");
    settings = stack.hostHome().resolve("Kernel/Config/Files/ZZZUnderstudyBench.pm");
    Runtime.getRuntime().addShutdownHook(rescue);
    try {
      Files.writeString(
          settings,
          """
          package Kernel::Config::Files::ZZZUnderstudyBench;
          use strict;
          use warnings;
          sub Load {
              my ( $File, $Self ) = @_;
              delete $Self->{'Ticket::EventModulePost'}->{'9990-Understudy'} if -e '%s';
              return;
          }
          1;
          """
              .formatted(flag));
      Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rw-r--r--"));
    } catch (IOException e) {
      throw new UncheckedIOException("The settings of the helpdesk cannot be changed.", e);
    }
  }

  /** From the next request on. */
  void set(boolean off) {
    try {
      Files.deleteIfExists(flag);
      if (off) {
        Files.createFile(flag);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The package cannot be switched.", e);
    }
  }

  @Override
  public void close() {
    remove();
    Runtime.getRuntime().removeShutdownHook(rescue);
  }

  private void remove() {
    try {
      Files.deleteIfExists(settings);
      Files.deleteIfExists(flag);
    } catch (IOException e) {
      throw new UncheckedIOException("Remove by hand: " + settings + ", " + flag, e);
    }
  }
}
