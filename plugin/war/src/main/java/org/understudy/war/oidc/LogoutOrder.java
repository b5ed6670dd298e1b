package org.understudy.war.oidc;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The provider wants sign-ins to end.
 *
 * @param id of the message
 * @param subject whose; null when only the session is named
 * @param session which one; null for all that he has
 */
public record LogoutOrder(
    String id, @Nullable String subject, @Nullable String session, Instant at) {}
