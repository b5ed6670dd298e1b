package org.understudy.war.api;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationFixture;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.wording.English;

/** A host for tests: the team Support with John (3) and William (7). Mary (12) has left. */
final class HostViewFixture {

  static final AgentId JOHN = new AgentId("3");
  static final AgentId WILLIAM = new AgentId("7");
  static final AgentId MARY = new AgentId("12");

  private HostViewFixture() {}

  static HostView host() {
    Directory.Team support =
        new Directory.Team(ConversationFixture.SUPPORT, "Support", true, Set.of(JOHN, WILLIAM));
    return new HostView(
        new DirectorySnapshot(
            "hash",
            new Directory(
                List.of(person(WILLIAM, "william", "William"), person(JOHN, "john", "John")),
                List.of(support)),
            1,
            Instant.parse("2026-11-23T09:00:00Z"),
            Map.of(),
            Map.of(JOHN, new DirectorySnapshot.Load(4, 2))),
        English.in(ZoneOffset.UTC));
  }

  private static Directory.Person person(AgentId id, String login, String name) {
    return new Directory.Person(
        id,
        login,
        name,
        name + " Miller",
        login + "@example.org",
        true,
        ZoneId.of("Europe/Berlin"),
        "en",
        null);
  }
}
