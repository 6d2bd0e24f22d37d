package org.huiji.persistence.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huiji.dues.lapse.LapseCandidate;
import org.huiji.dues.lapse.LapseReport;
import org.huiji.dues.ledger.Allocation;
import org.huiji.dues.ledger.Payment;
import org.huiji.member.MemberId;
import org.huiji.rulebook.membership.LapseCondition;
import org.huiji.rulebook.question.OpenQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the folder is made before each test
class LapseCandidatesTest {

  @TempDir private Path folder;

  @Test
  void twoYearsUnpaidMakeACandidateOfItssAndItsOpenQuestionsAreNamed() {
    try (Treasury desk = new Treasury(folder).adopted()) {
      MemberId never = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      MemberId late = desk.unit("远山示例软件有限公司", "2020-05-01", "");
      desk.charge(2024);
      desk.charge(2025);
      desk.charge(2026);
      desk.pay(late, 300_000, LocalDate.of(2026, 1, 8));

      LapseReport report = desk.lapse.today().orElseThrow();
      assertThat(report.candidates())
          .extracting(it -> it.entry().id(), LapseCandidate::years, LapseCandidate::fen)
          .containsExactly(tuple(never, List.of(2024, 2025), 600_000L));
      pay(desk, never, 2027, 300_000);
      assertThat(desk.lapse.today().orElseThrow().candidates()).isEmpty();
      assertThat(report.questions())
          .extracting(OpenQuestion::id)
          .containsExactly("002-A7", "002-A7-year");
    }
  }

  @Test
  void byDaliansArticleFifteenOneYearUnpaidMakesACandidateAndWhetherAndOrOrIsAsked() {
    try (Treasury desk = new Treasury(folder, "dalian", Treasury.TODAY).adopted()) {
      MemberId owing = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
      MemberId paid = desk.unit("远山示例软件有限公司", "2020-05-01", "");
      desk.charge(2025);
      desk.charge(2026);
      pay(desk, paid, 2025, 300_000);

      LapseReport report = desk.lapse.today().orElseThrow();
      assertThat(report.article()).isEqualTo("会员管理办法 第十五条");
      assertThat(report.years()).isEqualTo(1);
      assertThat(report.candidates())
          .extracting(it -> it.entry().id(), LapseCandidate::years, LapseCandidate::fen)
          .containsExactly(tuple(owing, List.of(2025), 300_000L));
      assertThat(report.candidates().getFirst().since()).isEqualTo(LocalDate.of(2026, 1, 1));
      assertThat(report.beyondDues())
          .containsExactly(LapseCondition.ABSENT_FROM_CONGRESS, LapseCondition.INACTIVE);
      assertThat(report.questions())
          .extracting(OpenQuestion::id)
          .containsExactly("003-A4", "003-A4-year");
    }
  }

  private static void pay(Treasury desk, MemberId member, int year, long fen) {
    List<Allocation> parts = List.of(new Allocation(member, year, fen));
    desk.ledger.pay(
        new Payment("重庆示例", LocalDate.of(2026, 2, 1), null, null, parts), Treasury.CLERK);
  }
}
