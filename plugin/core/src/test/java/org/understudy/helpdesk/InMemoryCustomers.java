package org.understudy.helpdesk;

import java.util.List;
import java.util.Locale;

/** The customers of a host in memory: one, who works somewhere. */
public final class InMemoryCustomers implements FindCustomers {

  static final Customer ANNA = new Customer("anna", "Anna Schmidt", "anna@example.com", "acme");
  private static final Organisation ACME = new Organisation("acme", "ACME Ltd");

  @Override
  public Found like(String words, int limit) {
    return new Found(
        fits(words, ANNA.key() + ANNA.name() + ANNA.email()) ? List.of(ANNA) : List.of(),
        fits(words, ACME.key() + ACME.name()) ? List.of(ACME) : List.of());
  }

  private static boolean fits(String words, String all) {
    return all.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }
}
