package org.understudy.war.decider;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Situation;
import org.understudy.war.persistence.RulebookDraft;
import org.understudy.war.persistence.StoredDecision;

/** Gathers, in one batch, what a draft is to be tried on afterwards (N3). */
final class Trials {

  private final @Nullable RulebookDraft draft;
  private final List<Tried> tried = new ArrayList<>();

  /**
   * @param draft that runs beside the live rules, null for none
   */
  Trials(@Nullable RulebookDraft draft) {
    this.draft = draft;
  }

  /**
   * Taken before anything is given out: the draft has to see what the live rules saw.
   *
   * @param gaveUp true when it was overtaken too often: that ends it, whatever the rules say
   * @return null when there is nothing to compare
   */
  @Nullable Situation copy(Situation situation, boolean gaveUp) {
    if (draft == null || gaveUp) {
      return null;
    }
    return switch (situation.cause()) {
      // What becomes of these was settled by rules that counted earlier, or by an admin.
      case OWNER_RETURNED, HANDOVER, CLOSED -> null;
      // A person has done it himself: no rules were asked who should get it.
      case TAKEN, GIVEN_BACK -> null;
      case CREATED,
          REOPENED,
          SOMEBODY_MAY_BE_THERE,
          LOOKS_FURTHER,
          OWNER_MAY_BE_BACK,
          HELD,
          CUSTOMER_WROTE,
          CUSTOMER_CHOSE,
          NO_ANSWER,
          OVERTAKEN,
          ABSENCE_LEARNED ->
          situation.copyFor(draft.rulebook());
    };
  }

  void add(StoredDecision live, @Nullable Situation copy) {
    if (draft != null && copy != null) {
      tried.add(new Tried(live, copy, draft.rulebook(), draft.version()));
    }
  }

  List<Tried> tried() {
    return tried;
  }
}
