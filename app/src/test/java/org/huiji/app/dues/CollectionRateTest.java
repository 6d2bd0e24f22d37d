package org.huiji.app.dues;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiji.dues.ledger.DuesSums;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.member.MemberId;
import org.junit.jupiter.api.Test;

class CollectionRateTest {

  @Test
  void itIsWhatWasPaidOfWhatWasChargedAndNotWaived() {
    assertThat(CollectionRate.of(DuesSums.NOTHING.plus(year(1, 1000, 400, 200, 0)))).isEqualTo(50);
  }

  @Test
  void whatWasGivenBackWasNotPaid() {
    assertThat(CollectionRate.of(DuesSums.NOTHING.plus(year(1, 1000, 1000, 0, 250)))).isEqualTo(75);
  }

  @Test
  void whatOnePrepaidDoesNotCoverAnother() {
    var sums = DuesSums.NOTHING.plus(year(1, 1000, 3000, 0, 0)).plus(year(2, 1000, 0, 0, 0));

    assertThat(CollectionRate.of(sums)).isEqualTo(50);
  }

  @Test
  void whereNothingWasToBePaidThereIsNoRate() {
    assertThat(CollectionRate.of(DuesSums.NOTHING.plus(year(1, 1000, 0, 1000, 0)))).isNull();
  }

  private static YearBalance year(long member, long charged, long paid, long waived, long back) {
    return new YearBalance(new MemberId(member), 2026, charged, paid, waived, back);
  }
}
