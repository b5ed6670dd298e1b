package org.understudy.war.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Links of all pages lead to files that are there, and to headings that exist. */
class LinksTest {

  private static final Pattern LINK =
      Pattern.compile("\\]\\(([^)\\s]+)\\)|(?:src|srcset)=\"([^\"]+)\"");
  private static final Pattern OUTSIDE = Pattern.compile("[a-z]+:.*");

  @Test
  void shouldFindNoLinkThatLeadsNowhere() {
    List<String> broken = new ArrayList<>();
    for (Path page : Checkout.files("", ".md")) {
      LINK.matcher(withoutCode(Checkout.read(page)))
          .results()
          .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
          .filter(link -> !OUTSIDE.matcher(link).matches() && !leadsSomewhere(page, link))
          .forEach(link -> broken.add(Checkout.ROOT.relativize(page) + " -> " + link));
    }

    assertThat(broken).isEmpty();
  }

  @Test
  void shouldNoticeALinkThatLeadsNowhere() {
    Path page = Checkout.ROOT.resolve("docs/settings.md");

    assertThat(leadsSomewhere(page, "protocol.md#facts")).isTrue();
    assertThat(leadsSomewhere(page, "protocol.md#fiction")).isFalse();
    assertThat(leadsSomewhere(page, "fiction.md")).isFalse();
  }

  private static boolean leadsSomewhere(Path page, String link) {
    int hash = link.indexOf('#');
    String file = hash < 0 ? link : link.substring(0, hash);
    Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
    boolean exists = Files.exists(target) && target.startsWith(Checkout.ROOT);
    return exists && (hash < 0 || anchors(target).contains(link.substring(hash + 1)));
  }

  private static List<String> anchors(Path page) {
    return withoutCode(Checkout.read(page))
        .lines()
        .filter(line -> line.matches("#+ .*"))
        .map(line -> line.replaceFirst("#+ ", "").strip().toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  private static String withoutCode(String page) {
    return page.replaceAll("(?s)```.*?```", "");
  }
}
