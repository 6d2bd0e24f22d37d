package org.huiji.declaration.check;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.huiji.declaration.form.FormField;

/** All thresholds are inclusive: 不少于, 不低于. */
class ThresholdBorderTest {

  /** What a platform did, at and around the borders of its category. */
  record Services(String category, String sentence, boolean meets) {}

  @Property(tries = 300)
  void aThresholdIsMetFromItsOwnNumberOn(@ForAll("services") Services services) {
    Checked checked =
        new Declared()
            .withoutSummary()
            .with(FormField.CATEGORY, services.category())
            .with(FormField.SERVICE, services.sentence())
            .checked();

    assertThat(checked.meets()).as(services.sentence()).isEqualTo(services.meets());
  }

  @Property(tries = 300)
  void fourFifthsAreEnoughForSoftwareAndNothingLess(
      @ForAll @IntRange(min = 1200, max = 3000) int trained,
      @ForAll @IntRange(max = 3000) int software) {
    Checked checked =
        new Declared()
            .withoutSummary()
            .with(FormField.CATEGORY, "人才培养类")
            .with(FormField.SERVICE, "2021年培养人才" + trained + "人，其中软件人才" + software + "人，服务企业50家")
            .checked();

    assertThat(checked.meets()).isEqualTo(software * 5L >= trained * 4L);
  }

  @Provide
  Arbitrary<Services> services() {
    return Arbitraries.of("适配评测类", "咨询规划类", "开发服务类", "技术标准类", "投资类")
        .flatMap(
            category ->
                around()
                    .list()
                    .ofSize(3)
                    .map(
                        offsets ->
                            services(category, offsets.stream().mapToInt(i -> i).toArray())));
  }

  private static Arbitrary<Integer> around() {
    return Arbitraries.of(-1, 0, 1);
  }

  private static Services services(String category, int[] off) {
    boolean two = off[0] >= 0 && off[1] >= 0;
    return switch (category) {
      case "适配评测类" ->
          new Services(category, "适配评测产品" + (200 + off[0]) + "件、服务企业" + (30 + off[1]) + "家", two);
      case "咨询规划类" ->
          new Services(category, "咨询设计规划项目" + (50 + off[0]) + "个、服务企业" + (100 + off[1]) + "家", two);
      case "开发服务类" ->
          new Services(category, "服务开发项目" + (20 + off[0]) + "个、服务企业" + (10 + off[1]) + "家", two);
      case "技术标准类" ->
          new Services(
              category, "制修订标准" + (30 + off[0]) + "个、开展评估评价和贯标" + (60 + off[1]) + "家", two);
      default ->
          new Services(
              category,
              "资本对接活动"
                  + (20 + off[0])
                  + "次、投资软件企业"
                  + (5 + off[1])
                  + "家、总投资额度"
                  + (2000 + off[2])
                  + "万元",
              two && off[2] >= 0);
    };
  }
}
