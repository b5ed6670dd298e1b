package org.understudy.znuny;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.FindCustomers.Customer;
import org.understudy.helpdesk.FindCustomers.Found;
import org.understudy.helpdesk.FindCustomers.Organisation;

/** Request and answer of <em>Customers</em> as they stand on the wire. */
record CustomersRow(List<CustomerRow> customers, List<OrganisationRow> organisations) {

  record Request(String search, int limit) {}

  record CustomerRow(
      @JsonProperty("CustomerUserID") String customerUserID,
      String name,
      @JsonSetter(nulls = Nulls.SET) @Nullable String email,
      @JsonProperty("CustomerID") @JsonSetter(nulls = Nulls.SET) @Nullable String customerID) {}

  record OrganisationRow(@JsonProperty("CustomerID") String customerID, String name) {}

  Found found() {
    return new Found(
        customers.stream()
            .map(
                row ->
                    new Customer(
                        row.customerUserID(),
                        row.name(),
                        WireValues.textOrNull(row.email()),
                        WireValues.textOrNull(row.customerID())))
            .toList(),
        organisations.stream().map(row -> new Organisation(row.customerID(), row.name())).toList());
  }
}
