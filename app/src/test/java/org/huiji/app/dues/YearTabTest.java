package org.huiji.app.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Label;
import org.huiji.app.shell.PageId;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Theme;
import org.huiji.dues.charge.ChargePlan;
import org.huiji.dues.charge.ChargeRow;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.huiji.dues.ledger.DuesSums;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.dues.view.Account;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Yuan;
import org.junit.jupiter.api.Test;

class YearTabTest extends DuesTest {

  private static final String LIST = "这一年的会员";
  private static final String GROUPS = "这一年的汇总";

  @Test
  void aYearThatWasNotChargedLeadsToTheRun() {
    begin(20);
    openYear(Size.LAPTOP, 2026);
    await(() -> says("2026 年的会费还没有收取"));
    press("去收取");

    await(() -> rows("应收会费预览") > 0);
  }

  @Test
  void moneyGoesToTheOldestDuesFirstAndTheRestIsPaidAhead() {
    begin(20);
    MemberId member = charged(2025).getFirst().entry().id();
    charge(2026);
    openYear(Size.LAPTOP, 2026);
    openAccount(member);
    press("记到账…");
    type("到账金额", "7000");
    await(() -> says("金额已全部分配。"));
    snapshot("dues-account-payment");
    press("记到账 7,000.00 元");
    await(() -> says("预缴 1,000.00 元"));

    assertThat(account(member).years())
        .extracting(year -> year.duesYear() + " " + year.balance())
        .containsExactly("2025 0", "2026 0", "2027 -100000");
  }

  @Test
  void amountsAndDaysAreToldAtTheirFields() {
    begin(20);
    MemberId member = charged(2025).getFirst().entry().id();
    office().books().close(2025, CLERK);
    openYear(Size.LAPTOP, 2025);
    openAccount(member);
    press("记到账…");
    type("到账金额", "3,000.00");
    await(() -> problems().contains("金额“3,000.00”带有千位分隔符，请去掉逗号。"));
    type("到账金额", "3000元");
    await(() -> problems().stream().anyMatch(text -> text.startsWith("“3000元”不是金额")));
    type("到账金额", "-3000");
    await(() -> problems().stream().anyMatch(text -> text.contains("是负数")));
    type("到账金额", "3000.001");
    await(() -> problems().stream().anyMatch(text -> text.contains("小数超过两位")));
    type("到账金额", "3000");
    type("到账日期", "20260401");
    await(() -> problems().contains("2026-04-01 还没有到（今天是 2026-03-18）。"));
    type("到账日期", "20251231");
    await(() -> problems().stream().anyMatch(text -> text.contains("在已结账的年度")));
    snapshot("dues-account-refused");
    await(() -> says("金额已全部分配。"));
    press("记到账 3,000.00 元");
    await(() -> problems().stream().anyMatch(text -> text.startsWith("有的内容还不能记账")));

    assertThat(account(member).lines())
        .extracting(line -> line.entry().kind())
        .containsExactly(EntryKind.CHARGE, EntryKind.CARRY_FORWARD);
  }

  @Test
  void partsThatAreNotTheWholeAreNotBooked() {
    begin(20);
    MemberId member = charged(2026).getFirst().entry().id();
    openYear(Size.LAPTOP, 2026);
    openAccount(member);
    press("记到账…");
    type("到账金额", "3000");
    await(() -> says("金额已全部分配。"));
    type("分配金额", "2000");
    await(() -> says("还有 1,000.00 元没有分配。"));
    press("记到账 3,000.00 元");
    await(() -> problems().stream().anyMatch(text -> text.contains("和到账的 3,000.00 元不一致")));

    assertThat(account(member).lines()).hasSize(1);
  }

  @Test
  void aParentCompanyPaysForSeveralMembersFromAnotherName() {
    begin(20);
    List<ChargeRow> charged =
        charged(2026).stream().filter(row -> row.fen() == 300_000).limit(2).toList();
    RegisterEntry first = charged.getFirst().entry();
    RegisterEntry second = charged.getLast().entry();
    openYear(Size.OFFICE, 2026);
    openAccount(first.id());
    press("记到账…");
    type("付款人", "示例控股集团有限公司");
    type("到账金额", "6000");
    await(() -> says("金额已全部分配。"));
    press("也替别的会员交…");
    type("查找会员", second.member().name());
    await(() -> found() > 0);
    assertThat(found()).isEqualTo(1);
    enter("查找会员");
    await(() -> texts().contains(second.member().name()) && says("金额已全部分配。"));
    snapshot("dues-account-several");
    press("记到账 6,000.00 元");
    await(() -> says("已记 示例控股集团有限公司 到账 6,000.00 元。"));

    assertThat(account(first.id()).balance()).isZero();
    assertThat(account(second.id()).balance()).isZero();
    assertThat(account(second.id()).lines().getLast().money())
        .extracting("payer")
        .isEqualTo("示例控股集团有限公司");
  }

  @Test
  void aWaiverNeedsItsDecisionAndIsNotMoreThanIsOwed() {
    begin(20);
    ChargeRow row = charged(2026).getFirst();
    openYear(Size.LAPTOP, 2026);
    openAccount(row.entry().id());
    press("减免…");
    type("金额", Yuan.text(row.fen() + 1));
    await(() -> problems().stream().anyMatch(text -> text.contains("不能减免")));
    type("金额", "1000");
    press("记减免");
    await(() -> problems().contains("请填写"));
    type("决定机构", "主任委员会");
    type("会议", "2026 年第一次主任委员会会议");
    snapshot("dues-account-waiver");
    press("记减免");
    await(() -> says("已减免"));

    assertThat(account(row.entry().id()).years().getFirst().waived()).isEqualTo(100_000);
  }

  @Test
  void aWrongPaymentIsReversedAndItsReceiptAndRefundAreRecorded() {
    begin(20);
    ChargeRow row = charged(2026).getFirst();
    MemberId member = row.entry().id();
    pay(row, 2026, row.fen());
    openYear(Size.LAPTOP, 2026);
    openAccount(member);
    press("登记票据…");
    type("票据代码", "12");
    type("票据号码", "0012345678");
    press("登记票据");
    await(() -> problems().stream().anyMatch(text -> text.startsWith("票据代码“12”不对")));
    type("票据代码", "22060226");
    press("登记票据");
    await(() -> says("票据 22060226 第 0012345678 号"));

    press("退款…");
    type("金额", "1000");
    type("凭证号", "记-15");
    press("记退款");
    await(() -> says("已记退还"));
    pushFirst("冲销…");
    type("原因", "退款户名写错");
    press("冲销");
    await(() -> says("已冲销"));
    await(() -> says("已由"));
    snapshot("dues-account-reversed");

    assertThat(account(member).balance()).isZero();
    assertThat(account(member).lines())
        .extracting(line -> line.entry().kind())
        .containsExactly(EntryKind.CHARGE, EntryKind.PAYMENT, EntryKind.REFUND, EntryKind.REVERSAL);
  }

  @Test
  void theYearIsNarrowedDownAndAddedUpByTier() {
    begin(60);
    List<ChargeRow> charged = charged(2026);
    charged.subList(0, 10).forEach(row -> pay(row, 2026, row.fen()));
    openYear(Size.LAPTOP, 2026);
    await(() -> rows(LIST) > 0);
    press("按档次");
    await(() -> rows(GROUPS) == 3);
    snapshot("dues-year-by-tier");
    press("逐户");
    press("已交清 10");
    await(() -> rows(LIST) == 10);
    press("按档次");
    await(() -> rows(GROUPS) == 1);

    assertThat(cells(GROUPS, 0))
        .startsWith("10", "0")
        .contains("30000.00", "0.00")
        .endsWith("100.0");
  }

  @Test
  void aBookingThatEndsLateLeavesTheFormOfAnotherMemberOpen() {
    begin(20);
    List<ChargeRow> charged = charged(2026);
    RegisterEntry first = charged.getFirst().entry();
    RegisterEntry second = charged.get(1).entry();
    CountDownLatch gate = new CountDownLatch(1);
    openYear(Size.LAPTOP, 2026);
    openAccount(first.id());
    press("到账…");
    type("到账金额", "3000");
    await(() -> says("金额已全部分配。"));
    holdChanges(gate);
    press("记到账 3,000.00 元");
    turnTo(PageId.DUES, new DuesRequest.OfMember(second.id()));
    await(() -> details().equals(second.member().name()));
    press("到账…");
    type("到账金额", "1234");
    gate.countDown();
    await(() -> says("已记 %s 到账 3,000.00 元。".formatted(first.member().name())));
    await(() -> says("已交清 1"));

    assertThat(typed("到账金额")).isEqualTo("1234");
    assertThat(details()).isEqualTo(second.member().name());
    assertThat(account(first.id()).balance()).isZero();
  }

  @Test
  void aPaymentThatIsBeingTypedIsNotLostUnasked() {
    begin(20);
    List<ChargeRow> charged = charged(2026);
    openYear(Size.LAPTOP, 2026);
    openAccount(charged.getFirst().entry().id());
    press("到账…");
    assertThat(unsaved()).isEmpty();
    type("到账金额", "1234");
    assertThat(unsaved()).isPresent();
    turnTo(PageId.DUES, new DuesRequest.OfMember(charged.get(1).entry().id()));
    await(() -> listTargetWindows().size() > 1);
    snapshot("dues-account-unsaved");
    press("继续填写");
    assertThat(typed("到账金额")).isEqualTo("1234");
    press("先不做");

    assertThat(unsaved()).isEmpty();
  }

  @Test
  void anotherDayDividesAPaymentAnewUnlessItWasDividedByHand() {
    begin(20);
    MemberId free = office().registrar().asOf(TODAY).getFirst().id();
    openYear(Size.LAPTOP, 2026);
    openAccount(free);
    press("到账…");
    type("到账金额", "100");
    await(() -> typed("会费年度").equals("2026"));
    type("到账日期", "20251110");
    await(() -> typed("会费年度").equals("2025"));
    type("会费年度", "2024");
    type("到账日期", "20260301");
    assertThat(typed("会费年度")).isEqualTo("2024");
    press("按最早欠费重新分配");
    await(() -> typed("会费年度").equals("2026"));
  }

  @Test
  void aRefusalGoesWhenAnythingIsChanged() {
    begin(20);
    ChargeRow row = charged(2026).getFirst();
    openYear(Size.LAPTOP, 2026);
    openAccount(row.entry().id());
    press("减免…");
    press("记减免");
    await(() -> problems().stream().anyMatch(text -> text.startsWith("有的内容还不能记账")));
    type("决定机构", "主任委员会");

    await(() -> problems().stream().noneMatch(text -> text.startsWith("有的内容还不能记账")));
  }

  @Test
  void aMemberThatIsAskedForIsSelectedWhenTheRowsCome() {
    begin(20);
    RegisterEntry wanted = charged(2026).getLast().entry();
    open(Size.LAPTOP, PageId.DUES, new DuesRequest.OfMember(wanted.id()));
    await(() -> rows(LIST) > 0);

    await(
        () ->
            table(LIST)
                .getSelectionModel()
                .getSelectedItems()
                .toString()
                .contains(wanted.member().name()));
  }

  @Test
  void anotherYearIsNotShownWithTheMembersOfTheOneBefore() {
    begin(20);
    charge(2026);
    openYear(Size.LAPTOP, 2026);
    await(() -> rows(LIST) > 0);
    int left =
        inWindow(
            () -> {
              chooseYear("看哪一年的会费", 2025);
              return rows(LIST);
            });

    assertThat(left).isZero();
    await(() -> rows(LIST) > 0);
  }

  @Test
  void bothTablesOfSumsSayTheSameOfAYear() {
    begin(60);
    List<ChargeRow> charged = charged(2026);
    charged.subList(0, 3).forEach(row -> pay(row, 2026, row.fen() / 2));
    openYear(Size.OFFICE, 2026);
    press("按区县");
    await(() -> rows(GROUPS) > 0);
    snapshot("dues-year-by-district");
    turnToTab("收缴情况");
    await(() -> rows("各年会费收缴情况表") == 1);
    List<String> year = cells("各年会费收缴情况表", 0);

    assertThat(says("收缴率：应收减去减免以后")).isTrue();
    assertThat(year).isEqualTo(sums(office().duesViews().year(2026).total()));
  }

  private static List<String> sums(DuesSums sums) {
    return List.of(
        String.valueOf(sums.members()),
        String.valueOf(sums.owing()),
        Yuan.text(sums.charged()),
        Yuan.text(sums.paid()),
        Yuan.text(sums.refunded()),
        Yuan.text(sums.waived()),
        Yuan.text(sums.owed()),
        Yuan.text(sums.credit()),
        String.format(Locale.ROOT, "%.1f", CollectionRate.of(sums)));
  }

  /** What stands in a row but for its name: counts, money in yuan, a rate. */
  private List<String> cells(String table, int row) {
    return inWindow(
        () ->
            table(table).getColumns().stream()
                .skip(1)
                .map(column -> column.getCellData(row))
                .map(YearTabTest::said)
                .toList());
  }

  private static String said(Object cell) {
    return switch (cell) {
      case Long fen -> Yuan.text(fen);
      case Double rate -> String.format(Locale.ROOT, "%.1f", rate);
      default -> cell.toString();
    };
  }

  private String details() {
    return lookup(".details-title").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .findFirst()
        .orElse("");
  }

  @Test
  void theTabIsPicturedInEverySize() {
    begin(120);
    yearsPassed();
    for (Size size : Size.values()) {
      picture(Theme.LIGHT, Language.CHINESE, size);
    }
    picture(Theme.DARK, Language.CHINESE, Size.OFFICE);
    picture(Theme.LIGHT, Language.ENGLISH, Size.LAPTOP);
  }

  private void picture(Theme theme, Language language, Size size) {
    choose(theme, language);
    openYear(size, 2025);
    boolean chinese = language == Language.CHINESE;
    String list = chinese ? LIST : "Members in this year";
    await(() -> rows(list) > 0);
    String name = "%s-%s-%s".formatted(theme, language, size).toLowerCase(Locale.ROOT);
    snapshot("dues-year-" + name);
    select(list, 3);
    await(() -> says(chinese ? "收支明细" : "Entries"));
    snapshot("dues-account-" + name);
  }

  private void begin(int members) {
    found("itss", members);
    adopt();
    decide();
  }

  private List<ChargeRow> charged(int year) {
    ChargePlan plan = charge(year);
    return plan.rows().stream()
        .filter(row -> row.outcome() == Outcome.CHARGE && row.on().equals(LocalDate.of(year, 1, 1)))
        .filter(row -> row.fen() == 300_000)
        .toList();
  }

  private void openYear(Size size, int year) {
    open(size, PageId.DUES, new DuesRequest.OfYear(year));
  }

  private void openAccount(MemberId member) {
    await(() -> rows(LIST) > 0);
    turnTo(PageId.DUES, new DuesRequest.OfMember(member));
    await(() -> says("收支明细"));
  }

  private Account account(MemberId member) {
    return office().duesViews().account(member);
  }
}
