package org.understudy.war.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of the repository, as a person who has cloned it sees them. */
final class Checkout {

  /** What tools write or fetch. */
  private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "dist", ".git");

  static final Path ROOT = root();

  private Checkout() {}

  static String read(String path) {
    return read(ROOT.resolve(path));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files below a folder whose name ends so. */
  static List<Path> files(String folder, String... endings) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          ROOT.resolve(folder),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes any) {
              return NOT_OURS.contains(name(dir))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes any) {
              if (List.of(endings).stream().anyMatch(name(file)::endsWith)) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? "" : last.toString();
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("docs/protocol.md"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("These tests run inside a checkout of the repository.");
    }
    return folder;
  }
}
