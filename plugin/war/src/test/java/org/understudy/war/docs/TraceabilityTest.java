package org.understudy.war.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table from product ids to tests in docs/testing.md. */
class TraceabilityTest {

  private static final String PAGE = "docs/testing.md";
  private static final Pattern ID =
      Pattern.compile("(?<![A-Za-z0-9+/=])([ABCDNORW][0-9]{1,2})(?![A-Za-z0-9+/=])");
  private static final Pattern RANGE =
      Pattern.compile("(?<![A-Za-z0-9])([ABCDNORW])([0-9]+) to \\1([0-9]+)");

  private final Table table = Table.below("## What proves what", PAGE);
  private final Map<String, Set<String>> idsByTest = idsByTest();

  @Test
  void shouldNameOnlyTestsThatExistAndNameTheId() {
    table
        .map("id", "tests")
        .forEach(
            (id, tests) -> {
              for (String test : tests.split(", ")) {
                assertThat(idsByTest.get(test)).as(test + ", named for " + id).contains(id);
              }
            });
  }

  @Test
  void shouldHoldEveryIdThatATestNames() {
    Set<String> named = new TreeSet<>();
    idsByTest.values().forEach(named::addAll);

    assertThat(table.column("id")).as("rows of " + PAGE).containsAll(named);
  }

  private static Map<String, Set<String>> idsByTest() {
    Map<String, Set<String>> ids = new HashMap<>();
    for (Path file : Checkout.files("plugin", ".java", ".t")) {
      String path = Checkout.ROOT.relativize(file).toString();
      if (path.contains("/src/test/") || path.contains("/scripts/test/")) {
        ids.put(Checkout.name(file).replaceFirst("\\.java$", ""), ids(Checkout.read(file)));
      }
    }
    for (Path file : Checkout.files("admin-ui/e2e", ".story.ts")) {
      ids.put(Checkout.name(file), ids(Checkout.read(file)));
    }
    return ids;
  }

  private static Set<String> ids(String source) {
    Set<String> ids = new TreeSet<>();
    Stream<String> single = ID.matcher(source).results().map(MatchResult::group);
    Stream<String> ranges = RANGE.matcher(source).results().flatMap(TraceabilityTest::expanded);
    List.of(single, ranges).forEach(found -> found.forEach(ids::add));
    return ids;
  }

  private static Stream<String> expanded(MatchResult range) {
    return IntStream.rangeClosed(Integer.parseInt(range.group(2)), Integer.parseInt(range.group(3)))
        .mapToObj(number -> range.group(1) + number);
  }
}
