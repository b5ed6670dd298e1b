package org.understudy.helpdesk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which customers and organisations of the host people may mean. Never asked on the way of an
 * event.
 */
public interface FindCustomers {

  /**
   * Those that count in the host, by words of their names and keys, or by a whole address.
   *
   * @param words what somebody has typed, not blank, at most 100 characters
   * @param limit at most so many of each, from 1 to 20
   * @throws HelpdeskUnavailable when the host cannot be reached or its answer cannot be trusted
   */
  Found like(String words, int limit);

  /** Both in the order of their names. */
  record Found(List<Customer> customers, List<Organisation> organisations) {

    public Found {
      customers = List.copyOf(customers);
      organisations = List.copyOf(organisations);
    }
  }

  /**
   * @param key as conversations name the customer
   * @param organisation key of the organisation, null when the customer has none
   */
  record Customer(String key, String name, @Nullable String email, @Nullable String organisation) {}

  /**
   * @param key as conversations name the organisation
   */
  record Organisation(String key, String name) {}
}
