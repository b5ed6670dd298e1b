package org.understudy.war.persistence;

import java.time.Instant;
import org.understudy.rules.Rulebook;

/**
 * What admins work on before it is published (N5).
 *
 * @param basedOn the version that was published when the draft was begun
 * @param version grows with every change of the draft
 */
public record RulebookDraft(
    Rulebook rulebook, int basedOn, Instant changedAt, String changedBy, int version) {}
