package org.understudy.assignment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.understudy.assignment.Outcome.KeepOwner;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.assignment.Outcome.WaitForSomeone;
import org.understudy.conversation.PersonChange;

/** Says in one or two sentences why a decision ended as it did (N1): names, no ids. */
final class Explanation {

  private final Situation situation;
  private final TeamRules rules;
  private final Moments moments;
  private final String team;

  Explanation(Situation situation, TeamRules rules, Moments moments) {
    this.situation = situation;
    this.rules = rules;
    this.moments = moments;
    this.team = situation.teamName();
  }

  String assigned(Agent chosen, List<Question> questions) {
    return ownerIsAway() + choice(chosen, questions);
  }

  /** Why this one and no other. */
  String choice(Agent chosen, List<Question> questions) {
    boolean onlyOne = questions.get(questions.size() - 2).passed().size() == 1;
    return onlyOne
        ? chosen.name() + " is the only one in " + team + " who can take it now."
        : comesNext(chosen);
  }

  String waits(WaitForSomeone.Reason reason, List<Question> questions) {
    int count = questions.getLast().dropped().size();
    String nobody =
        switch (reason) {
          case TEAM_IS_EMPTY ->
              "nobody " + (count == 0 ? "" : "else ") + "may own conversations in " + team;
          case ALL_EXCLUDED -> "all in " + team + " are excluded from automatic assignment";
          case ALL_ABSENT -> "all in " + team + " who may take it are absent";
          case NOBODY_ONLINE -> "nobody in " + team + " who may take it is online";
          case ALL_AT_CAPACITY -> "all in " + team + " who are there have no room for one more";
        };
    String asked = reason == WaitForSomeone.Reason.TEAM_IS_EMPTY ? "" : " (" + count + " asked)";
    return ownerIsAway() + "It waits: " + nobody + asked + ".";
  }

  String kept(Agent owner, KeepOwner.Reason reason) {
    String name = owner.name();
    return switch (reason) {
      case OWNER_AVAILABLE -> name + " is available and keeps it.";
      case OWNER_BACK_SOON -> ownerIsAway() + "That is soon enough to keep it.";
      case REASSIGN_OFF ->
          ownerIsAway() + "It stays: " + team + " does not reassign closed conversations.";
      case AVAILABILITY_NOT_ASKED ->
          name + " keeps it: " + team + " also assigns to agents who are not available.";
      case LEADS_ARE_PERMANENT -> name + " keeps it: in " + team + " an owner is never replaced.";
    };
  }

  String left(LeaveAsIs.Reason reason) {
    return switch (reason) {
      case PERSON_DECIDED -> personDecided();
      case AUTOMATIC_MESSAGE -> automaticMessage();
      case AGENTS_PICK -> "Agents pick: " + team + " does not assign new conversations.";
      case NOT_ACTIVE -> "It is closed: nobody has to act.";
      case NO_CUSTOMER_MESSAGE -> "It was opened again, but no customer has written.";
      case CONTESTED ->
          "It was changed again and again while it was being assigned: a person has to look.";
    };
  }

  /** Why the owner cannot go on, with a space behind; empty when nobody owns it. */
  private String ownerIsAway() {
    Agent owner = situation.owner();
    return owner == null ? "" : owner.name() + " is " + whyAway(owner) + ". ";
  }

  /** Words that fit after "John is" and into brackets behind the name. */
  String whyAway(Agent owner) {
    boolean lostTeam = owner.attendance().enabled() && !situation.ownerMayOwn();
    return lostTeam ? "no longer in " + team : Away.phrase(owner, situation.now(), moments);
  }

  private String comesNext(Agent chosen) {
    String name = chosen.name();
    return switch (rules.strategy()) {
      case ROUND_ROBIN ->
          name
              + " comes next by round robin: "
              + (chosen.lastTurn() == 0
                  ? "no turn so far."
                  : "nobody who is there has waited longer for a turn.");
      case LEAST_OPEN -> name + " has the fewest open conversations (" + chosen.open() + ").";
      case LONGEST_IDLE -> {
        Instant since = chosen.idleSince();
        yield since == null
            ? name + " has not had any work yet."
            : name + " has been without new work the longest (since " + moments.at(since) + ").";
      }
    };
  }

  private String automaticMessage() {
    var message = situation.conversation().message();
    String what = message == null ? null : message.automaticReason();
    return "The message was written by a machine" + (what == null ? "." : " (" + what + ").");
  }

  private String personDecided() {
    PersonChange change = situation.conversation().personChange();
    Agent owner = situation.owner();
    if (change == null) {
      return owner == null ? "A person decided." : owner.name() + " owns it already.";
    }
    String who =
        Stream.concat(Stream.ofNullable(owner), situation.members().stream())
            .filter(agent -> agent.id().equals(change.by()))
            .map(Agent::name)
            .findFirst()
            .orElse("A person");
    return who
        + switch (change.what()) {
          case OWNER -> " has chosen the owner.";
          case LOCK -> " has taken it.";
          case UNLOCK -> " has given it back.";
          case TEAM -> " has moved it.";
        };
  }
}
