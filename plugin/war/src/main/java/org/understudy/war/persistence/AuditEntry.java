package org.understudy.war.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change by somebody through the API.
 *
 * @param actor name of whoever made it
 * @param cameBy how he was known: {@code helpdesk}, {@code keycloak} or {@code token}
 * @param operation its id in the description of the API
 * @param subject what it was made to: the address below the API's own, like {@code
 *     agents/3/profile}
 * @param body the JSON that was sent, without secrets; null when there was none
 * @param done false while it is under way, and for ever when the server ended in the middle of it
 */
public record AuditEntry(
    long id,
    Instant at,
    String actor,
    String cameBy,
    String operation,
    String subject,
    @Nullable String body,
    boolean done) {}
