package org.understudy.war.persistence;

import org.understudy.assignment.Decision;
import org.understudy.rules.TeamRules;

/**
 * A decision that gave a conversation to somebody, without all its facts.
 *
 * @param rules the switches of its team then
 */
public record GivenDecision(long seq, Decision decision, TeamRules rules) {}
