package org.huiji.rulebook.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.huiji.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MajorityRuleTest {

  private static final MajorityRule TWO_THIRDS = rule(2, 3, true);
  private static final MajorityRule HALF = rule(1, 2, true);
  private static final MajorityRule MORE_THAN_HALF = rule(1, 2, false);

  @ParameterizedTest
  @CsvFileSource(resources = "quorum.tsv", delimiter = '\t', numLinesToSkip = 1)
  void headsAreCountedAsInTheTable(
      int total, int attend, int present, int half, int moreThanHalf, int twoThirds) {
    assertThat(TWO_THIRDS.needed(total)).isEqualTo(attend);
    assertThat(HALF.needed(present)).isEqualTo(half);
    assertThat(MORE_THAN_HALF.needed(present)).isEqualTo(moreThanHalf);
    assertThat(TWO_THIRDS.needed(present)).isEqualTo(twoThirds);
  }

  @Test
  void exactlyHalfIsEnoughOnlyWhereTheNumberItselfIsIncluded() {
    assertThat(HALF.isMet(10, 20)).isTrue();
    assertThat(MORE_THAN_HALF.isMet(10, 20)).isFalse();
  }

  @Test
  void ofNobodyNothingIsEnough() {
    assertThat(HALF.isMet(0, 0)).isFalse();
  }

  @Test
  void aShareOfMoreThanAllIsRefused() {
    assertThatThrownBy(() -> rule(4, 3, true)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> rule(0, 3, true)).isInstanceOf(Refusal.class);
  }

  @Property
  void oneLessThanNeededIsNeverEnough(@ForAll @IntRange(min = 1) int total) {
    int needed = TWO_THIRDS.needed(total);

    assertThat(TWO_THIRDS.isMet(needed, total)).isTrue();
    assertThat(TWO_THIRDS.isMet(needed - 1, total)).isFalse();
  }

  private static MajorityRule rule(int numerator, int denominator, boolean inclusive) {
    return new MajorityRule(
        MajorityBase.PRESENT, numerator, denominator, inclusive, "民法典 第一千二百五十九条");
  }
}
