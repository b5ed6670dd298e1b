package org.understudy.znuny;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.Conversation;
import org.understudy.helpdesk.Change;
import org.understudy.helpdesk.ChangeResult;

/** Translates the results of <em>Apply</em>, after checking that they answer what was asked. */
final class ApplyReader {

  private ApplyReader() {}

  static List<ChangeResult> read(List<Change> asked, List<ApplyRow.Result> results) {
    if (results.size() != asked.size()) {
      throw new NotUnderstood(asked.size() + " results are expected, not " + results.size() + ".");
    }
    return IntStream.range(0, asked.size())
        .mapToObj(i -> read(asked.get(i), results.get(i)))
        .toList();
  }

  private static ChangeResult read(Change asked, ApplyRow.Result result) {
    if (!result.decisionID().equals(asked.id())) {
      throw new NotUnderstood("The results are not in the order of the decisions.");
    }
    Conversation present = present(asked, result.facts());
    String reason = requireNonNullElse(result.reason(), "no reason given");
    return switch (result.outcome()) {
      case "applied", "already" -> new ChangeResult.Applied(position(asked, result.historyID()));
      case "overtaken" -> {
        if (present == null) {
          throw new NotUnderstood("Decision " + asked.id() + " is overtaken without Facts.");
        }
        yield new ChangeResult.Overtaken(reason, present);
      }
      case "refused" -> new ChangeResult.Refused(reason, present);
      default ->
          throw new NotUnderstood(
              "Decision " + asked.id() + " has the unknown Outcome '" + result.outcome() + "'.");
    };
  }

  private static long position(Change asked, @Nullable Long historyId) {
    if (historyId == null) {
      throw new NotUnderstood("Decision " + asked.id() + " is applied without HistoryID.");
    }
    return WireValues.position("HistoryID", historyId);
  }

  private static @Nullable Conversation present(Change asked, @Nullable FactsRow facts) {
    if (facts == null) {
      return null;
    }
    Conversation present = FactsReader.read(facts);
    if (!present.id().equals(asked.conversation())) {
      throw new NotUnderstood(
          "Decision " + asked.id() + " is answered with Facts of ticket " + present.id() + ".");
    }
    return present;
  }
}
