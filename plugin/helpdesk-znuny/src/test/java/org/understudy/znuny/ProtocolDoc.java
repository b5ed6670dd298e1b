package org.understudy.znuny;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The examples of docs/protocol.md, so that the page and the code cannot drift apart. */
final class ProtocolDoc {

  private static final Path PAGE = Path.of("..", "..", "docs", "protocol.md");
  private static final Pattern BLOCK = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern INLINE = Pattern.compile("`(\\{\".*?\\})`");
  private static final Pattern WORD = Pattern.compile("`([^`]+)`");

  private ProtocolDoc() {}

  static String text() {
    try {
      return Files.readString(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> blocks() {
    return BLOCK.matcher(text()).results().map(result -> result.group(1)).toList();
  }

  static List<String> inline() {
    return INLINE.matcher(text()).results().map(result -> result.group(1)).toList();
  }

  /** The only example, block or inline, that starts with this key. */
  static String startingWith(String key) {
    List<String> found =
        Stream.concat(blocks().stream(), inline().stream())
            .filter(example -> example.startsWith("{\"" + key + "\""))
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " examples start with " + key);
    }
    return found.get(0).replace("Facts, ...", facts().toString());
  }

  static ObjectNode facts() {
    return json(
        blocks().stream()
            .filter(block -> block.startsWith("{ \"TicketID\""))
            .findFirst()
            .orElseThrow(() -> new AssertionError("docs/protocol.md has no example of Facts")));
  }

  /** The answer of Directory: the block that starts with a hash. */
  static String directory() {
    return blocks().stream()
        .filter(block -> block.startsWith("{\"Hash\""))
        .findFirst()
        .orElseThrow(() -> new AssertionError("docs/protocol.md has no example of Directory"));
  }

  /** The page writes the possible outcomes as alternatives. */
  static List<String> outcomesOfAbsence() {
    String example = startingWith("Outcome");
    return Pattern.compile("\"([a-z-]+)\"")
        .matcher(example)
        .results()
        .map(word -> word.group(1))
        .toList();
  }

  /** The words in back-ticks of the one line that starts so, from the given text on. */
  static List<String> words(String lineStart, String from, String to) {
    String line =
        text().lines().filter(each -> each.startsWith(lineStart)).findFirst().orElseThrow();
    int begin = line.indexOf(from);
    String part = line.substring(begin + from.length(), line.indexOf(to, begin + from.length()));
    return WORD.matcher(part).results().map((MatchResult word) -> word.group(1)).toList();
  }

  static ObjectNode json(String text) {
    return (ObjectNode) Json.read(text.getBytes(UTF_8));
  }
}
