package org.understudy.acceptance.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.understudy.acceptance.stack.Stack;

/** The Perl files of this module where the helpdesk's user can read them. */
final class Scripts {

  private static final Path COPY = copy();

  private Scripts() {}

  static Path readable() {
    return COPY;
  }

  /** The checkout may be in a folder that is closed to others. */
  private static Path copy() {
    Path from = Stack.moduleFolder().resolve("src/test/perl");
    try (Stream<Path> files = Files.walk(from)) {
      Path to = Files.createTempDirectory("acceptance-perl-");
      Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwxr-xr-x"));
      List<Path> found = files.skip(1).toList();
      for (Path file : found) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.copy(file, target);
        Files.setPosixFilePermissions(
            target,
            PosixFilePermissions.fromString(Files.isDirectory(file) ? "rwxr-xr-x" : "rw-r--r--"));
      }
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(to)));
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException("The Perl files cannot be copied.", e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList().reversed()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The copied Perl files stay behind: " + folder, e);
    }
  }
}
