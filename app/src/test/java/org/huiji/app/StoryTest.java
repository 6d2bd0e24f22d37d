package org.huiji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiji.admission.Applicant;
import org.huiji.member.Member;
import org.huiji.member.MemberStatus;
import org.huiji.member.RegisterEntry;
import org.junit.jupiter.api.Test;

/** A secretariat's first day with the program. */
class StoryTest extends WiredWindow {

  private static final String ROSTER = "member/渝中区会员名册.xlsx";
  private static final String RIGHT_CODE = "91500199MAC000017U";

  @Test
  void fromTheFirstStartThroughImportApprovalAndPapersToTheUndo() throws IOException {
    beginUnderDaliansRules();
    takeApplicantsIn();
    approveThree();
    Path notices = issueNotices();
    assertThat(text(notices)).contains("申请入会批准通知书", "滨城软件行业协会", "第三届理事会第二次会议");
    Path certificates = issueCertificates();
    assertThat(text(certificates)).contains("滨城软件行业协会", "特发此证");
    takeTheImportBack();
  }

  private void beginUnderDaliansRules() {
    awaitText("欢迎使用会籍");
    inWindow(
        () -> {
          lookup((ToggleButton card) -> card.getAccessibleText().startsWith("大连"))
              .queryAs(ToggleButton.class)
              .fire();
          lookup(".first-start .text-field").nth(0).queryAs(TextField.class).setText("滨城软件行业协会");
          lookup(".first-start .text-field").nth(1).queryAs(TextField.class).setText("滨软协");
          return true;
        });
    snapshot("story-1-first-start");
    push("建立名册");
    awaitText("名册还是空的");
    snapshot("story-2-empty-roster");
  }

  private void takeApplicantsIn() {
    press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
    pointedAt = sample(ROSTER);
    pushFirst("选择文件…");
    awaitText("第 18 行");
    inWindow(
        () -> {
          statusBox().setValue(MemberStatus.APPLICANT);
          return true;
        });
    awaitText("收入 29 条");
    snapshot("story-3-preview");
    press(KeyCode.F2).release(KeyCode.F2);
    write(RIGHT_CODE);
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    awaitText("收入 30 条");
    snapshot("story-4-corrected");
    push("收入 30 条");
    awaitText("已收入 30 条");
    assertThat(register())
        .hasSize(30)
        .allMatch(entry -> entry.number() == null)
        .extracting(entry -> entry.member().membership().status())
        .containsOnly(MemberStatus.APPLICANT);
  }

  /** Of the four one asks for an office, about which the rules ask a question first. */
  private void approveThree() {
    press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
    await(() -> rows("admission").size() == 30);
    select("admission", threeWithoutOfficeAndOneWith());
    pushFirst("记录“提交申请”4 家…");
    type("日期", "20260302");
    push("记录 4 家");
    awaitText("记录“资格审查”4 家…");
    pushFirst("记录“资格审查”4 家…");
    type("日期", "2026.3.5");
    push("记录 4 家");
    awaitText("批准 4 家入会…");
    pushFirst("批准 4 家入会…");
    type("会议名称", "第三届理事会第二次会议");
    type("会议日期", "20260310");

    push("有 1 家不能这样批准，去掉它们");
    awaitFree("批准 3 家入会");
    snapshot("story-5-approval");
    push("批准 3 家入会");
    awaitFree("现在批准");
    push("现在批准");
    await(() -> rows("admission").size() == 3);
    assertThat(register().stream().filter(entry -> entry.number() != null)).hasSize(3);
  }

  private int[] threeWithoutOfficeAndOneWith() {
    List<Applicant> all = rows("admission").stream().map(Applicant.class::cast).toList();
    return IntStream.concat(
            IntStream.range(0, all.size()).filter(row -> !asksForOffice(all.get(row))).limit(3),
            IntStream.range(0, all.size()).filter(row -> asksForOffice(all.get(row))).limit(1))
        .toArray();
  }

  private static boolean asksForOffice(Applicant applicant) {
    return !applicant.entry().member().membership().offices().isEmpty();
  }

  private Path issueNotices() {
    push("打印批准通知书");
    return issue("批准通知书", "story-6-notices");
  }

  private Path issueCertificates() {
    pushFirst("会员证书");
    return issue("会员证书", "story-7-certificates");
  }

  private Path issue(String paper, String picture) {
    await(() -> rows("documents").size() == 3);
    awaitFree("制发 3 份" + paper);
    push("制发 3 份" + paper);
    awaitFree("现在制发");
    push("现在制发");
    awaitText("已制发 3 份" + paper);
    await(() -> lookup("另存为 PDF…").tryQuery().isPresent());
    snapshot(picture);
    pointedAt = folder().resolve(paper + ".pdf");
    push("另存为 PDF…");
    await(() -> Files.exists(pointedAt));
    return pointedAt;
  }

  /** The three with papers stay, and so does the fourth, whose review is on record. */
  private void takeTheImportBack() {
    List<String> withPapers =
        register().stream()
            .filter(entry -> entry.number() != null)
            .map(RegisterEntry::member)
            .map(Member::name)
            .toList();
    press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
    await(() -> rows("intake").size() == 1);
    pushFirst("撤销");
    push("撤销导入");
    awaitText("26 家恢复到导入前；4 家");
    snapshot("story-8-taken-back");
    assertThat(register())
        .hasSize(4)
        .extracting(entry -> entry.member().name())
        .containsAll(withPapers);
    pushFirst("查看");
    awaitText("撤销时有 4 家");
    assertThat(withPapers).hasSize(3).allMatch(this::says);
    snapshot("story-9-kept");
  }

  private List<RegisterEntry> register() {
    return read(() -> office.registrar().asOf(Association.TODAY));
  }

  @SuppressWarnings("unchecked")
  private ComboBox<MemberStatus> statusBox() {
    return (ComboBox<MemberStatus>)
        lookup(
                node ->
                    node instanceof ComboBox<?> box
                        && box.getItems().contains(MemberStatus.APPLICANT))
            .queryAs(ComboBox.class);
  }

  private static String text(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(3);
      return new PDFTextStripper().getText(pdf);
    }
  }
}
