package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.FindCustomers;

/** Whom the words of a search may mean, in the order of their names. */
@Schema(name = "Customers")
record CustomersRepresentation(List<Customer> customers, List<Organisation> organisations)
    implements Representation {

  @Schema(name = "Customer")
  record Customer(
      @Schema(description = "The helpdesk's key.", example = "anna") String key,
      @Schema(example = "Anna Schmidt") String name,
      @Schema(example = "anna@example.com") @Nullable String email,
      @Schema(description = "The key of the organisation.", example = "acme")
          @Nullable String organisation) {}

  @Schema(name = "Organisation")
  record Organisation(
      @Schema(description = "The helpdesk's key.", example = "acme") String key,
      @Schema(example = "ACME Ltd") String name) {}

  static CustomersRepresentation of(FindCustomers.Found found) {
    return new CustomersRepresentation(
        found.customers().stream()
            .map(one -> new Customer(one.key(), one.name(), one.email(), one.organisation()))
            .toList(),
        found.organisations().stream()
            .map(one -> new Organisation(one.key(), one.name()))
            .toList());
  }
}
