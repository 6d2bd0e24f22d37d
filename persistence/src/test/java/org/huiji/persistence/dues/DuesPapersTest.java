package org.huiji.persistence.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.issue.Issuing;
import org.huiji.document.paper.PaperProblem;
import org.huiji.document.paper.PaperRefusal;
import org.huiji.document.paper.Press;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.FrozenPdf;
import org.huiji.document.register.IssuedDocument;
import org.huiji.document.template.TemplateSource;
import org.huiji.dues.charge.YearFees;
import org.huiji.dues.ledger.Allocation;
import org.huiji.dues.ledger.Decision;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.ledger.MoneyId;
import org.huiji.dues.ledger.Payment;
import org.huiji.dues.ledger.Receipt;
import org.huiji.dues.paper.DuesOrder;
import org.huiji.dues.paper.DuesPlan;
import org.huiji.dues.paper.DuesSubject;
import org.huiji.dues.reminder.Reminder;
import org.huiji.member.MemberId;
import org.huiji.persistence.admission.JooqApplications;
import org.huiji.persistence.member.JooqNumbering;
import org.huiji.problem.Refusal;
import org.huiji.setting.SettingKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // made before each test
class DuesPapersTest {

  private static final LocalDate TODAY = Treasury.TODAY;

  @TempDir private Path folder;

  private PaperDesk papers;
  private Treasury desk;
  private MemberId plain;
  private MemberId council;

  @BeforeEach
  void chargeTwoYears() {
    papers = new PaperDesk(folder);
    desk = papers.desk;
    plain = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
    council = desk.unit("远山示例软件有限公司", "2020-05-01", "committee-member");
    desk.charge(2025);
    desk.charge(2026);
  }

  @AfterEach
  void close() {
    papers.close();
  }

  @Test
  void aNoticeNamesTierAmountBasisAccountRemarkAndDeadline() {
    desk.pay(council, 1_000_000, LocalDate.of(2025, 3, 1));

    String text = papers.text(issueOne(notice(2026, council)));

    assertThat(text)
        .contains("远山示例软件有限公司：")
        .contains("根据我会第五届会员代表大会（2019年12月20日）通过的会费标准")
        .contains("2026年度会费人民币10,000.00元（大写：人民币壹万元整）")
        .contains("请于2026年3月31日前（含当日）缴纳")
        .contains("户名：示例市软件行业协会")
        .contains("开户银行：示例银行股份有限公司示例市高新支行")
        .contains("账号：0000111122223333444")
        .contains("“会费远山示例软件有限公司”")
        .contains("本通知书不是票据")
        .doesNotContain("以往年度");
  }

  @Test
  void aNoticeTakesOffWhatWasPaidAndAddsWhatIsOpenFromBefore() {
    desk.pay(plain, 100_000, LocalDate.of(2025, 3, 1));
    pay(plain, 2026, 120_000);

    assertThat(papers.text(issueOne(notice(2026, plain))))
        .contains("2026年度会费人民币3,000.00元（大写：人民币叁仟元整），已缴1,200.00元，尚需缴纳人民币1,800.00元")
        .contains("2025年度2,000.00元")
        .contains("以上合计人民币3,800.00元（大写：人民币叁仟捌佰元整）");
  }

  @Test
  void whatIsNotSetIsNamedAndNothingIsIssued() {
    desk.set(SettingKey.BANK_ACCOUNT_NAME, "").set(SettingKey.BANK_ACCOUNT, " ");

    DuesPlan plan = papers.papers.plan(notice(2026, plain));

    assertThat(plan.isGood()).isFalse();
    assertThat(plan.lacking())
        .extracting(message -> message.key())
        .containsExactly("duespaper.no-payee", "duespaper.no-account");
    refused("duespaper.no-payee", notice(2026, plain));
    assertThat(papers.issued.register()).isEmpty();
  }

  @Test
  void onlyWhoWasChargedAndOwesGetsANotice() {
    desk.pay(plain, 600_000, LocalDate.of(2026, 2, 1));
    MemberId late = desk.unit("晴川示例信息有限公司", "2026-02-01", "");

    DuesPlan plan = papers.papers.plan(notice(2026, plain, late, council));

    assertThat(plan.ready()).extracting(DuesPlan.Row::fen).containsExactly(2_000_000L);
    assertThat(plan.unable())
        .extracting(unable -> unable.reason().key())
        .containsExactly("duespaper.settled", "duespaper.not-charged");
    assertThat(papers.papers.pending(DocumentKind.DUES_NOTICE, 2026))
        .containsExactly(new DuesSubject.Of(council));
  }

  @Test
  void aPaperIsIssuedOncePrintedAgainAsItWasAndIssuedAnewOnlyWhenVoid() {
    DuesOrder order = notice(2026, plain, council);
    List<DocumentId> first = papers.issue(order);
    FrozenPdf before = papers.issued.bound(first);
    pay(plain, 2026, 100_000);

    assertThat(papers.issue(order)).isEmpty();
    assertThat(papers.papers.issued(order)).isEqualTo(first);
    assertThat(papers.issued.bound(first).bytes()).isEqualTo(before.bytes());
    assertThat(papers.papers.pending(DocumentKind.DUES_NOTICE, 2026)).isEmpty();

    issuing().cancel(first.getFirst(), "金额有误", Treasury.CLERK);
    List<DocumentId> again = papers.issue(order);
    assertThat(again).hasSize(1);
    assertThat(papers.text(again.getFirst())).contains("已缴1,000.00元");
    assertThat(papers.issued.register())
        .extracting(IssuedDocument::number)
        .doesNotHaveDuplicates()
        .hasSize(3);
  }

  @Test
  void aPaperOfTheDuesIsNotReissuedLikeACertificate() {
    DocumentId issued = issueOne(notice(2026, plain));

    assertThatThrownBy(() -> issuing().reissue(issued, TODAY, false, "遗失", Treasury.CLERK))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason().key()).isEqualTo("issue.of-dues"));
  }

  @Test
  void aNameThatNoFaceCanPrintStopsTheWholeBatchBeforeANumberIsGiven() {
    MemberId odd = desk.unit("示例\uE123科技有限公司", "2020-05-01", "");
    desk.charge(2026);

    DuesPlan plan = papers.papers.plan(notice(2026, plain, odd));
    assertThat(plan.problems())
        .isNotEmpty()
        .allSatisfy(
            obstacle -> {
              assertThat(obstacle.row().subject()).isEqualTo(new DuesSubject.Of(odd));
              assertThat(obstacle.problem().kind()).isEqualTo(PaperProblem.Kind.NO_GLYPH);
            });
    assertThatThrownBy(() -> papers.issue(notice(2026, plain, odd)))
        .isInstanceOf(PaperRefusal.class);
    assertThat(papers.issued.register()).isEmpty();
    assertThat(papers.text(issueOne(notice(2026, plain)))).contains("〔2026〕1号");
  }

  @Test
  void aReminderListsOpenYearsAndHowItWasRemindedBefore() {
    desk.reminders.record(
        List.of(plain), 2025, LocalDate.of(2025, 9, 1), "电话", "王芳", null, Treasury.CLERK);
    DuesOrder first = reminder(LocalDate.of(2026, 1, 5), plain);
    DocumentId letter = issueOne(first);
    DocumentId second = issueOne(reminder(TODAY, plain));

    assertThat(papers.text(letter))
        .contains("2025年度3,000.000.000.003,000.00")
        .contains("合计尚欠人民币3,000.00元（大写：人民币叁仟元整）")
        .contains("我会此前已提醒贵单位：2025年9月1日（电话）。")
        .doesNotContain("2026年度");
    String number = papers.document(letter).number();
    assertThat(papers.text(second)).contains("2025年9月1日（电话）、2026年1月5日（书面，" + number + "）");
    assertThat(desk.views.account(plain).reminders())
        .extracting(Reminder::channel, Reminder::sentBy, Reminder::document)
        .contains(tuple("书面", Treasury.CLERK, letter));
    assertThat(papers.issue(first)).isEmpty();
    assertThat(desk.views.account(plain).reminders()).hasSize(3);
  }

  @Test
  void aReminderThatWasMadeVoidIsNotQuotedAsSent() {
    DocumentId letter = issueOne(reminder(LocalDate.of(2026, 1, 5), plain));
    issuing().cancel(letter, "金额有误", Treasury.CLERK);

    assertThat(papers.text(issueOne(reminder(TODAY, plain)))).doesNotContain("此前已提醒");
    assertThat(desk.views.account(plain).reminders())
        .extracting(Reminder::sentOn)
        .containsExactly(TODAY);
    assertThat(desk.views.arrears(TODAY).lines())
        .filteredOn(line -> line.entry().id().equals(plain))
        .singleElement()
        .satisfies(line -> assertThat(line.reminders()).hasSize(1));
  }

  @Test
  void aReminderIsNotDatedInTheFuture() {
    DuesOrder tomorrow = reminder(TODAY.plusDays(1), plain);

    assertThat(papers.papers.plan(tomorrow).unable())
        .extracting(unable -> unable.reason().key())
        .containsExactly("dues.future");
    refused("dues.future", tomorrow);
    assertThat(desk.views.account(plain).reminders()).isEmpty();
  }

  @Test
  void whatIsNotDueYetIsNotReminded() {
    desk.pay(plain, 300_000, LocalDate.of(2025, 3, 1));

    refused("duespaper.nothing-due", reminder(TODAY, plain));
    assertThat(papers.papers.pending(DocumentKind.DUES_REMINDER, 2026)).isEmpty();
    assertThat(papers.papers.pending(DocumentKind.DUES_REMINDER, 2025))
        .containsExactly(new DuesSubject.Of(council));
  }

  @Test
  void aBranchSaysByWhoseAuthorityItCollectsAndNobodyElseDoes() {
    assertThat(papers.text(issueOne(notice(2026, plain)))).contains("该会费经中国电子工业标准化技术协会授权收取。");

    desk.keepAuthority(null);
    assertThat(papers.text(issueOne(notice(2026, council)))).doesNotContain("授权收取");
  }

  @Test
  void creditCountsForWhatAPaperAsksFor() {
    pay(plain, 2027, 700_000);
    pay(council, 2027, 1_200_000);

    assertThat(papers.papers.pending(DocumentKind.DUES_NOTICE, 2026))
        .containsExactly(new DuesSubject.Of(council));
    assertThat(papers.papers.pending(DocumentKind.DUES_REMINDER, 2025)).isEmpty();
    refused("duespaper.settled", notice(2026, plain));
    refused("duespaper.nothing-due", reminder(TODAY, council));
    assertThat(papers.text(issueOne(notice(2026, council))))
        .contains("已缴2,000.00元，尚需缴纳人民币8,000.00元")
        .doesNotContain("以往年度");
  }

  @Test
  void aConfirmationSaysThatItIsNoReceiptAndWhatTheMoneyWasBookedFor() {
    MoneyId money =
        desk.ledger.pay(
            new Payment(
                "示例集团有限公司",
                LocalDate.of(2026, 2, 3),
                "BK20260203001",
                "代子公司缴会费",
                List.of(
                    new Allocation(plain, 2026, 300_000),
                    new Allocation(council, 2026, 1_000_000))),
            Treasury.CLERK);
    desk.receipts.record(
        new Receipt(money, "50010126", "0000123456", "a1b2c3", LocalDate.of(2026, 2, 5)),
        Treasury.CLERK);

    DocumentId issued = issueOne(PaperDesk.confirmation(2026, TODAY, money));

    assertThat(papers.text(issued))
        .contains("非票据")
        .contains("付款人示例集团有限公司")
        .contains("人民币13,000.00元")
        .contains("人民币壹万叁仟元整")
        .contains("BK20260203001")
        .contains("青禾示例科技有限公司2026年度会费3,000.00")
        .contains("远山示例软件有限公司2026年度会费10,000.00")
        .contains("票据号码0000123456")
        .contains("不能用作报销");
    assertThat(papers.document(issued).member()).isNull();
    assertThat(papers.papers.pending(DocumentKind.PAYMENT_CONFIRMATION, 2026)).isEmpty();
    assertThat(papers.papers.of(DocumentKind.PAYMENT_CONFIRMATION, 2026, List.of(plain)))
        .containsExactly(new DuesSubject.Arrived(money));
  }

  @Test
  void moneyThatWasTakenBackIsNotConfirmed() {
    MoneyId money = pay(plain, 2026, 300_000);
    LedgerEntry payment = desk.read(tx -> desk.entries.ofMember(tx, plain)).getLast();
    desk.ledger.reverse(payment.id(), TODAY, "记错单位", Treasury.CLERK);

    refused("duespaper.taken-back", PaperDesk.confirmation(2026, TODAY, money));
    refused("dues.no-money", PaperDesk.confirmation(2026, TODAY, new MoneyId(99)));
  }

  @Test
  void aStatementListsEveryEntryWithTheProofUnderIt() {
    pay(plain, 2025, 300_000);
    pay(plain, 2026, 350_000);
    var decision = new Decision("主任委员会", "2025年第二次会议", LocalDate.of(2025, 12, 30));
    desk.ledger.waive(council, 2025, 200_000, decision, null, Treasury.CLERK);

    assertThat(papers.text(issueOne(statement(plain))))
        .contains("应收2025年度会费")
        .contains("核对：应收6,000.00－到账6,500.00－减免0.00＋退款0.00＝余额-500.00")
        .contains("预缴会费人民币500.00元（大写：人民币伍佰元整）");
    assertThat(papers.text(issueOne(statement(council))))
        .contains("减免2025年度会费（主任委员会2025年第二次会议决定）")
        .contains("尚欠会费人民币18,000.00元（大写：人民币壹万捌仟元整）");
  }

  @Test
  void aPreviewShowsTheNextNumberAndLeavesNothingBehind() {
    DuesOrder order = notice(2026, plain, council);
    FrozenPdf preview = papers.papers.preview(order, new DuesSubject.Of(council));

    assertThat(PaperDesk.text(preview.bytes())).contains("〔2026〕1号", "远山示例软件有限公司：");
    assertThat(papers.issued.register()).isEmpty();
  }

  private DuesOrder notice(int year, MemberId... who) {
    return PaperDesk.order(DocumentKind.DUES_NOTICE, year, TODAY, who);
  }

  private DuesOrder reminder(LocalDate on, MemberId who) {
    return PaperDesk.order(DocumentKind.DUES_REMINDER, 2026, on, who);
  }

  private DuesOrder statement(MemberId who) {
    return PaperDesk.order(DocumentKind.DUES_STATEMENT, 2026, TODAY, who);
  }

  private DocumentId issueOne(DuesOrder order) {
    List<DocumentId> issued = papers.issue(order);
    assertThat(issued).hasSize(1);
    return issued.getFirst();
  }

  private MoneyId pay(MemberId member, int year, long fen) {
    List<Allocation> parts = List.of(new Allocation(member, year, fen));
    return desk.ledger.pay(
        new Payment("重庆示例", LocalDate.of(2026, 2, 1), null, null, parts), Treasury.CLERK);
  }

  private void refused(String key, DuesOrder order) {
    assertThatThrownBy(() -> papers.issue(order))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
  }

  private Issuing issuing() {
    return new Issuing(
        desk.store,
        desk.members,
        new JooqApplications(),
        papers.documents,
        desk.settings,
        new JooqNumbering(),
        desk.rulebooks,
        new YearFees(desk.run, desk.entries, desk.settings),
        new Press(FaceCatalogue.bundledOnly(), TemplateSource.in(folder)),
        desk.clock);
  }
}
