package org.understudy.war.docs;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
}
