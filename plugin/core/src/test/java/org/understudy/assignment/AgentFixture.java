package org.understudy.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.availability.Attendance;
import org.understudy.availability.AwayTime;
import org.understudy.availability.Signal.Source;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationFixture;
import org.understudy.conversation.TeamId;

/** Agents for tests: active, online and without work unless said otherwise. */
public final class AgentFixture {

  /** The moment at which all situations of the fixtures are decided. */
  public static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final AgentId id;
  private final String name;
  private boolean enabled = true;
  private final List<AwayTime> away = new ArrayList<>();
  private @Nullable Instant lastSeen = NOW;
  private int open;
  private @Nullable Integer capacity;
  private boolean oneMore;
  private @Nullable Instant wrapsUpUntil;
  private long lastTurn;
  private @Nullable Instant idleSince;
  private long share;
  private Set<String> skills = Set.of();
  private Set<TeamId> teams = Set.of(ConversationFixture.SUPPORT);

  private AgentFixture(String id, String name) {
    this.id = new AgentId(id);
    this.name = name;
  }

  public static AgentFixture agent(String id, String name) {
    return new AgentFixture(id, name);
  }

  public static AgentFixture john() {
    return agent("3", "John");
  }

  public static AgentFixture william() {
    return agent("7", "William");
  }

  public static AgentFixture mary() {
    return agent("12", "Mary");
  }

  /** Away since an hour ago. */
  public static Absence away(@Nullable Instant until) {
    return new Absence(NOW.minus(Duration.ofHours(1)), until, null, null);
  }

  public AgentFixture absent(@Nullable Instant until) {
    return away(new AwayTime(Source.STATUS, away(until)));
  }

  public AgentFixture outOfOffice(@Nullable Instant until) {
    return away(new AwayTime(Source.OUT_OF_OFFICE, away(until)));
  }

  public AgentFixture away(AwayTime time) {
    this.away.add(time);
    return this;
  }

  public AgentFixture disabled() {
    this.enabled = false;
    return this;
  }

  public AgentFixture seen(@Nullable Instant lastSeen) {
    this.lastSeen = lastSeen;
    return this;
  }

  public AgentFixture open(int open) {
    this.open = open;
    return this;
  }

  public AgentFixture capacity(int capacity) {
    this.capacity = capacity;
    return this;
  }

  public AgentFixture oneMore() {
    this.oneMore = true;
    return this;
  }

  public AgentFixture wrapsUpUntil(Instant end) {
    this.wrapsUpUntil = end;
    return this;
  }

  public AgentFixture lastTurn(long lastTurn) {
    this.lastTurn = lastTurn;
    return this;
  }

  public AgentFixture idleSince(Instant idleSince) {
    this.idleSince = idleSince;
    return this;
  }

  public AgentFixture share(long share) {
    this.share = share;
    return this;
  }

  public AgentFixture teams(TeamId... teams) {
    this.teams = Set.of(teams);
    return this;
  }

  public AgentFixture skills(String... skills) {
    this.skills = Set.of(skills);
    return this;
  }

  public Agent build() {
    return new Agent(
        id,
        name,
        new Attendance(enabled, away, lastSeen, wrapsUpUntil),
        teams,
        skills,
        open,
        capacity,
        oneMore,
        new Agent.Place(lastTurn, share, idleSince));
  }
}
