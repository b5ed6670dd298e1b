package org.understudy.war.docs;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.understudy.war.persistence.PullRequest;
import org.understudy.war.problem.ProblemType;

/** Each type of problem is one row of docs/problems.md, and each row is a type. */
class ProblemsDocTest {

  private final Table types = Table.below("## Types", "docs/problems.md");

  @Test
  void shouldListEveryTypeWithItsStatusAndNoOther() {
    Map<String, String> inCode =
        Stream.of(ProblemType.values())
            .collect(toMap(type -> type.uri().toString(), type -> "" + type.status()));

    assertThat(types.map("type", "status")).isEqualTo(inCode);
  }

  @Test
  void shouldGiveEveryTypeTheTitleThatIsOnTheWire() {
    Map<String, String> inCode =
        Stream.of(ProblemType.values())
            .collect(toMap(type -> type.uri().toString(), ProblemType::title));

    assertThat(types.map("type", "title")).isEqualTo(inCode);
  }

  @Test
  void shouldSayForEveryTypeWhatToDo() {
    assertThat(types.column("what to do")).noneMatch(String::isBlank);
  }

  /** Also by another name of the same: refusals of taking are told by the same words. */
  @Test
  void shouldHaveNoTypeThatNobodyCanMeet() {
    String sources =
        Checkout.files("plugin/war/src/main", ".java").stream()
            .filter(file -> !Checkout.name(file).equals("ProblemType.java"))
            .map(Checkout::read)
            .collect(joining());

    assertThat(ProblemType.values())
        .allMatch(type -> sources.contains("ProblemType." + type) || isRefusal(type));
  }

  private static boolean isRefusal(ProblemType type) {
    return Stream.of(PullRequest.Refusal.values())
        .anyMatch(refusal -> refusal.name().equals(type.name()));
  }
}
