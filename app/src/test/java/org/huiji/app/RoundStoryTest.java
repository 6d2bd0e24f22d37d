package org.huiji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.ReviewState;
import org.huiji.text.Messages;
import org.junit.jupiter.api.Test;
import org.testfx.service.query.NodeQuery;

/** A round of declarations, from what three districts sent to the summary table on paper. */
class RoundStoryTest extends WiredWindow {

  private static final String ROUND = "2021-2";
  private static final List<String> SENT =
      List.of(
          "附件2-北碚区汇总表.docx",
          "附件2-南岸区汇总表.xlsx",
          "附件2-渝北区汇总表.xlsx",
          "申报书-重庆青云智造软件有限公司.docx",
          "申报书-重庆知微智造科技有限公司.docx");
  private static final String REASON = "请补充2021年适配评测合同";

  @Test
  void fromThreeDistrictsFilesToThePrintedSummary() throws IOException {
    beginUnderChongqingsRules();
    int taken = takeInWhatWasSent();
    returnOne();
    assertThat(text(issue("退回修改通知", 1, "round-story-3-letter"))).contains(REASON);
    handOnTheOthers(taken - 1);
    Path summary = issueSummary();
    assertThat(text(summary)).contains("重庆市重点软件公共服务平台信息汇总表（第二批）", "推荐单位", "平台建设起止时间");
    for (Declaration one : kept()) {
      assertThat(text(summary)).contains(one.content().unit(), one.content().platform());
    }
  }

  private void beginUnderChongqingsRules() {
    awaitText("欢迎使用会籍");
    inWindow(
        () -> {
          lookup((ToggleButton card) -> card.getAccessibleText().startsWith("重庆"))
              .queryAs(ToggleButton.class)
              .fire();
          lookup(".first-start .text-field").nth(0).queryAs(TextField.class).setText("示例市软件行业协会");
          lookup(".first-start .text-field").nth(1).queryAs(TextField.class).setText("示软协");
          return true;
        });
    push("建立名册");
    awaitText("名册还是空的");
    press(KeyCode.CONTROL, KeyCode.DIGIT5).release(KeyCode.DIGIT5, KeyCode.CONTROL);
    awaitText("年数据 · 企业");
  }

  private int takeInWhatWasSent() throws IOException {
    pointedAt = Files.createDirectory(folder().resolve("区县来件"));
    for (String file : SENT) {
      Files.copy(sample("cli/" + file), pointedAt.resolve(file));
    }
    turnToTab("收件");
    push("选择文件夹…");
    await(() -> items("收到的申报").size() > SENT.size());
    snapshot("round-story-1-received");
    pushBeginning("收入 ");
    awaitText("已收入");
    assertThat(kept())
        .allMatch(one -> one.state() == ReviewState.RECEIVED)
        .extracting(one -> String.valueOf(one.content().district()))
        .contains("北碚区", "南岸区", "渝北区");
    return kept().size();
  }

  private void returnOne() {
    turnToTab("申报");
    await(() -> items("本批申报").size() == kept().size());
    snapshot("round-story-2-listed");
    selectRows(Set.of(0));
    record(ReviewState.RETURNED);
    inWindow(
        () -> {
          lookup(".step-form .text-area").queryAs(TextArea.class).setText(REASON);
          return true;
        });
    push("1 份记为“已退回”");
    awaitText("已将 1 份申报记为“已退回”");
    push("退回修改通知…");
  }

  /** All but the one that was returned, step by step to the city. */
  private void handOnTheOthers(int others) {
    turnToTab("申报");
    for (ReviewState next : List.of(ReviewState.DISTRICT_CHECKED, ReviewState.AT_CITY)) {
      selectAllBut("已退回");
      record(next);
      pushBeginning(others + " 份记为");
      String now = Messages.CHINESE.text(next.label());
      awaitText("已将 " + others + " 份申报记为“" + now + "”");
      await(() -> inState(now) == others);
    }
    assertThat(kept().stream().filter(one -> one.state() == ReviewState.AT_CITY)).hasSize(others);
  }

  private Path issueSummary() throws IOException {
    turnToTab("文书");
    pushBeginning("汇总表");
    return issue("信息汇总表", 1, "round-story-4-summary");
  }

  private Path issue(String paper, int count, String picture) throws IOException {
    String command = "制发 " + count + " 份" + paper;
    awaitFree(command);
    push(command);
    push("现在制发");
    awaitText("已制发 " + count + " 份" + paper);
    await(() -> lookup("另存为 PDF…").tryQuery().isPresent());
    snapshot(picture);
    pointedAt = folder().resolve(paper + ".pdf");
    push("另存为 PDF…");
    await(() -> Files.exists(pointedAt));
    return pointedAt;
  }

  private void record(ReviewState next) {
    pushFirst("记录进度…");
    await(() -> lookup(".step-form .combo-box").tryQuery().isPresent());
    inWindow(
        () -> {
          lookup(".step-form .combo-box").<ComboBox<ReviewState>>query().setValue(next);
          return true;
        });
  }

  private void selectAllBut(String state) {
    selectRows(
        inWindow(
            () -> {
              TableView<?> table = table("本批申报");
              return IntStream.range(0, table.getItems().size())
                  .filter(row -> !says(table, row, state))
                  .boxed()
                  .collect(Collectors.toSet());
            }));
  }

  private long inState(String state) {
    TableView<?> table = table("本批申报");
    return IntStream.range(0, table.getItems().size())
        .filter(row -> says(table, row, state))
        .count();
  }

  private static boolean says(TableView<?> table, int row, String text) {
    return table.getColumns().stream()
        .anyMatch(column -> String.valueOf(column.getCellData(row)).contains(text));
  }

  private void selectRows(Set<Integer> rows) {
    inWindow(
        () -> {
          var selection = table("本批申报").getSelectionModel();
          selection.clearSelection();
          rows.forEach(selection::select);
          return true;
        });
  }

  private TableView<?> table(String name) {
    return lookup((TableView<?> table) -> name.equals(table.getAccessibleText()))
        .queryAs(TableView.class);
  }

  private List<Object> items(String name) {
    return lookup((TableView<?> table) -> name.equals(table.getAccessibleText()))
        .tryQueryAs(TableView.class)
        .map(table -> List.<Object>copyOf(table.getItems()))
        .orElseGet(List::of);
  }

  private void pushBeginning(String text) {
    await(() -> beginning(text).tryQuery().isPresent());
    inWindow(
        () -> {
          beginning(text).queryAs(ButtonBase.class).fire();
          return true;
        });
  }

  private NodeQuery beginning(String text) {
    return lookup(
        (ButtonBase button) ->
            button.getText() != null && button.getText().startsWith(text) && !button.isDisabled());
  }

  private void turnToTab(String title) {
    inWindow(
        () -> {
          TabPane pane = lookup(".declarations > .tab-pane").queryAs(TabPane.class);
          pane.getTabs().stream()
              .filter(tab -> tab.getText().equals(title))
              .forEach(pane.getSelectionModel()::select);
          return true;
        });
  }

  private List<Declaration> kept() {
    return read(
        () -> office.store().read(tx -> office.declarations().declarations().of(tx, ROUND)));
  }

  @Override
  public Optional<Path> folder(DirectoryChooser chooser, Window owner) {
    return Optional.of(pointedAt);
  }

  private static String text(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
    }
  }
}
