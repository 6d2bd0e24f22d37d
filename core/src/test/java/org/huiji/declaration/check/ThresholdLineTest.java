package org.huiji.declaration.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.huiji.declaration.form.FormField;
import org.junit.jupiter.api.Test;

class ThresholdLineTest {

  @Test
  void everyThresholdStandsBesideWhatTheServicesComeTo() {
    assertThat(lines("人才培养类", "2021年培养人才1200人，其中培养软件人才959人"))
        .extracting(ThresholdLine::value, ThresholdLine::meets)
        .containsExactly(
            tuple("培养人才 1200人", true), tuple("所培养软件人才 959人，占 79.9%", false), tuple("", null));
  }

  @Test
  void whatTheNoticeLeavesOpenIsSaidBesideItsThreshold() {
    assertThat(lines("投资类", "总投资额度2000万元"))
        .extracting(ThresholdLine::question)
        .satisfiesExactly(
            question -> assertThat(question).isEmpty(),
            question -> assertThat(question).isEmpty(),
            question -> assertThat(question).contains("没有写年份"));
  }

  @Test
  void withoutOneClearCategoryThereIsNothingToMeet() {
    assertThat(lines("投资类\n人才培养类", "2021年培养人才1200人")).isEmpty();
  }

  private static List<ThresholdLine> lines(String category, String service) {
    return ThresholdLine.of(
        Declared.ROUND,
        new Declared()
            .with(FormField.CATEGORY, category)
            .with(FormField.SERVICE, service)
            .declaration()
            .content());
  }
}
