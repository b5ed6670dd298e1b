package org.understudy.war.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The table below one heading of a page. */
record Table(List<String> head, List<List<String>> rows) {

  static Table below(String heading, String page) {
    List<List<String>> lines = new ArrayList<>();
    boolean inside = false;
    for (String line : Checkout.read(page).lines().toList()) {
      if (line.startsWith("#")) {
        inside = line.equals(heading);
      } else if (inside && line.startsWith("|")) {
        lines.add(cells(line));
      }
    }
    if (lines.size() < 3) {
      throw new AssertionError(page + " has no table below \"" + heading + "\".");
    }
    return new Table(lines.getFirst(), List.copyOf(lines.subList(2, lines.size())));
  }

  /** Two columns by name, the first as key, both without back-ticks. */
  Map<String, String> map(String key, String value) {
    Map<String, String> map = new LinkedHashMap<>();
    for (List<String> row : rows) {
      String before = map.put(plain(row, key), plain(row, value));
      if (before != null) {
        throw new AssertionError(plain(row, key) + " stands twice in a table.");
      }
    }
    return map;
  }

  /** One column by name, without back-ticks. */
  List<String> column(String name) {
    return rows.stream().map(row -> plain(row, name)).toList();
  }

  private String plain(List<String> row, String name) {
    return row.get(head.indexOf(name)).replace("`", "");
  }

  private static List<String> cells(String line) {
    return Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
        .map(String::strip)
        .toList();
  }
}
