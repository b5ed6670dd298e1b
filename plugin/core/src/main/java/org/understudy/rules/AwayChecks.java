package org.understudy.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.rules.AwayText.Placeholder;
import org.understudy.wording.Phrase;

/** Looks for what customers could not understand or do in away messages (B1, N4). */
final class AwayChecks {

  private final Backup backup;
  private final List<Finding> findings = new ArrayList<>();

  private AwayChecks(Backup backup) {
    this.backup = backup;
  }

  /**
   * @param nobodyJoins true while the host lets nobody join a conversation beside its owner
   */
  static List<Finding> of(Backup backup, boolean nobodyJoins) {
    AwayChecks checks = new AwayChecks(backup);
    new TreeMap<>(backup.texts()).forEach(checks::text);
    if (backup.awayMessages()) {
      checks.missingLanguages();
    }
    if (nobodyJoins && backup.on() && backup.sharing() == Backup.Sharing.GROUP) {
      checks.findings.add(
          Finding.warning(null, "backup.sharing", Phrase.of("finding.nobody-joins")));
    }
    return checks.findings;
  }

  private void text(String language, AwayText text) {
    String at = "backup.texts[" + language + "].";
    text.byField()
        .forEach(
            (field, words) -> {
              for (String unknown : AwayText.unknown(words)) {
                findings.add(
                    Finding.error(
                        null,
                        at + field,
                        Phrase.of("finding.placeholder", "{" + unknown + "}", known())));
              }
            });
    if (backup.on() && backup.asking().always()) {
      needs(at, text, Placeholder.WAIT);
      needs(at, text, Placeholder.CONTINUE);
    }
  }

  private void needs(String at, AwayText text, Placeholder link) {
    if (!text.choices().contains("{" + link.word() + "}")) {
      findings.add(
          Finding.warning(
              null, at + "choices", Phrase.of("finding.no-choice", "{" + link.word() + "}")));
    }
  }

  /** The languages that come with the product, and English for everybody else. */
  private void missingLanguages() {
    Map<String, AwayText> texts = backup.texts();
    for (String language : new TreeSet<>(AwayTexts.BUILT_IN.keySet())) {
      if (!texts.containsKey(language)) {
        Phrase message =
            texts.containsKey(AwayTexts.FALLBACK)
                ? Phrase.of("finding.read-english", language)
                : Phrase.of("finding.read-built-in-english", language);
        findings.add(Finding.warning(null, "backup.texts[" + language + "]", message));
      }
    }
  }

  private static String known() {
    return Stream.of(Placeholder.values())
        .map(known -> "{" + known.word() + "}")
        .collect(Collectors.joining(", "));
  }
}
