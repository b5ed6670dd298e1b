package org.understudy.war.decider;

import org.understudy.assignment.Situation;
import org.understudy.rules.Rulebook;
import org.understudy.war.persistence.StoredDecision;

/**
 * A live decision that is to be compared with what a draft makes of the same facts.
 *
 * @param copy of the situation, as it was before anything was taken
 * @param draftVersion of the draft
 */
public record Tried(StoredDecision live, Situation copy, Rulebook draft, int draftVersion) {}
