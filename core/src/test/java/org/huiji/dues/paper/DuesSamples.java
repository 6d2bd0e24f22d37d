package org.huiji.dues.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiji.document.paper.Letter;
import org.huiji.document.paper.Paper;
import org.huiji.dues.ledger.EntryId;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.dues.ledger.Ground;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.ledger.Money;
import org.huiji.dues.ledger.MoneyId;
import org.huiji.dues.ledger.Receipt;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.dues.view.Account;
import org.huiji.dues.view.EntryWords;
import org.huiji.member.MemberId;
import org.huiji.setting.BankAccount;
import org.huiji.store.ChangeId;

/** Fictional papers of the dues, each with every fact it can have. */
public final class DuesSamples {

  private static final MemberId MEMBER = new MemberId(1);
  private static final MoneyId MONEY = new MoneyId(1);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 18);
  private static final Addressee TO = new Addressee("青禾示例科技有限公司", false);
  private static final YearBalance YEAR =
      new YearBalance(MEMBER, 2026, 300_000, 100_000, 50_000, 0);
  private static final YearBalance FORMER = new YearBalance(MEMBER, 2025, 300_000, 0, 0, 0);
  private static final BankAccount ACCOUNT =
      new BankAccount("示例市软件行业协会", "示例银行高新支行", "0000111122223333444");
  private static final Money ARRIVED =
      new Money(MONEY, "青禾示例科技有限公司", 300_000, DAY, "LS-1", "会费", "f", null);
  private static final Receipt RECEIPT =
      new Receipt(MONEY, "00010126", "0000000001", "abc123", DAY);

  private DuesSamples() {}

  public static Paper notice() {
    return new DuesNotice(
        letter("会费缴费通知书"),
        "示软协会费〔2026〕1号",
        TO,
        "会员单位",
        "会员",
        "第五届会员代表大会",
        LocalDate.of(2025, 12, 20),
        "示例总会",
        YEAR,
        List.of(FORMER),
        LocalDate.of(2026, 3, 31),
        ACCOUNT);
  }

  public static Paper reminder() {
    return new DuesReminder(
        letter("会费催缴函"),
        "示软协催缴〔2026〕1号",
        TO,
        List.of(FORMER, YEAR),
        true,
        List.of("2026年2月1日（电话）"),
        ACCOUNT);
  }

  public static Paper confirmation() {
    return new PaymentConfirmation(
        letter("收款确认单"),
        "示软协收确-2026-0001",
        ARRIVED,
        List.of(new PaymentConfirmation.Part("青禾示例科技有限公司", 2026, 300_000)),
        RECEIPT);
  }

  public static Paper statement() {
    var line =
        new Account.Line(entry(), 300_000, EntryWords.summary(entry()), ARRIVED, RECEIPT, null);
    return new DuesStatement(
        letter("会费对账单"),
        "示软协对账-2026-0001",
        TO,
        "示0001",
        List.of(line),
        new StatementSums(300_000, 0, 0, 0));
  }

  private static LedgerEntry entry() {
    return new LedgerEntry(
        new EntryId(1),
        MEMBER,
        2026,
        2026,
        EntryKind.CHARGE,
        300_000,
        300_000,
        DAY,
        new Ground.Tier("会员", "member", null),
        "备注",
        new ChangeId(1),
        Instant.EPOCH,
        "王芳");
  }

  private static Letter letter(String title) {
    return new Letter(title, "示例市软件行业协会", DAY, "联系人：李娜；电话：010-00000000");
  }
}
