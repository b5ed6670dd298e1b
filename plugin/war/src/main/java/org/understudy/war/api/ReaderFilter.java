package org.understudy.war.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.understudy.war.launch.HostUser;
import org.understudy.war.security.Caller;
import org.understudy.wording.Speech;

/** Learns in which language and zone the caller reads, after it is known who calls. */
@Provider
@ApplicationScoped
public class ReaderFilter implements ContainerRequestFilter {

  /** Written like a preference of RFC 7240; one that is not understood is left out, as it says. */
  private static final Pattern ZONE =
      Pattern.compile("(?i)(?:^|[,;])\\s*timezone\\s*=\\s*\"?([A-Za-z0-9_+:/-]{1,64})\"?");

  @Inject private Readers readers;
  @Inject private Clock clock;

  @Override
  public void filter(ContainerRequestContext request) {
    HostUser user =
        request.getSecurityContext().getUserPrincipal() instanceof Caller caller
            ? caller.host()
            : null;
    // Who comes from the helpdesk reads on in the language that he has set there.
    List<Locale> wanted =
        user == null
            ? request.getAcceptableLanguages()
            : List.of(Locale.forLanguageTag(user.language()));
    readers.are(
        Speech.in(language(wanted), zone(request.getHeaderString("Prefer")), clock.instant()));
  }

  static String language(List<Locale> wanted) {
    return wanted.stream()
        .map(Locale::getLanguage)
        .filter(Speech.LANGUAGES::contains)
        .findFirst()
        .orElse(Speech.LANGUAGES.getFirst());
  }

  static @Nullable ZoneId zone(@Nullable String prefer) {
    Matcher found = prefer == null ? null : ZONE.matcher(prefer);
    if (found == null || !found.find()) {
      return null;
    }
    try {
      return ZoneId.of(found.group(1));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
