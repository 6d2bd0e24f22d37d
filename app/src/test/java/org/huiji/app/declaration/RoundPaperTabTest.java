package org.huiji.app.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.image.ImageView;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.huiji.app.shell.FileDialogs;
import org.huiji.app.shell.PageId;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.paper.PaperSubject;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.IssuedDocument;
import org.huiji.rulebook.edit.RulebookEdit;
import org.huiji.setting.SettingKey;
import org.junit.jupiter.api.Test;

class RoundPaperTabTest extends DeclarationTest implements FileDialogs {

  private static final String PAPERS = "要制发的文书";

  private String ending = ".docx";

  @Test
  void whatWasReturnedIsLedToItsLetterWhichIsIssuedAndHadInWord() {
    begin();
    openPage(Size.OFFICE);
    read(kept().get(1).content().platform());
    press("记录进度…");
    await(() -> lookup(".step-form").tryQuery().isPresent());
    chooseReturned();
    type("理由", "缺少2021年评测合同，请补充");
    press("1 份记为“已退回”");
    await(() -> can("退回修改通知…") && says("已将 1 份申报记为“已退回”"));
    press("退回修改通知…");
    await(() -> can("制发 1 份退回修改通知") && isDrawn());
    snapshot("round-papers-letter");
    press("改为全部待制发");
    await(() -> rows(PAPERS) == 2 && can("制发 2 份退回修改通知"));
    press("存为 Word…");
    await(() -> says("已把 Word 文件保存到"));
    press("制发 2 份退回修改通知");
    await(() -> can("现在制发"));
    press("现在制发");
    await(() -> says("已制发 2 份退回修改通知") && says("没有待制发的退回修改通知"));
    snapshot("round-papers-issued");

    assertThat(issued(DocumentKind.CORRECTION_LETTER)).hasSize(2);
    press("在已发登记中查看");
    await(() -> rows("已发登记") == 2);
  }

  @Test
  void theSummaryTableIsIssuedForAllForSomeTogetherAndForEachDistrict() {
    begin();
    openPage(Size.LAPTOP);
    turnToTab("文书");
    await(() -> says("截止日期"));
    pressBeginning("汇总表");
    await(() -> can("制发 1 份信息汇总表") && isDrawn());
    snapshot("round-papers-summary");
    press("制发 1 份信息汇总表");
    await(() -> can("现在制发"));
    press("现在制发");
    await(() -> says("已制发 1 份信息汇总表") && says("今天的这份已经制发"));
    snapshot("round-papers-summary-issued");
    press("每个区县一张");
    await(() -> rows(PAPERS) == 6 && can("制发 6 份信息汇总表"));
    turnTo(
        PageId.DECLARATIONS,
        new DeclarationRequest.ToPrint(
            DocumentKind.DECLARATION_SUMMARY,
            List.of(PaperSubject.together(List.of("渝北区", "北碚区")))));
    await(() -> rows(PAPERS) == 1 && can("制发 1 份信息汇总表"));
    press("制发 1 份信息汇总表");
    await(() -> can("现在制发"));
    press("现在制发");
    await(() -> says("汇总-2026-002"));

    assertThat(issued(DocumentKind.DECLARATION_SUMMARY))
        .extracting(IssuedDocument::subject)
        .contains("北碚区、渝北区");
  }

  @Test
  void remindersSheetsAndListsSayWhatIsToBeDoneFirst() {
    ending = ".xlsx";
    begin();
    openPage(Size.LAPTOP);
    turnToTab("区县");
    await(() -> can("提醒函…"));
    press("导出催报名单…");
    await(() -> says("个要联系的推荐单位导出到"));
    snapshot("declaration-districts-remind");
    press("提醒函…");
    await(() -> can("制发 35 份报送提醒函") && isDrawn());
    snapshot("round-papers-reminders");
    pressBeginning("专家评审表");
    await(() -> says("没有待制发的专家评审表"));
    snapshot("round-papers-nobody");
    pressBeginning("公示名单");
    await(() -> says("名单是空的"));
    snapshot("round-papers-unable");
    assertThat(can("制发公示名单")).isFalse();
    type("截止日期", "2026-03-01");
    await(() -> says("早于文书的日期"));
    snapshot("round-papers-refused");
  }

  @SuppressWarnings("unchecked")
  private void chooseReturned() {
    inWindow(
        () -> {
          lookup(".step-form .combo-box").queryAs(ComboBox.class).setValue(ReviewState.RETURNED);
          return true;
        });
  }

  private boolean can(String text) {
    return lookup((Button it) -> text.equals(it.getText())).queryAllAs(Button.class).stream()
        .anyMatch(button -> !button.isDisabled());
  }

  /** A full round of an association that can be written to. */
  private void begin() {
    fullRound();
    office()
        .settingDesk()
        .save(
            Map.of(
                SettingKey.ASSOCIATION_NAME,
                "示例市软件行业协会",
                SettingKey.CONTACT_PERSON,
                "李娜",
                SettingKey.CONTACT_PHONE,
                "010-00000000"));
    office()
        .rulebookDesk()
        .edit(List.of(RulebookEdit.mark("示软协")), LocalDate.of(2026, 3, 18), CLERK, null);
    List<Declaration> all = kept();
    DeclarationId sent = all.get(7).id();
    step(sent, ReviewState.AT_CITY, LocalDate.of(2022, 2, 26), "");
  }

  private List<IssuedDocument> issued(DocumentKind kind) {
    return office().issuedPapers().register().stream()
        .filter(document -> document.kind() == kind)
        .toList();
  }

  private boolean isDrawn() {
    return lookup(".page-preview .paper").queryAllAs(ImageView.class).stream()
        .anyMatch(view -> Objects.nonNull(view.getImage()));
  }

  @Override
  public Optional<Path> open(FileChooser chooser, Window owner) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> save(FileChooser chooser, Window owner) {
    String name = chooser.getInitialFileName().replaceFirst("\\.[a-z]+$", "");
    return Optional.of(folder().resolve(name + ending));
  }

  @Override
  protected FileDialogs files() {
    return this;
  }
}
