package org.understudy.war.persistence;

import java.time.Instant;
import org.understudy.rules.Rulebook;

/**
 * Which rules are to be tried on which past. The rules are copied, so that it does not matter what
 * becomes of the draft meanwhile.
 *
 * @param publishedVersion of the rules it is compared with
 */
public record SimulationRequest(
    Instant from, Instant until, int publishedVersion, Rulebook published, Rulebook draft) {}
