package org.understudy.war.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever comes from outside stands in docs/dependencies.md with its reason. */
class DependenciesDocTest {

  private static final String PAGE = "docs/dependencies.md";
  private static final String TO_DO = "rows of " + PAGE + "; a new one needs its reason there";
  private static final Pattern DEBIAN =
      Pattern.compile("NEEDED_PACKAGES=\"([^\"]+)\"", Pattern.DOTALL);
  private static final Pattern PERL = Pattern.compile("(?m)^\\s*use ([A-Z][A-Za-z:0-9]*)");

  @Test
  void shouldListEveryLibraryAndNoOther() {
    assertThat(names("## Libraries in the WAR", "## Needed to build and test"))
        .as(TO_DO)
        .isEqualTo(PomReader.artifacts("dependency"));
  }

  @Test
  void shouldListEveryMavenPluginAndNoOther() {
    assertThat(names("## Maven plugins")).as(TO_DO).isEqualTo(PomReader.artifacts("plugin"));
  }

  @Test
  void shouldListEveryDebianPackageAndNoOther() {
    Matcher needed = DEBIAN.matcher(Checkout.read("deployment/lib/packages.sh"));
    assertThat(needed.find()).isTrue();

    assertThat(names("## Debian packages"))
        .as(TO_DO)
        .isEqualTo(new TreeSet<>(List.of(needed.group(1).strip().split("\\s+"))));
  }

  @Test
  void shouldListEveryPerlModuleOfTheHostsPackageAndNoOther() {
    Set<String> used = new TreeSet<>();
    for (String folder : List.of("Kernel", "var", "build")) {
      for (Path file : Checkout.files("plugin/znuny-addon/" + folder, ".pm", ".pl")) {
        PERL.matcher(Checkout.read(file)).results().forEach(module -> used.add(module.group(1)));
      }
    }
    used.removeIf(module -> module.startsWith("Kernel::"));

    assertThat(names("## Perl modules")).as(TO_DO).isEqualTo(used);
  }

  @Test
  void shouldGiveAReasonAndALicenceForEach() {
    for (String heading : List.of("## Libraries in the WAR", "## Needed to build and test")) {
      Table table = Table.below(heading, PAGE);
      assertThat(table.column("reason")).allMatch(reason -> reason.length() > 20);
      assertThat(table.column("licence")).noneMatch(String::isEmpty);
    }
  }

  private static Set<String> names(String... headings) {
    Set<String> names = new TreeSet<>();
    for (String heading : headings) {
      for (String name : Table.below(heading, PAGE).column("name")) {
        assertThat(names.add(name)).as(name + " stands once").isTrue();
      }
    }
    return names;
  }
}
