package org.understudy.war.persistence;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Outcome;

/**
 * An outcome in words for columns, logs and metrics.
 *
 * @param reason null where the outcome needs none
 */
public record OutcomeName(String outcome, @Nullable String reason) {

  /** The words for an outcome. */
  public static OutcomeName of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.AssignTo assign -> new OutcomeName("assign", null);
      case Outcome.ShareWith share -> new OutcomeName("share", null);
      case Outcome.EndShare end -> new OutcomeName("end-share", null);
      case Outcome.Release release -> new OutcomeName("release", null);
      case Outcome.AskCustomer ask -> new OutcomeName("ask", null);
      case Outcome.TellCustomer tell -> new OutcomeName("tell", null);
      case Outcome.KeepOwner keep -> new OutcomeName("keep", words(keep.reason()));
      case Outcome.WaitForSomeone wait -> new OutcomeName("wait", words(wait.reason()));
      case Outcome.HoldForPull hold -> new OutcomeName("hold", null);
      case Outcome.LeaveAsIs leave -> new OutcomeName("leave", words(leave.reason()));
    };
  }

  private static String words(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
