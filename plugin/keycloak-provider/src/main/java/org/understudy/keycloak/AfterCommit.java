package org.understudy.keycloak;

import java.util.ArrayList;
import java.util.List;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;

/** Collects what one transaction has changed; told when it has committed, forgotten otherwise. */
final class AfterCommit extends AbstractKeycloakTransaction {

  private static final String NAME = AfterCommit.class.getName();

  private final WaitingList waiting;
  private final List<Runnable> told = new ArrayList<>();

  AfterCommit(WaitingList waiting) {
    this.waiting = waiting;
  }

  /** The one of this session, enlisted when it is new. */
  static AfterCommit of(KeycloakSession session, WaitingList waiting) {
    AfterCommit present = session.getAttribute(NAME, AfterCommit.class);
    if (present != null && present.isActive()) {
      return present;
    }
    // They write sessions and clear caches after the commit, in the order of enlisting: before us.
    session.sessions();
    session.users();
    AfterCommit fresh = new AfterCommit(waiting);
    session.setAttribute(NAME, fresh);
    session.getTransactionManager().enlistAfterCompletion(fresh);
    return fresh;
  }

  void add(Waiting one) {
    told.add(() -> waiting.add(one));
  }

  void addEverybody(String realmId) {
    told.add(() -> waiting.addEverybody(realmId));
  }

  @Override
  protected void commitImpl() {
    told.forEach(Runnable::run);
    told.clear();
  }

  @Override
  protected void rollbackImpl() {
    told.clear();
  }
}
