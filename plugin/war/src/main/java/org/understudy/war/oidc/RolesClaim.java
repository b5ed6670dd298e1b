package org.understudy.war.oidc;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the roles in the claims of a token, at {@code groups} or {@code realm_access.roles}. */
final class RolesClaim {

  private RolesClaim() {}

  /** None when there is no such claim, or it is not a list. */
  static Set<String> of(Map<String, Object> claims, String path) {
    return at(claims, path) instanceof Collection<?> values
        ? values.stream()
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  /** Names of clients may hold dots themselves, so each dot may be the one that leads inside. */
  private static @Nullable Object at(Map<?, ?> claims, String path) {
    if (claims.containsKey(path)) {
      return claims.get(path);
    }
    for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
      if (claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner) {
        Object found = at(inner, path.substring(dot + 1));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
