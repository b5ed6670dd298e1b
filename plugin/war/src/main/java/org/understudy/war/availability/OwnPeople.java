package org.understudy.war.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.StandIns;
import org.understudy.conversation.AgentId;
import org.understudy.rules.Deputies;
import org.understudy.war.persistence.DeputyStore;

/** Customers and organisations with an agent of their own, and who stands in for him (R9, B4). */
@ApplicationScoped
public class OwnPeople implements StandIns {

  @Inject private DeputyStore store;

  @Override
  public List<Line> lines() {
    return lines(store.all());
  }

  static List<Line> lines(Deputies deputies) {
    List<Line> lines = new ArrayList<>();
    add(lines, deputies.dedicated(), deputies.ofCustomer(), deputies);
    add(lines, deputies.dedicatedToOrganisation(), deputies.ofOrganisation(), deputies);
    return lines;
  }

  private static void add(
      List<Line> lines,
      Map<String, AgentId> dedicated,
      Map<String, AgentId> special,
      Deputies deputies) {
    dedicated.forEach(
        (customer, agent) ->
            lines.add(new Line(customer, chain(agent, special.get(customer), deputies))));
  }

  /** It ends where somebody would stand in for the second time. */
  private static List<AgentId> chain(AgentId first, @Nullable AgentId special, Deputies deputies) {
    Set<AgentId> chain = new LinkedHashSet<>(List.of(first));
    AgentId next = special == null ? deputies.backup(first) : special;
    while (next != null && chain.add(next)) {
      next = deputies.backup(next);
    }
    return List.copyOf(chain);
  }
}
