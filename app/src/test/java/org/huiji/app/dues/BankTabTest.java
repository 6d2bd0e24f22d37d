package org.huiji.app.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.huiji.app.shell.PageId;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Theme;
import org.huiji.dues.charge.ChargePlan;
import org.huiji.dues.charge.ChargeRow;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.text.Yuan;
import org.junit.jupiter.api.Test;

class BankTabTest extends DuesTest {

  private static final String LINES = "银行流水的各笔";
  private static final int EXACT = 6;

  /** The exact ones, and the one whose remark names the member. */
  private static final int CERTAIN = 7;

  private List<ChargeRow> charged = List.of();

  @Test
  void whatIsCertainIsTakenWhatIsDoubtfulWaitsForTheClerk() {
    begin(Size.LAPTOP);

    assertThat(rows(LINES)).isEqualTo(EXACT + 5);
    await(() -> says("收入 7 笔"));
    assertThat(says("待确认 1")).isTrue();
    assertThat(says("待认领 1")).isTrue();
    assertThat(says("有误 1")).isTrue();
    snapshot("dues-bank-preview");
  }

  @Test
  void enterTakesTheSuggestionAndGoesOnToTheNext() {
    begin(Size.OFFICE);
    await(() -> says("收入 7 笔"));
    inWindow(
        () -> {
          table(LINES).requestFocus();
          return true;
        });
    type(KeyCode.ENTER);
    await(() -> says("收入 8 笔"));
    snapshot("dues-bank-accepted");
    pushFirst("另选会员…");
    type("查找这笔款所属的会员", charged.get(9).entry().member().name());
    await(() -> !lookup(".list-cell").queryAll().isEmpty());
    snapshot("dues-bank-choose");
  }

  @Test
  void aStatementIsTakenInAndTakenBackWhole() {
    begin(Size.LAPTOP);
    await(() -> says("收入 7 笔"));
    long before = owed();
    long paid = certain();
    pushFirst("收入 7 笔 %s 元".formatted(Yuan.grouped(paid)));
    await(() -> says("已收入 7 笔到账"));
    assertThat(owed()).isEqualTo(before - paid);

    pushFirst("撤销");
    await(() -> says("冲回 7 笔到账"));
    assertThat(owed()).isEqualTo(before);
  }

  @Test
  void theSameStatementTakesNothingTwice() {
    begin(Size.LAPTOP);
    await(() -> says("收入 7 笔"));
    long paid = certain();
    pushFirst("收入 7 笔 %s 元".formatted(Yuan.grouped(paid)));
    await(() -> says("已收入 7 笔到账"));
    turnTo(PageId.DUES, new DuesRequest.OfStatement(statement()));
    await(() -> says("这份流水已经收入过"));

    assertThat(says("已收过 7")).isTrue();
    snapshot("dues-bank-again");
  }

  @Test
  void aFileThatIsNoStatementIsRefusedInPlace() throws IOException {
    found("itss", 10);
    Path file = Files.writeString(folder().resolve("会议签到.csv"), "姓名,单位\n张三,示例公司\n");
    open(Size.LAPTOP, PageId.DUES, new DuesRequest.OfStatement(file));
    await(() -> says("没有找到银行流水"));
    snapshot("dues-bank-refused");

    assertThat(says("换一个文件…")).isTrue();
  }

  @Test
  void theTabIsPicturedInEverySize() {
    prepare();
    for (Size size : Size.values()) {
      picture(Theme.LIGHT, Language.CHINESE, size);
    }
    picture(Theme.DARK, Language.CHINESE, Size.OFFICE);
    picture(Theme.LIGHT, Language.ENGLISH, Size.LAPTOP);
  }

  private void picture(Theme theme, Language language, Size size) {
    choose(theme, language);
    open(size, PageId.DUES, new DuesRequest.OfStatement(statement()));
    String list = language == Language.CHINESE ? LINES : "Lines of the bank’s statement";
    await(() -> rows(list) > 0);
    snapshot("dues-bank-%s-%s-%s".formatted(theme, language, size).toLowerCase(Locale.ROOT));
  }

  private void begin(Size size) {
    prepare();
    open(size, PageId.DUES, new DuesRequest.OfStatement(statement()));
    await(() -> rows(LINES) > 0);
  }

  private void prepare() {
    found("itss", 60);
    adopt();
    decide();
    ChargePlan plan = charge(2026);
    charged =
        plan.rows().stream()
            .filter(row -> row.outcome() == Outcome.CHARGE)
            .filter(row -> row.entry().member().name().length() > 10)
            .toList();
  }

  private Path statement() {
    List<String> lines = new ArrayList<>();
    lines.add("账号：1234567890123456,,,,,,");
    lines.add("交易日期,凭证号,借方发生额,贷方发生额,对方户名,摘要,附言");
    for (int i = 0; i < EXACT; i++) {
      lines.add(in(i, charged.get(i).fen(), charged.get(i).entry().member().name(), "会费"));
    }
    lines.add(in(6, charged.get(6).fen() - 500, name(6), "会费"));
    lines.add(in(7, charged.get(7).fen(), "李若航", "代" + name(7) + "交会费"));
    lines.add(in(8, 123_400, "无名商贸有限公司", "货款"));
    lines.add("2026-01-20,P0099,\"1,280.50\",,示例物业有限公司,转账,物业费");
    lines.add("2026-01-21,P0100,,3000元,%s,转账,会费".formatted(name(8)));
    try {
      return Files.write(folder().resolve("银行流水2026年1月.csv"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long certain() {
    return IntStream.range(0, CERTAIN + 1)
        .filter(i -> i != EXACT)
        .mapToLong(i -> charged.get(i).fen())
        .sum();
  }

  private String name(int member) {
    return charged.get(member).entry().member().name();
  }

  private static String in(int number, long fen, String payer, String remark) {
    return "2026-01-%02d,P%04d,,%s,%s,转账,%s"
        .formatted(number + 5, number, Yuan.text(fen), payer, remark);
  }

  private long owed() {
    return office().store().read(office().ledgerEntries()::balances).stream()
        .mapToLong(YearBalance::balance)
        .sum();
  }
}
