package org.understudy.acceptance.contract;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.understudy.acceptance.stack.Alone;
import org.understudy.acceptance.stack.Stack;
import org.understudy.helpdesk.Archive;
import org.understudy.helpdesk.ArchiveContract;
import org.understudy.helpdesk.FindCustomers;
import org.understudy.helpdesk.FindCustomersContract;
import org.understudy.helpdesk.Helpdesk;
import org.understudy.helpdesk.HelpdeskContract;
import org.understudy.helpdesk.HostDriver;
import org.understudy.znuny.Znuny;
import org.understudy.znuny.ZnunySettings;

/**
 * The real Znuny, through our client and our package, keeps what the host in memory keeps. Much of
 * it is about all people and all conversations, which others would change meanwhile.
 */
@Alone
class ZnunyHelpdeskContractIT implements HelpdeskContract, ArchiveContract, FindCustomersContract {

  private static Znuny znuny;
  private static ZnunyDriver driver;

  @BeforeAll
  static void connect() {
    Stack stack = Stack.running();
    znuny =
        Znuny.connect(
            new ZnunySettings(stack.hostUrl(), stack.hostSecret(), null, Duration.ofSeconds(60)),
            Clock.systemUTC());
    driver = ZnunyDriver.withPeopleOfItsOwn();
  }

  @AfterAll
  static void disconnect() {
    znuny.close();
  }

  @Override
  public Helpdesk unit() {
    return znuny.helpdesk();
  }

  @Override
  public Archive archive() {
    return znuny.archive();
  }

  @Override
  public FindCustomers customers() {
    return znuny.customers();
  }

  /** The demo's. */
  @Override
  public FindCustomers.Customer knownCustomer() {
    return new FindCustomers.Customer("anna", "Anna Schmidt", "anna@example.com", "acme");
  }

  @Override
  public HostDriver host() {
    return driver;
  }
}
