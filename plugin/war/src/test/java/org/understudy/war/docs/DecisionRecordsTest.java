package org.understudy.war.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The form that docs/adr/0001 asks for. */
class DecisionRecordsTest {

  private final List<Path> pages =
      Checkout.files("docs/adr", ".md").stream()
          .filter(page -> !Checkout.name(page).equals("README.md"))
          .sorted()
          .toList();

  @Test
  void shouldBeNumberedWithoutGapsAndDoubles() {
    List<String> numbers = pages.stream().map(page -> Checkout.name(page).substring(0, 4)).toList();
    List<String> expected =
        IntStream.rangeClosed(1, pages.size()).mapToObj("%04d"::formatted).toList();

    assertThat(numbers).hasSizeGreaterThan(10).isEqualTo(expected);
  }

  @Test
  void shouldHaveAllParts() {
    for (Path page : pages) {
      String name = Checkout.name(page);
      String text = Checkout.read(page);

      assertThat(text).as(name).startsWith("# " + name.substring(0, 4) + " ");
      assertThat(text).as(name).containsPattern("\nDate: \\d{4}-\\d{2}-\\d{2}. Status: \\S.*\n");
      assertThat(text)
          .as(name)
          .containsSubsequence(
              "\n## Context\n", "\n## Decision\n", "\n## Consequences\n", "\n## Alternatives\n");
      assertThat(text.lines().count()).as(name).isLessThanOrEqualTo(60);
    }
  }

  @Test
  void shouldAllStandInTheListWithTheirTitles() {
    String list = Checkout.read("docs/adr/README.md");

    for (Path page : pages) {
      String title = Checkout.read(page).lines().findFirst().orElseThrow().substring(7);
      assertThat(list).contains("](" + Checkout.name(page) + ") " + title + "\n");
    }
    assertThat(list.lines().filter(line -> line.startsWith("- ["))).hasSameSizeAs(pages);
  }
}
