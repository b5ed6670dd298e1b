package org.understudy.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@link FindCustomers}: whom people mean by what they type (B4, R9). */
public interface FindCustomersContract {

  FindCustomers customers();

  /** A customer of the host who belongs to an organisation with an entry of its own. */
  FindCustomers.Customer knownCustomer();

  @Test
  default void shouldFindACustomerByWordsOfTheNameByAddressAndKey_B4() {
    FindCustomers.Customer known = knownCustomer();

    assertThat(customers().like(known.name(), 20).customers()).contains(known);
    assertThat(customers().like(known.name().substring(1, 3), 20).customers()).contains(known);
    assertThat(customers().like(String.valueOf(known.email()), 20).customers()).contains(known);
    assertThat(customers().like(known.key(), 20).customers()).contains(known);
  }

  @Test
  default void shouldFindItsOrganisation_R9() {
    String key = String.valueOf(knownCustomer().organisation());

    assertThat(customers().like(key, 20).organisations())
        .extracting(FindCustomers.Organisation::key)
        .contains(key);
  }

  @Test
  default void shouldFindNobodyByWhatNobodyIsCalled() {
    FindCustomers.Found found = customers().like("nobody-is-called-4711", 20);

    assertThat(found.customers()).isEmpty();
    assertThat(found.organisations()).isEmpty();
  }

  @Test
  default void shouldFindNoMoreThanAskedFor() {
    assertThat(customers().like("a", 1).customers()).hasSizeLessThanOrEqualTo(1);
  }
}
