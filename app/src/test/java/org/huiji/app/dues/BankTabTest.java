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
import javafx.scene.control.TextField;
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
  private static final String FIND = "查找这笔款所属的会员";
  private static final String REMEMBER = "记住：以后这个付款人的到账都算这家会员的";
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
    enterInLines();
    await(() -> says("收入 8 笔"));
    snapshot("dues-bank-accepted");
    pushFirst("另选会员…");
    type("查找这笔款所属的会员", charged.get(9).entry().member().name());
    await(() -> !lookup(".list-cell").queryAll().isEmpty());
    snapshot("dues-bank-choose");
  }

  @Test
  void enterRemembersThePayerAsTheButtonDoes() {
    prepare();
    look(in(1, charged.get(9).fen() - 500, "李若航", "代" + name(9) + "交会费"));
    await(() -> says("待认领 1") || says("待确认 1"));
    press(REMEMBER);
    enterInLines();
    take(charged.get(9).fen() - 500);
    look(in(2, 500, "李若航", ""));

    await(() -> rows(LINES) == 1 && texts().contains(name(9)));
  }

  @Test
  void whoIsFoundByTypingIsRememberedForTheNextStatement() {
    prepare();
    look(in(8, 123_400, "无名商贸有限公司", "货款"));
    await(() -> says("待认领 1"));
    press(REMEMBER);
    press("另选会员…");
    type(FIND, name(9));
    await(() -> found() == 1);
    enter(FIND);
    take(123_400);
    assertThat(office().duesViews().account(charged.get(9).entry().id()).balance())
        .isEqualTo(charged.get(9).fen() - 123_400);
    look(in(9, charged.get(9).fen() - 123_400, "无名商贸有限公司", "货款"));

    await(() -> rows(LINES) == 1 && texts().contains(name(9)));
  }

  @Test
  void aLineThatIsLeftOutIsNotTaken() {
    begin(Size.LAPTOP);
    await(() -> says("收入 7 笔"));
    select(LINES, 0);
    press("不收这笔");
    await(() -> says("收入 6 笔") && says("不收 2"));
    press("恢复自动判断");
    await(() -> says("收入 7 笔"));
    press("不收这笔");
    await(() -> says("收入 6 笔"));
    press("收入 6 笔 %s 元".formatted(Yuan.grouped(certain() - charged.getFirst().fen())));
    await(() -> says("已收入 6 笔到账"));

    assertThat(office().duesViews().account(charged.getFirst().entry().id()).balance())
        .isEqualTo(charged.getFirst().fen());
  }

  @Test
  void enterDoesNothingToALineThatIsNotListed() {
    begin(Size.LAPTOP);
    await(() -> says("收入 7 笔"));
    press("待认领 1");
    await(() -> rows(LINES) == 1);
    enterInLines();
    press("全部 11");
    await(() -> rows(LINES) == 11);
    select(LINES, 0);
    press("不收这笔");
    await(() -> says("不收 2"));

    assertThat(says("收入 6 笔")).isTrue();
  }

  @Test
  void whoTypesIntoThePickerKeepsHerPlaceWhileTheLinesAreSeenAnew() {
    begin(Size.LAPTOP);
    await(() -> says("收入 7 笔"));
    select(LINES, 0);
    press("另选会员…");
    type(FIND, "示例");
    press("不收这笔");
    await(() -> says("收入 6 笔"));

    assertThat(typed(FIND)).isEqualTo("示例");
    assertThat(inWindow(() -> stage().getScene().getFocusOwner()))
        .isInstanceOfSatisfying(
            TextField.class, field -> assertThat(field.getAccessibleText()).isEqualTo(FIND));
  }

  @Test
  void whatWasDecidedIsNotGivenUpUnasked() {
    begin(Size.LAPTOP);
    await(() -> says("收入 7 笔"));
    assertThat(unsaved()).isEmpty();
    select(LINES, 0);
    press("不收这笔");
    await(() -> says("收入 6 笔"));
    assertThat(unsaved()).isPresent();
    press("不收了");
    await(() -> listTargetWindows().size() > 1);
    snapshot("dues-bank-give-up");
    press("先不做");
    assertThat(rows(LINES)).isEqualTo(EXACT + 5);
    press("不收了");
    press("放弃这些决定");
    await(() -> rows(LINES) < 0);

    assertThat(unsaved()).isEmpty();
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
  void aFileWithoutAKnownHeadCanBePointedAt() throws IOException {
    found("itss", 10);
    Path file = Files.writeString(folder().resolve("会议签到.csv"), "姓名,单位\n张三,示例公司\n");
    open(Size.LAPTOP, PageId.DUES, new DuesRequest.OfStatement(file));
    await(() -> says("请指明表头在第几行"));
    snapshot("dues-bank-refused");

    assertThat(says("各列含义")).isTrue();
    assertThat(rows(LINES)).isZero();
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

  /** Opens a statement of these lines alone. */
  private void look(String line) {
    Path file = folder().resolve("流水%d.csv".formatted(line.hashCode()));
    String head = "交易日期,凭证号,借方发生额,贷方发生额,对方户名,摘要,附言";
    try {
      Files.write(file, List.of(head, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (stage().isShowing()) {
      turnTo(PageId.DUES, new DuesRequest.OfStatement(file));
    } else {
      open(Size.LAPTOP, PageId.DUES, new DuesRequest.OfStatement(file));
    }
    await(() -> rows(LINES) == 1);
  }

  private void take(long fen) {
    press("收入 1 笔 %s 元".formatted(Yuan.grouped(fen)));
    await(() -> says("已收入 1 笔到账") && rows(LINES) < 0);
  }

  private void enterInLines() {
    inWindow(
        () -> {
          table(LINES).requestFocus();
          return true;
        });
    type(KeyCode.ENTER);
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
