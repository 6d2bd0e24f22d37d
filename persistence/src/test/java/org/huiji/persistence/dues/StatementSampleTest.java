package org.huiji.persistence.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiji.persistence.dues.BankCounter.row;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiji.dues.bank.BankDecision;
import org.huiji.dues.bank.Confidence;
import org.huiji.dues.bank.Evidence;
import org.huiji.dues.bank.StatementPreview;
import org.huiji.dues.bank.StatementRow;
import org.huiji.dues.ledger.Allocation;
import org.huiji.intake.ImportId;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberId;
import org.huiji.text.Yuan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample statement against the sample rosters, every member charged for 2025 and 2026. */
@SuppressWarnings("NullAway.Init") // made before each test
class StatementSampleTest {

  /** Row, confidence, what would be booked: whose dues, of which year, how much. */
  private static final List<String> EXPECTED =
      List.of(
          "4 CERTAIN 重庆沐阳云链数字技术股份有限公司 2025 3,000.00",
          "5 CERTAIN 重庆拓界算力网络科技有限公司 2026 10,000.00",
          "6 CERTAIN 重庆锦程慧视科技有限公司 2025 3,000.00",
          "7 CERTAIN 重庆星野科创系统集成有限公司 2025 3,000.00",
          "8 LIKELY 重庆拓界智联数字技术股份有限公司 2025 10,000.00",
          "9 CERTAIN 重庆栖霞云图软件有限公司 2025 3,000.00 + 重庆栖霞云图软件有限公司 2026 3,000.00",
          "10 LIKELY 重庆飞渡科创信息技术（重庆）有限公司 2025 2,995.00",
          "11 CERTAIN 重庆知微算力数字技术股份有限公司 2025 10,000.00",
          "12 CERTAIN 重庆知微云链信息技术有限公司 2026 10,000.00",
          "13 CERTAIN 重庆飞渡启明信息技术（重庆）有限公司 2025 30,000.00",
          "14 CERTAIN 重庆栖霞云图信息技术（重庆）有限公司 2025 30,000.00",
          "15 LIKELY 重庆华岩智造信息技术有限公司 2025 3,000.00",
          "16 CERTAIN 重庆衡岳万象软件有限公司 2025 3,000.00 + 重庆衡岳万象软件有限公司 2026 3,000.00",
          "17 NONE ", // its line in the roster was refused for a wrong code
          "18 CERTAIN 重庆飞渡启明科技有限公司 2025 10,000.00",
          "19 CERTAIN 重庆观岳智联数字技术股份有限公司 2026 3,000.00",
          "20 CERTAIN 重庆青云启明网络科技有限公司 2025 3,000.00",
          "21 CERTAIN 重庆缙云云图系统集成有限公司 2025 10,000.00",
          "22 LIKELY 重庆拓界天衡网络科技有限公司 2025 10,000.00",
          "23 CERTAIN 重庆砺石天衡系统集成有限公司 2025 3,000.00 + 重庆砺石天衡系统集成有限公司 2026 3,000.00",
          "24 LIKELY 重庆澄观智造信息技术（重庆）有限公司 2025 2,995.00",
          "25 CERTAIN 重庆星野智联软件有限公司 2025 10,000.00",
          "26 CERTAIN 重庆巴渝数智科技有限公司 2026 3,000.00",
          "27 CERTAIN 重庆朗润信安软件有限公司 2025 10,000.00",
          "28 CERTAIN 重庆瀚海科创软件有限公司 2025 30,000.00",
          "29 LIKELY 重庆砺石互联信息技术有限公司 2025 10,000.00",
          "30 CERTAIN 重庆青云启明信息技术（重庆）有限公司 2025 10,000.00" + " + 重庆青云启明信息技术（重庆）有限公司 2026 10,000.00",
          "31 LIKELY 重庆南山算力信息技术有限公司 2025 2,995.00",
          "32 CERTAIN 重庆嘉陵软件数字技术股份有限公司 2025 3,000.00",
          "33 CERTAIN 重庆金佛算力网络科技有限公司 2026 10,000.00",
          "34 NONE ");

  @TempDir private Path folder;
  private BankCounter counter;
  private Map<MemberId, String> names;

  @BeforeEach
  void chargeTheSamples() {
    counter = new BankCounter(folder).withTheSamples();
    names =
        counter.desk.registrar.asOf(Treasury.TODAY).stream()
            .collect(Collectors.toMap(entry -> entry.id(), entry -> entry.member().name()));
  }

  @AfterEach
  void close() {
    counter.close();
  }

  @Test
  void everyLineIsMatchedAsAClerkWould() {
    StatementPreview preview = preview();

    assertThat(preview.rows())
        .hasSize(31)
        .extracting(this::match)
        .containsExactlyElementsOf(EXPECTED);
    assertThat(preview.rows())
        .allSatisfy(
            row ->
                assertThat(row.verdict())
                    .isEqualTo(
                        row.suggestion().confidence() == Confidence.CERTAIN
                            ? Verdict.NEW
                            : Verdict.SKIPPED));
    assertThat(preview.count(Verdict.NEW)).isEqualTo(22);
    assertThat(preview.fen()).isEqualTo(229_000_00);
    assertThat(preview.rows()).filteredOn(StatementRow::isOpen).hasSize(8);
  }

  @Test
  void everySuggestionSaysWhatItRestsOn() {
    StatementPreview preview = preview();

    assertThat(kinds(preview, 4)).containsExactly(Evidence.Kind.NAME, Evidence.Kind.OPEN);
    assertThat(kinds(preview, 7))
        .containsExactly(Evidence.Kind.PERSON, Evidence.Kind.REMARK, Evidence.Kind.OPEN);
    assertThat(kinds(preview, 8))
        .containsExactly(Evidence.Kind.NAME, Evidence.Kind.AGAINST, Evidence.Kind.OPEN);
    assertThat(kinds(preview, 10)).containsExactly(Evidence.Kind.NAME, Evidence.Kind.BANK_FEE);
    assertThat(row(preview, 10).suggestion().shortfall()).isEqualTo(5_00);
    assertThat(row(preview, 17).problems())
        .extracting(problem -> problem.cell())
        .containsExactly("G17");
  }

  @Test
  void takenAndAcceptedEveryMemberOwesWhatIsLeft() {
    StatementPreview preview = preview();
    for (StatementRow row : preview.rows()) {
      if (row.suggestion().confidence() == Confidence.LIKELY) {
        preview = counter.decide(preview, row.row(), new BankDecision.Accept(false));
      }
    }
    assertThat(preview.count(Verdict.NEW)).isEqualTo(29);
    counter.take(preview);

    assertThat(owes("重庆沐阳云链数字技术股份有限公司")).containsExactly(0L, 3_000_00L);
    assertThat(owes("重庆拓界算力网络科技有限公司")).containsExactly(10_000_00L, 0L);
    assertThat(owes("重庆栖霞云图软件有限公司")).containsExactly(0L, 0L);
    assertThat(owes("重庆飞渡科创信息技术（重庆）有限公司")).containsExactly(5_00L, 3_000_00L);
    assertThat(counter.desk.books.proof(2026).holds()).isTrue();
    assertThat(counter.desk.books.proof(2026).total().paid()).isEqualTo(preview.fen());
  }

  @Test
  void theSameFileAgainTakesNothingAgain() {
    StatementPreview seen = preview();
    counter.take(seen);
    StatementPreview again = preview();

    assertThat(again.sameFile()).isNotNull();
    assertThat(again.count(Verdict.NEW)).isZero();
    assertThat(again.count(Verdict.SAME)).isEqualTo(22);
    assertThat(again.rows()).filteredOn(StatementRow::isOpen).hasSize(8);
    counter.take(again);
    assertThat(counter.desk.books.proof(2026).total().paid()).isEqualTo(229_000_00);
  }

  @Test
  void theSameLinesInAnotherFileAreKnownAgain() {
    counter.take(preview());
    Path other =
        counter.csv(
            "记账日期,交易时间,流水号,收入,支出,余额,对方名称,摘要,用途",
            "2026-01-01,10:00,4000,3000.00,,103000.00,重庆沐阳云链数字技术股份有限公司,转账,会费",
            "2026-01-02,10:01:00,00004001,10000,,\"113,000.00\",重庆拓界算力网络科技有限公司,转账,2026年会费",
            "2026-02-01,09:00:00,5000,3000,,116000,重庆沐阳云链数字技术股份有限公司,转账,2026年会费");
    StatementPreview preview = counter.preview(other);

    assertThat(preview.rows())
        .extracting(StatementRow::verdict)
        .containsExactly(Verdict.SAME, Verdict.SAME, Verdict.NEW);
  }

  @Test
  void takenBackEverybodyOwesWhatItDidBefore() {
    List<List<Long>> before = names.values().stream().map(this::owes).toList();
    ImportId id = counter.take(preview());
    assertThat(counter.undo.undo(id, Treasury.CLERK).restored()).isEqualTo(26);

    assertThat(names.values().stream().map(this::owes).toList()).isEqualTo(before);
    assertThat(counter.desk.books.proof(2026).holds()).isTrue();
    StatementPreview again = preview();
    assertThat(again.sameFile()).isNull();
    assertThat(again.rows()).extracting(this::match).containsExactlyElementsOf(EXPECTED);
  }

  private StatementPreview preview() {
    return counter.preview(BankCounter.sample(BankCounter.SAMPLE));
  }

  private List<Long> owes(String name) {
    MemberId member = counter.member(name);
    return List.of(counter.owes(member, 2025), counter.owes(member, 2026));
  }

  private String match(StatementRow row) {
    return row.row()
        + " "
        + row.suggestion().confidence()
        + " "
        + row.suggestion().parts().stream().map(this::part).collect(Collectors.joining(" + "));
  }

  private String part(Allocation part) {
    return names.get(part.member()) + " " + part.duesYear() + " " + Yuan.grouped(part.fen());
  }

  private static List<Evidence.Kind> kinds(StatementPreview preview, int row) {
    return row(preview, row).suggestion().evidence().stream().map(Evidence::kind).toList();
  }
}
