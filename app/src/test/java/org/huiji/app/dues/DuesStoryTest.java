package org.huiji.app.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.huiji.app.shell.PageId;
import org.huiji.document.register.DocumentKind;
import org.huiji.dues.charge.ChargePlan;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.huiji.dues.view.Account;
import org.huiji.dues.view.DuesLine;
import org.huiji.member.MemberId;
import org.huiji.text.Yuan;
import org.junit.jupiter.api.Test;

/** From the standard's adoption to the close of the year, as a clerk goes through it. */
class DuesStoryTest extends DuesTest {

  private static final String RUN = "应收会费预览";
  private static final String YEAR = "这一年的会员";
  private static final String ARREARS = "欠费会员";
  private static final String BOOKS = "这一年每户的账目";

  @Test
  void aYearIsChargedPaidRemindedProvedAndClosed() {
    found("itss", 30);
    open(Size.LAPTOP, PageId.DUES, new DuesRequest.ToCharge(2025));
    await(() -> says("会费标准还没有表决记录"));
    press("去登记会费标准");
    recordAdoption();
    decideHowToCharge();

    MemberId member = charge2025();
    takeTheStatement();
    payAPart(member);
    seeWhoIsInArrears();
    printNotices();
    proveAndClose();
    bookIntoTheClosedYear(member);
    seeItInTheRegister();
  }

  private void recordAdoption() {
    await(() -> says("现在还不能收取会费"));
    assertThat(unsaved()).isEmpty();
    type("通过的会议", MEETING);
    assertThat(unsaved()).isPresent();
    type("会议日期", "2024年12月20日");
    type("应到人数", "30");
    type("实到人数", "24");
    type("赞成", "22");
    type("反对", "1");
    type("弃权", "1");
    type("起用日期", "20250101");
    inWindow(
        () -> {
          lookup(node -> node instanceof CheckBox box && box.getText().equals("无记名投票"))
              .queryAs(CheckBox.class)
              .setSelected(true);
          return true;
        });
    snapshot("dues-story-adoption");
    press("保存会费标准");
    await(() -> says("可以收取会费"));
    assertThat(unsaved()).isEmpty();
  }

  private void decideHowToCharge() {
    choose("年中入会的会费", "HALF_AFTER_JUNE");
    choose("年中任职变动的会费", "NEXT_YEAR");
    choose("个人会员的会费", "NONE");
    type("会费缴纳期限", "6月30日");
    type("收款户名", "示例市软件行业协会");
    type("开户银行", "示例银行示例支行");
    type("收款账号", "1234 5678 9012 3456");
    press("保存收取办法和账户");
    await(() -> says("已保存 7 项设置。"));
  }

  private MemberId charge2025() {
    turnTo(PageId.DUES, new DuesRequest.ToCharge(2025));
    await(() -> rows(RUN) > 0);
    ChargePlan plan = office().chargeRun().plan(2025, null);
    long charged = plan.count(Outcome.CHARGE);
    assertThat(charged).isPositive();
    press("收取 2025 年会费 %d 户 %s 元".formatted(charged, Yuan.grouped(plan.fen())));
    press("记入 %d 户".formatted(charged));
    await(() -> says("已记入 2025 年应收会费 %d 户".formatted(charged)));
    press("看这一年");
    await(() -> rows(YEAR) >= charged && says("欠费 " + charged));
    return plan.rows().stream()
        .filter(row -> row.fen() == 300_000)
        .findFirst()
        .orElseThrow()
        .entry()
        .id();
  }

  /** The last two who pay the usual fee have transferred it. */
  private void takeTheStatement() {
    List<DuesLine> paying =
        office().duesViews().year(2025).lines().stream()
            .filter(line -> line.year().balance() == 300_000)
            .toList()
            .reversed()
            .subList(0, 2);
    Path file = folder().resolve("银行流水2025年9月.csv");
    List<String> lines = new ArrayList<>();
    lines.add("交易日期,凭证号,借方发生额,贷方发生额,对方户名,摘要,附言");
    for (DuesLine line : paying) {
      lines.add(
          "2025-09-15,P%d,,\"3,000.00\",%s,转账,2025年会费"
              .formatted(lines.size(), line.entry().member().name()));
    }
    write(file, lines);
    turnTo(PageId.DUES, new DuesRequest.OfStatement(file));
    await(() -> says("收入 2 笔 6,000.00 元"));
    snapshot("dues-story-statement");
    press("收入 2 笔 6,000.00 元");
    await(() -> says("已收入 2 笔到账，共 6,000.00 元"));
    for (DuesLine line : paying) {
      assertThat(account(line.entry().id()).balance()).isZero();
    }
  }

  private static void write(Path file, List<String> lines) {
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void payAPart(MemberId member) {
    turnTo(PageId.DUES, new DuesRequest.OfMember(member));
    await(() -> says("收支明细"));
    press("到账…");
    type("到账金额", "1000");
    type("到账日期", "20251110");
    await(() -> says("金额已全部分配。"));
    press("记到账 1,000.00 元");
    await(() -> says("欠 2,000.00 元，2025-07-01 起"));
    assertThat(account(member).balance()).isEqualTo(200_000);
  }

  private void seeWhoIsInArrears() {
    turnTo(PageId.DUES, new DuesRequest.InArrears());
    await(() -> rows(ARREARS) > 1);
    select(ARREARS, 0, 1);
    press("记催缴 2 户…");
    type("方式", "短信");
    press("记催缴 2 户");
    await(() -> says("已记 2 户催缴。"));
    assertThat(office().reminders().of(2025)).hasSize(2);
  }

  private void printNotices() {
    turnTo(PageId.DUES, new DuesRequest.OfYear(2025));
    await(() -> rows(YEAR) > 1);
    select(YEAR, 0, 1);
    press("缴费通知书…");
    await(() -> says("制发 2 份缴费通知书"));
    press("制发 2 份缴费通知书");
    await(() -> can("现在制发"));
    press("现在制发");
    await(() -> says("已制发 2 份缴费通知书"));
    assertThat(office().issuedPapers().register())
        .hasSize(2)
        .allMatch(document -> document.kind() == DocumentKind.DUES_NOTICE);
  }

  private void proveAndClose() {
    turnToTab("账册");
    await(() -> rows(BOOKS) > 0 && says("账目相符"));
    press("结 2025 年的账");
    press("结账并结转");
    await(() -> says("校验码（SHA-256）"));
    assertThat(office().books().proof(2025).holds()).isTrue();
    assertThat(office().books().audit()).isEmpty();
  }

  private void bookIntoTheClosedYear(MemberId member) {
    turnTo(PageId.DUES, new DuesRequest.OfMember(member));
    await(() -> says("2025 年会费，2025 年结账结转"));
    press("到账…");
    type("到账金额", "2000");
    type("到账日期", "20251231");
    await(() -> problems().stream().anyMatch(text -> text.contains("在已结账的年度")));
    type("到账日期", "20260305");
    await(() -> says("金额已全部分配。"));
    press("记到账 2,000.00 元");
    await(() -> says("到账 2,000.00 元。"));
    assertThat(account(member).balance()).isZero();
  }

  private void seeItInTheRegister() {
    turnTo(PageId.ROSTER, null);
    await(() -> rows("会员名册") > 0 && says("欠 3,000.00"));
    snapshot("dues-story-register");
  }

  private void choose(String name, String key) {
    inWindow(
        () -> {
          ComboBox<String> box =
              lookup(node -> node instanceof ComboBox<?> it && name.equals(it.getAccessibleText()))
                  .queryComboBox();
          box.setValue(key);
          return true;
        });
  }

  private Account account(MemberId member) {
    return office().duesViews().account(member);
  }
}
