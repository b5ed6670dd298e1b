package org.understudy.war.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Names of classes, tables and metrics on the pages are those of the code. */
class CodeWordsTest {

  private static final Pattern QUOTED = Pattern.compile("`([A-Z][A-Za-z]*[a-z][A-Za-z:.]*)`");
  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final Pattern CREATED = Pattern.compile("CREATE TABLE (\\w+)");
  private static final Pattern METRIC = Pattern.compile("\"understudy(\\.[a-z]+)+\"");
  private static final Pattern METRIC_ON_PAGE = Pattern.compile("understudy(_[a-z]+)+");

  @Test
  void shouldUseOnlyNamesThatTheCodeHas() {
    String sources = sources("plugin", ".java", ".pm", ".t", ".sql", "pom.xml");
    Set<String> words = words(sources);
    Set<String> unknown = new TreeSet<>();
    for (String page : Set.of("README.md", "docs/architecture.md", "docs/contributing.md")) {
      QUOTED
          .matcher(Checkout.read(page))
          .results()
          .map(found -> found.group(1).replaceFirst("\\.(t|[a-z]\\w*)$", ""))
          .filter(name -> !words.contains(name))
          .filter(name -> !Pattern.compile("\\b" + Pattern.quote(name)).matcher(sources).find())
          .forEach(name -> unknown.add(page + ": " + name));
    }

    assertThat(unknown).isEmpty();
  }

  @Test
  void shouldExplainEveryTable() {
    Set<String> tables = new TreeSet<>();
    Checkout.files("plugin/war/src/main/resources/db/migration", ".sql")
        .forEach(
            file ->
                CREATED
                    .matcher(Checkout.read(file))
                    .results()
                    .forEach(found -> tables.add(found.group(1))));

    Set<String> explained = new TreeSet<>();
    Table.below("## Tables", "docs/architecture.md")
        .column("table")
        .forEach(cell -> explained.addAll(Set.of(cell.split(", "))));
    assertThat(explained).isEqualTo(tables);
  }

  @Test
  void shouldExplainEveryMetric() {
    Set<String> measured =
        METRIC
            .matcher(sources("plugin/war/src/main/java", ".java"))
            .results()
            .map(MatchResult::group)
            .map(name -> name.replace("\"", "").replace('.', '_'))
            .collect(Collectors.toCollection(TreeSet::new));

    Set<String> explained = new TreeSet<>();
    for (String cell : Table.below("## Metrics", "docs/operations.md").column("metric")) {
      METRIC_ON_PAGE
          .matcher(cell)
          .results()
          .map(MatchResult::group)
          .map(name -> measured.contains(name) ? name : name.replaceFirst("_(total|seconds)$", ""))
          .forEach(explained::add);
    }
    assertThat(explained).isEqualTo(measured);
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static String sources(String folder, String... endings) {
    return Checkout.files(folder, endings).stream()
        .map(file -> Checkout.name(file) + "\n" + Checkout.read(file))
        .collect(Collectors.joining("\n"));
  }
}
