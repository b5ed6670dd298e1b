package org.understudy.war.letter;

import com.samskivert.mustache.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Change;
import org.understudy.helpdesk.Change.Note;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.CustomerDesign;
import org.understudy.war.persistence.Kind;
import org.understudy.war.persistence.SettingStore;

/**
 * E-mails to customers as HTML, made of their plain text when they are sent: paragraphs, and a
 * button for each link to a choice. The line above a link says what its button does.
 */
@ApplicationScoped
public class Letters {

  /** There is one design for all. */
  public static final String ALL = "all";

  private static final Template LETTER = Templates.of(Letters.class, "letter.mustache");

  @Inject private SettingStore store;
  @Inject private Settings settings;

  /** The same change; the message for the customer, if any, also as HTML. */
  public Change dressed(Change change) {
    Note message = change.effects().message();
    return message == null
        ? change
        : new Change(
            change.id(),
            change.conversation(),
            change.expected(),
            change.effects().withMessage(message.asHtml(html(message, design()))));
  }

  /** How it looks now. */
  public CustomerDesign design() {
    return store.of(Kind.CUSTOMER_DESIGN, ALL).value();
  }

  /** A message as it looks in this design. */
  public String html(Note message, CustomerDesign design) {
    return html(message, design, settings.links().base() + "/choices/");
  }

  static String html(Note message, CustomerDesign design, String choices) {
    Map<String, Object> values = new HashMap<>();
    values.put("language", message.language());
    values.put("name", design.name());
    values.put("footer", design.footer());
    values.put("colour", design.colour());
    values.put("ink", Colours.on(design.colour()));
    values.put("parts", parts(message.body(), choices));
    return LETTER.execute(values).strip();
  }

  private static List<Map<String, Object>> parts(String body, String choices) {
    List<Map<String, Object>> parts = new ArrayList<>();
    for (String paragraph : body.strip().split("\\R\\s*\\R")) {
      List<String> lines = new ArrayList<>();
      for (String line : paragraph.strip().split("\\R")) {
        if (line.strip().startsWith(choices)) {
          String above = lines.isEmpty() ? null : lines.removeLast();
          add(parts, lines);
          parts.add(Map.of("link", line.strip(), "label", label(above, line.strip())));
          lines = new ArrayList<>();
        } else {
          lines.add(line.strip());
        }
      }
      add(parts, lines);
    }
    return parts;
  }

  private static void add(List<Map<String, Object>> parts, List<String> lines) {
    if (!lines.isEmpty()) {
      parts.add(Map.of("lines", List.copyOf(lines)));
    }
  }

  private static String label(@Nullable String above, String link) {
    String label = above == null ? "" : above.replaceAll("[\\s\\u00a0]*[:\\uff1a]\\s*$", "");
    return label.isBlank() ? link : label;
  }
}
