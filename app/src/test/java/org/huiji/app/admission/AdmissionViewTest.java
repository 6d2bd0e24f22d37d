package org.huiji.app.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.huiji.admission.Admissions;
import org.huiji.admission.Applicant;
import org.huiji.admission.StepRecord;
import org.huiji.app.Association;
import org.huiji.app.WindowTest;
import org.huiji.app.document.DocumentPage;
import org.huiji.app.document.paper.DocumentServices;
import org.huiji.app.office.Secretariat;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.shell.Shell;
import org.huiji.app.shell.ShellViewModel;
import org.huiji.app.shell.Status;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Theme;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // the association begins in each test
class AdmissionViewTest extends WindowTest {

  private static final String SAMPLE = "/org/huiji/app/document/沙坪坝区会员名单-GBK.csv";

  private final List<String> changes = new ArrayList<>();
  private Association association;
  private ShellViewModel model;

  @AfterEach
  void closeData() {
    association.close();
  }

  @Test
  void applicantsAreReviewedApprovedAndHandedToThePress() {
    begin("dalian");
    association.take(AdmissionViewTest.class, SAMPLE, MemberStatus.APPLICANT);
    open(Size.LAPTOP);
    await(() -> table().getItems().size() == 20);
    select(0, 1, 2);
    snapshot("admission-selected");

    clickOn(button("记录“提交申请”3 家…"));
    type("日期", "20260302");
    type("凭据", "盖章申请表，存档 2026-015");
    snapshot("admission-step");
    clickOn(button("记录 3 家"));
    await(() -> has(button -> button.equals("记录“资格审查”3 家…")));
    clickOn(button("记录“资格审查”3 家…"));
    type("日期", "2026.3.1");
    clickOn(button("记录 3 家"));
    await(() -> says("早于"));
    type("日期", "2026年3月5日");
    clickOn(button("记录 3 家"));
    await(() -> has(button -> button.equals("批准 3 家入会…")));
    select(0);
    snapshot("admission-one");
    select(0, 1, 2);

    clickOn(button("批准 3 家入会…"));
    type("会议名称", "第三届理事会第二次会议");
    type("会议日期", "20260310");
    await(() -> !button("批准 3 家入会").isDisabled());
    snapshot("admission-approval");
    clickOn(button("批准 3 家入会"));
    await(() -> lookup("现在批准").tryQuery().isPresent());
    assertThat(says("批准后不能撤销")).isTrue();
    snapshot("admission-approval-asked");
    clickOn(button("现在批准"));
    await(() -> !changes.isEmpty() && table().getItems().size() == 3);
    snapshot("admission-approved");

    List<Applicant> approved =
        applicants().stream().filter(one -> !Applications.isApplying(one)).toList();
    assertThat(approved).hasSize(3);
    assertThat(approved).extracting(one -> one.entry().number()).doesNotContainNull();
    StepRecord record = approved.getFirst().step(Admissions.APPROVAL).orElseThrow();
    assertThat(record.meeting()).isEqualTo("第三届理事会第二次会议");
    assertThat(record.organ()).isEqualTo("council");

    clickOn("打印批准通知书");
    await(() -> has(button -> button.equals("制发 3 份批准通知书")));
    snapshot("admission-to-papers");
  }

  @Test
  void whoIsNotReviewedYetCannotBeApproved() {
    begin("dalian");
    List<MemberId> all = association.take(AdmissionViewTest.class, SAMPLE, MemberStatus.APPLICANT);
    association.review(all.subList(0, 2));
    open(Size.OFFICE);
    await(() -> table().getItems().size() == 20);
    select(0, 1);
    clickOn(button("批准 2 家入会…"));
    type("会议日期", "20260301");

    await(() -> says("有 2 家不能这样批准"));
    assertThat(button("批准 2 家入会").isDisabled()).isTrue();
    snapshot("admission-approval-refused");
  }

  @Test
  void anApplicationIsAddedAfterItsCodeWasMended() {
    begin("dalian");
    association.take(AdmissionViewTest.class, SAMPLE, MemberStatus.APPLICANT);
    open(Size.LAPTOP);
    await(() -> table().getItems().size() == 20);
    clickOn(button("新的申请"));
    type("名称 *", "重庆㵘𬭚𫖮软件公司");
    type("统一社会信用代码", "91500199MAC0101431");
    await(() -> says("请确认不是同一家"));
    snapshot("admission-new-problems");
    clickOn(button("登记申请"));
    assertThat(applicants()).hasSize(20);

    type("名称 *", "大连海之蓝数据有限公司");
    type("统一社会信用代码", "");
    type("联络员", "张三丰");
    clickOn(button("登记申请"));
    await(() -> table().getItems().size() == 21);
    assertThat(applicants()).extracting(one -> one.entry().member().name()).contains("大连海之蓝数据有限公司");
  }

  @Test
  void anAssociationWithoutStepsIsAskedInsteadOfGuessing() {
    for (String rules : List.of("chongqing", "itss")) {
      if (rules.equals("itss")) {
        association.close();
        choose(Theme.DARK, Language.ENGLISH);
      }
      association = Association.under(rules, folder().resolve(rules));
      open(Size.LAPTOP);
      await(() -> lookup(".question").tryQuery().isPresent());
      snapshot("admission-question-" + rules);
      assertThat(lookup(".question .button").tryQuery()).isPresent();
    }
  }

  @Test
  void emptyAndForeignWindowsArePictured() {
    begin("dalian");
    open(Size.LAPTOP);
    await(() -> lookup(".empty-state").tryQuery().isPresent());
    snapshot("admission-empty");
    List<MemberId> all = association.take(AdmissionViewTest.class, SAMPLE, MemberStatus.APPLICANT);
    association.approve(all.subList(0, 5));
    choose(Theme.DARK, Language.ENGLISH);
    open(Size.OFFICE);
    await(() -> table().getItems().size() == 15);
    select(0);
    snapshot("admission-dark-en");
  }

  private void begin(String rules) {
    association = Association.under(rules, folder());
  }

  private List<Applicant> applicants() {
    return java.util.concurrent.CompletableFuture.supplyAsync(
            () -> association.secretariat().admissions().applicants())
        .join();
  }

  private void open(Size size) {
    Messages words = appearance().language().get().messages();
    Secretariat data = association.secretariat();
    AdmissionServices services =
        new AdmissionServices(
            data.clock(),
            data.store(),
            data.settings(),
            data.rulebooks(),
            data.admissions(),
            data.registrar());
    DocumentServices papers =
        new DocumentServices(
            data.clock(),
            data.store(),
            data.settings(),
            data.rulebooks(),
            data.faces(),
            data.templates(),
            data.issuing(),
            data.issuedPapers(),
            data.handover(),
            data.lists());
    show(
        size,
        () -> {
          model =
              new ShellViewModel(
                  navigator -> {
                    Desk desk = new Desk(words, navigator, background(), notices(), preferences());
                    return List.of(
                        AdmissionPage.page(desk, services, () -> changes.add("changed")),
                        DocumentPage.page(desk, papers));
                  });
          return new Shell(words, model, new Status(folder()), background(), notices().area());
        });
    inWindow(
        () -> {
          model.open(PageId.ADMISSION);
          return true;
        });
  }

  @SuppressWarnings("unchecked")
  private TableView<Applicant> table() {
    Node page = lookup(".admission").query();
    return (TableView<Applicant>)
        Objects.requireNonNullElseGet(page.lookup(".data-table"), () -> new TableView<Applicant>());
  }

  private void select(int... rows) {
    inWindow(
        () -> {
          table().getSelectionModel().clearSelection();
          for (int row : rows) {
            table().getSelectionModel().select(row);
          }
          return true;
        });
  }

  private void type(String label, String text) {
    TextField field =
        lookup((TextField it) -> it.getAccessibleText() != null && matches(it, label)).query();
    inWindow(
        () -> {
          field.setText(text);
          return true;
        });
  }

  private static boolean matches(TextField field, String label) {
    return field.getAccessibleText().equals(label)
        || field.getAccessibleText().equals(label + " *");
  }

  private Button button(String label) {
    return lookup((Button it) -> label.equals(it.getText())).query();
  }

  private boolean has(java.util.function.Predicate<String> label) {
    return lookup((Button it) -> it.getText() != null && label.test(it.getText()))
        .tryQuery()
        .isPresent();
  }

  private boolean says(String part) {
    return lookup(
            (javafx.scene.control.Labeled it) ->
                it.getText() != null && it.getText().contains(part))
        .tryQuery()
        .isPresent();
  }
}
