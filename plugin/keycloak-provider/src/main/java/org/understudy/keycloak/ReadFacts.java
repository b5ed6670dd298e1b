package org.understudy.keycloak;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is true now, read from Keycloak. */
interface ReadFacts {

  /**
   * Facts of those who wait and are of interest.
   *
   * @return null when the realm is gone, or does not listen any more
   */
  @Nullable Facts of(WaitingList.Portion portion);

  /** Ids of the realms that have the listener switched on. */
  List<String> listeningRealms();

  /**
   * @param realm its name
   */
  record Facts(String realm, List<Person> people) {}
}
