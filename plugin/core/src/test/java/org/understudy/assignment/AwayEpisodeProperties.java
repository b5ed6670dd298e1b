package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.understudy.assignment.Outcome.AskCustomer;
import org.understudy.rules.Backup.Sharing;

/** Whatever happens and in whatever order it is heard: one message per absence, one choice. */
class AwayEpisodeProperties {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void shouldTellTheCustomerOncePerAbsence_B5(
      @ForAll boolean backups,
      @ForAll Sharing sharing,
      @ForAll @Size(max = 60) List<AwayLife.Step> steps) {
    AwayLife unit = new AwayLife(backups, sharing);

    steps.forEach(unit::happens);

    assertThat(unit.noticesIn()).doesNotHaveDuplicates();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void shouldAnswerEachQuestionOnceAndEndItWithAName_B6_B8(
      @ForAll Sharing sharing, @ForAll @Size(max = 60) List<AwayLife.Step> steps) {
    AwayLife unit = new AwayLife(true, sharing);

    steps.forEach(unit::happens);
    unit.happens(AwayLife.Step.TIME_IS_OVER);

    assertThat(unit.answers()).isLessThanOrEqualTo(unit.questions());
    for (int i = 0; i < unit.decided().size() - 1; i++) {
      if (unit.decided().get(i) instanceof AskCustomer) {
        assertThat(unit.decided().get(i + 1)).isNotInstanceOf(AskCustomer.class);
      }
    }
    if (!unit.decided().isEmpty()) {
      assertThat(unit.decided().getLast()).isNotInstanceOf(AskCustomer.class);
    }
  }

  @Property(tries = 1)
  void shouldTellAgainInTheNextAbsence_B5() {
    AwayLife unit = new AwayLife(true, Sharing.FORWARD);

    List.of(
            AwayLife.Step.LEAVES,
            AwayLife.Step.WRITES,
            AwayLife.Step.HEARD,
            AwayLife.Step.CHOOSES_TO_WAIT,
            AwayLife.Step.RETURNS,
            AwayLife.Step.LEAVES,
            AwayLife.Step.WRITES,
            AwayLife.Step.HEARD)
        .forEach(unit::happens);

    assertThat(unit.noticesIn()).containsExactly(1, 2);
  }
}
