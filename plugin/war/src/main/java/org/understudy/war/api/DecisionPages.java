package org.understudy.war.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.DecisionFilter;
import org.understudy.war.persistence.Decisions;
import org.understudy.war.persistence.StoredDecision;

/** Decisions in parts, the newest first. New ones move nothing: the parts go by sequence. */
@ApplicationScoped
public class DecisionPages {

  @Inject private HostViews host;
  @Inject private Decisions decisions;

  Page<DecisionRepresentation> newest(
      DecisionFilter filter, @Nullable String before, @Nullable String limit, UriInfo uri) {
    int most = Paging.limit(limit);
    long below = Paging.number("before", before, Paging.LARGEST, 1, Paging.LARGEST);
    HostView present = host.present();
    // One more than asked for tells whether there is another part.
    List<StoredDecision> found = decisions.newest(filter, below, most + 1);
    return Page.below(
        found,
        most,
        uri,
        StoredDecision::seq,
        stored -> DecisionRepresentation.brief(stored, present));
  }
}
