package org.huiji.app.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import org.huiji.app.shell.PageId;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Theme;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.IssuedDocument;
import org.huiji.dues.charge.ChargeRow;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.huiji.dues.reminder.Reminder;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.setting.SettingKey;
import org.junit.jupiter.api.Test;

class DuesPaperTabTest extends DuesTest {

  private static final String PAPERS = "要制发的会员";
  private static final String YEAR = "这一年的会员";
  private static final String ARREARS = "欠费会员";

  @Test
  void noticesGoToAllWhoOweAndStandInTheRegister() {
    begin(30);
    int owing = charged(2026).size();
    open(Size.LAPTOP, PageId.DUES, new DuesRequest.OfYear(2026));
    await(() -> rows(YEAR) > 3);
    select(YEAR, 0, 1, 2);
    press("缴费通知书…");
    await(() -> rows(PAPERS) == 3 && isDrawn());
    snapshot("dues-papers-chosen");
    press("改为全部待制发");
    await(() -> can("制发 %d 份缴费通知书".formatted(owing)));
    press("制发 %d 份缴费通知书".formatted(owing));
    await(() -> can("现在制发"));
    press("现在制发");
    await(() -> says("已制发 %d 份缴费通知书".formatted(owing)) && says("没有待制发的缴费通知书"));
    snapshot("dues-papers-issued");

    assertThat(issued(DocumentKind.DUES_NOTICE)).hasSize(owing).doesNotHaveDuplicates();
    press("在已发登记中查看");
    await(() -> rows("已发登记") == owing);
    snapshot("dues-papers-register");
  }

  @Test
  void papersIssuedWhileOthersAreLookedAtAreToldByTheirOwnKind() {
    begin(20);
    MemberId member = charged(2026).getFirst();
    CountDownLatch gate = new CountDownLatch(1);
    open(Size.LAPTOP, PageId.DUES, ask(DocumentKind.DUES_NOTICE, 2026, member));
    await(() -> can("制发 1 份缴费通知书"));
    holdChanges(gate);
    press("制发 1 份缴费通知书");
    await(() -> can("现在制发"));
    press("现在制发");
    turnTo(PageId.DUES, ask(DocumentKind.DUES_STATEMENT, 2026, member));
    await(() -> says("制发 1 份会费对账单"));
    gate.countDown();
    await(() -> lookup(".strip-good .label").tryQuery().isPresent());

    assertThat(lookup(".strip-good .label").queryAs(Label.class).getText())
        .isEqualTo("已制发 1 份缴费通知书");
  }

  @Test
  void aNoticeMadeVoidIsPendingAgain() {
    begin(20);
    MemberId member = charged(2026).getFirst();
    open(Size.LAPTOP, PageId.DUES, ask(DocumentKind.DUES_NOTICE, 2026, member));
    await(() -> can("制发 1 份缴费通知书"));
    press("制发 1 份缴费通知书");
    await(() -> can("现在制发"));
    press("现在制发");
    await(() -> says("已有"));
    IssuedDocument notice = issued(DocumentKind.DUES_NOTICE).getFirst();
    assertThat(says(notice.number())).isTrue();
    press("在已发登记中查看");
    press("作废…");
    type("原因", "金额有误");
    press("作废这一份");
    await(() -> says("%s 已作废".formatted(notice.number())));
    turnTo(PageId.DUES, ask(DocumentKind.DUES_NOTICE, 2026, member));
    await(() -> can("制发 1 份缴费通知书"));

    assertThat(issued(DocumentKind.DUES_NOTICE).getFirst().voided()).isEqualTo("金额有误");
  }

  @Test
  void aReminderLetterIsWrittenDownAsSent() {
    begin(30);
    open(Size.LAPTOP, PageId.DUES, new DuesRequest.InArrears());
    await(() -> rows(ARREARS) > 1);
    select(ARREARS, 0, 1);
    press("催缴函…");
    await(() -> can("制发 2 份催缴函") && isDrawn());
    snapshot("dues-papers-reminder");
    press("制发 2 份催缴函");
    await(() -> can("现在制发"));
    press("现在制发");
    await(() -> says("已制发 2 份催缴函"));

    List<IssuedDocument> letters = issued(DocumentKind.DUES_REMINDER);
    assertThat(letters).hasSize(2);
    assertThat(office().reminders().of(2025).values())
        .hasSize(2)
        .allSatisfy(
            sent ->
                assertThat(sent)
                    .extracting(Reminder::channel, Reminder::sentOn, Reminder::sentBy)
                    .containsExactly(tuple("书面", TODAY, CLERK)));
  }

  @Test
  void anAccountGivesItsStatementAndAConfirmationOfEachPayment() {
    ChargeRow row = begin(20).getFirst();
    pay(row, 2025, row.fen());
    MemberId member = row.entry().id();
    open(Size.LAPTOP, PageId.DUES, new DuesRequest.OfMember(member));
    press("收款确认单…");
    await(() -> can("制发 1 份收款确认单") && isDrawn());
    snapshot("dues-papers-confirmation");
    turnTo(PageId.DUES, new DuesRequest.OfMember(member));
    press("对账单…");
    await(() -> can("制发 1 份会费对账单") && isDrawn());
    press("制发 1 份会费对账单");
    await(() -> can("现在制发"));
    press("现在制发");
    await(() -> says("已制发 1 份会费对账单"));

    assertThat(issued(DocumentKind.DUES_STATEMENT))
        .singleElement()
        .satisfies(paper -> assertThat(paper.member()).isEqualTo(member));
  }

  @Test
  void whatIsNotSetIsSaidAndNothingIsIssued() {
    begin(20);
    office().settingDesk().save(Map.of(SettingKey.BANK_NAME, "", SettingKey.BANK_ACCOUNT, ""));
    int owing = charged(2026).size();
    open(Size.LAPTOP, PageId.DUES, ask(DocumentKind.DUES_NOTICE, 2026, charged(2026).getFirst()));
    press("改为全部待制发");
    await(() -> rows(PAPERS) == owing && says("请先在“设置”中填写账号"));
    snapshot("dues-papers-lacking");

    assertThat(says("请先在“设置”中填写开户银行")).isTrue();
    assertThat(can("制发 %d 份缴费通知书".formatted(owing))).isFalse();
    press("去设置");
    await(() -> says("保存收取办法和账户"));
  }

  @Test
  void aNameWithACharacterNoFaceHasIsListedFirst() {
    begin(20);
    MemberId odd = charged(2026).get(4);
    rename(odd, "示例\uE123数据有限公司");
    int owing = charged(2026).size();
    open(Size.OFFICE, PageId.DUES, ask(DocumentKind.DUES_NOTICE, 2026, odd));
    press("改为全部待制发");
    await(() -> rows(PAPERS) == owing && says("1 份有问题"));
    snapshot("dues-papers-problem");

    assertThat(says("有问题")).isTrue();
    assertThat(can("制发 %d 份缴费通知书".formatted(owing))).isFalse();
    press("剔出这一份");
    await(() -> can("制发 %d 份缴费通知书".formatted(owing - 1)));
    press("在名册中修改");
    await(() -> rows("会员名册") > 0);
  }

  @Test
  void whoOwesNothingIsToldWhy() {
    ChargeRow row = begin(20).getFirst();
    pay(row, 2025, row.fen());
    open(Size.LAPTOP, PageId.DUES, ask(DocumentKind.DUES_NOTICE, 2025, row.entry().id()));
    await(() -> says("不能制发") && says("2025 年的会费没有欠缴"));

    assertThat(can("制发缴费通知书")).isFalse();
  }

  @Test
  void theTabIsPicturedInEverySize() {
    begin(120);
    for (Size size : Size.values()) {
      picture(Theme.LIGHT, Language.CHINESE, size);
    }
    picture(Theme.DARK, Language.CHINESE, Size.OFFICE);
    picture(Theme.LIGHT, Language.ENGLISH, Size.LAPTOP);
  }

  private void picture(Theme theme, Language language, Size size) {
    choose(theme, language);
    open(size, PageId.DUES, ask(DocumentKind.DUES_NOTICE, 2026, charged(2026).getFirst()));
    boolean chinese = language == Language.CHINESE;
    press(chinese ? "改为全部待制发" : "Take all that wait");
    await(() -> rows(chinese ? PAPERS : "Members to get one") > 20 && isDrawn());
    snapshot("dues-papers-%s-%s-%s".formatted(theme, language, size).toLowerCase(Locale.ROOT));
  }

  /** Charges two years; gives the first one's rows. */
  private List<ChargeRow> begin(int members) {
    found("itss", members);
    adopt();
    decide();
    List<ChargeRow> charged =
        charge(2025).rows().stream().filter(row -> row.outcome() == Outcome.CHARGE).toList();
    charge(2026);
    return charged;
  }

  private static DuesRequest ask(DocumentKind kind, int year, MemberId member) {
    return DuesRequest.ToPrint.members(kind, year, List.of(member));
  }

  private void rename(MemberId member, String name) {
    var entry = office().registrar().find(member, TODAY).orElseThrow();
    MemberDraft draft = MemberDraft.of(entry.member()).with(MemberField.NAME, name);
    office().registrar().amend(member, draft, LocalDate.of(2026, 3, 1), CLERK, null);
  }

  /** Who was charged a year, and paid nothing. */
  private List<MemberId> charged(int year) {
    return office().chargeRun().plan(year, null).rows().stream()
        .filter(row -> row.outcome() == Outcome.DONE)
        .map(row -> row.entry().id())
        .toList();
  }

  private List<IssuedDocument> issued(DocumentKind kind) {
    return office().issuedPapers().register().stream()
        .filter(document -> document.kind() == kind)
        .toList();
  }

  private boolean isDrawn() {
    return lookup(".paper").queryAllAs(ImageView.class).stream()
        .anyMatch(view -> Objects.nonNull(view.getImage()));
  }
}
