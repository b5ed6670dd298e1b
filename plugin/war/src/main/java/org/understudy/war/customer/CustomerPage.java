package org.understudy.war.customer;

import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.rules.Backup;
import org.understudy.war.letter.Templates;

/** The contents of one page for customers; {@link Looks} puts it into the design. */
final class CustomerPage {

  private static final Template PAGE = Templates.of(CustomerPage.class, "page.mustache");

  private final Map<String, Object> values = new HashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final Texts texts;
  private final Map<String, String> names;

  private CustomerPage(String language, Map<String, String> names) {
    this.texts = Texts.in(language);
    this.names = names;
    values.put("language", language);
    values.put("lines", lines);
  }

  /** A page about the link itself: too old, unknown, not now. */
  static CustomerPage about(String key, String language) {
    CustomerPage page = new CustomerPage(language, Map.of());
    return page.titled(key + ".title").says(key + ".lead");
  }

  /**
   * The question, or what became of it.
   *
   * @param preferred what the link in the message was about, null for nothing
   */
  static CustomerPage of(Story story, String language, @Nullable String preferred) {
    CustomerPage page = new CustomerPage(language, story.names(language));
    if (story.open()) {
      return page.question(story, preferred);
    }
    return switch (story.choice()) {
      case null -> page.titled("over.title").says("over.lead").marked("over");
      case WAIT ->
          page.titled("wait.title")
              .says(story.whenBack("wait"))
              .says("chosen.more")
              .marked("chosen");
      case CONTINUE ->
          page.titled("continue.title")
              .says("continue." + word(story.sharing()))
              .says("continue.else")
              .says("chosen.more")
              .marked("chosen");
    };
  }

  /** Says first of all that something else was chosen before, or that no button was pressed. */
  CustomerPage noticing(String key) {
    values.put("notice", texts.of(key, names));
    return this;
  }

  private CustomerPage question(Story story, @Nullable String preferred) {
    titled("open.title").says(story.whenBack("open"));
    values.put("question", texts.of("open.question"));
    values.put(
        "choices",
        List.of(
            choice("wait", story.whenBack("open.wait"), "wait".equals(preferred)),
            choice(
                "continue",
                "open.continue." + word(story.sharing()),
                "continue".equals(preferred))));
    values.put("either", texts.of("open.either"));
    return marked("open");
  }

  private Map<String, Object> choice(String word, String hint, boolean preferred) {
    return Map.of(
        "word",
        word,
        "label",
        texts.of("open." + word + ".label", names),
        "hint",
        texts.of(hint, names),
        "preferred",
        preferred);
  }

  private CustomerPage titled(String key) {
    values.put("title", texts.of(key, names));
    return this;
  }

  private CustomerPage says(String key) {
    lines.add(texts.of(key, names));
    return this;
  }

  private CustomerPage marked(String kind) {
    values.put(kind, true);
    return this;
  }

  private static String word(Backup.Sharing sharing) {
    return sharing.name().toLowerCase(Locale.ROOT);
  }

  /** The whole page. */
  String in(Map<String, Object> looks) {
    Map<String, Object> all = new HashMap<>(looks);
    all.putAll(values);
    all.put("switch", texts.of("language.switch"));
    return PAGE.execute(all);
  }

  String language() {
    return (String) values.get("language");
  }
}
