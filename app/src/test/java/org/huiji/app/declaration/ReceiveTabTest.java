package org.huiji.app.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.huiji.app.shell.PageId;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.round.NextRound;
import org.huiji.declaration.round.Round;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // the folder is filled before each test
class ReceiveTabTest extends DeclarationTest {

  private static final String RECEIVED = "收到的申报";
  private static final List<String> SAMPLES =
      List.of(
          "申报书-重庆青云智造软件有限公司.docx", "申报书-重庆知微智造科技有限公司.docx", "附件2-南岸区汇总表.xlsx", "附件2-北碚区汇总表.docx");

  private Path came;

  @BeforeEach
  void receive() throws IOException {
    came = Files.createDirectory(folder().resolve("来件"));
    for (String sample : SAMPLES) {
      String resource = "/org/huiji/app/cli/" + sample;
      try (InputStream in = ReceiveTabTest.class.getResourceAsStream(resource)) {
        Files.copy(Objects.requireNonNull(in, resource), came.resolve(sample));
      }
    }
  }

  @Test
  void aFolderIsLookedAtTakenInAndTakenBack() {
    look(Size.OFFICE);
    snapshot("declarations-received-office");
    assertThat(kept()).isEmpty();
    pressBeginning("收入 ");
    await(() -> says("已收入") && says("把企业的申报书和区县的汇总表拖到这里"));
    List<Declaration> taken = kept();
    assertThat(taken).isNotEmpty();
    assertThat(taken).anySatisfy(one -> assertThat(one.content().form().isEmpty()).isFalse());
    assertThat(taken).anySatisfy(one -> assertThat(one.content().district()).isEqualTo("南岸区"));

    push("撤销");
    await(() -> says("已撤销这次收入"));
    assertThat(kept()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadIsToldAndKeepsNobodyElseOut() throws IOException {
    Files.writeString(came.resolve("申报书-损坏.docx"), "这不是 Word 文件");
    look(Size.LAPTOP);
    await(() -> says("申报书-损坏.docx："));
    select(0);
    await(() -> says("读到的内容"));
    snapshot("declarations-received-laptop");
    pressBeginning("收入 ");
    await(() -> says("已收入"));
    assertThat(kept()).isNotEmpty();
  }

  @Test
  void whatIsLeftOutIsNotTakenIn() {
    look(Size.LAPTOP);
    String unit = unit(0);
    select(0);
    press("不收这一份");
    await(() -> says("还是收入"));
    pressBeginning("收入 ");
    await(() -> says("已收入"));
    assertThat(kept())
        .filteredOn(one -> !one.content().form().isEmpty())
        .noneMatch(one -> one.content().unit().equals(unit));
  }

  @Test
  void filesGoIntoTheRoundThatTheClerkTurnedTo() {
    Round built = Fictional.ROUND;
    office()
        .declarations()
        .rounds()
        .next(
            new NextRound(
                2022,
                "第三批",
                new Round.Notice("渝经信软件〔2022〕30号", "通知", "市经济信息委", LocalDate.of(2022, 12, 20)),
                LocalDate.of(2023, 2, 10),
                LocalDate.of(2023, 2, 17),
                ""),
            CLERK);
    look(Size.LAPTOP);
    assertThat(says("（第三批）")).isTrue();
    inWindow(
        () -> {
          lookup(".round-bar .combo-box").<ComboBox<Round>>query().setValue(built);
          return true;
        });
    await(() -> says("2021 年数据 · 企业 2022-02-18"));
    await(() -> rows(RECEIVED) > 3 && canTake());
    pressBeginning("收入 ");
    await(() -> says("已收入"));
    assertThat(kept()).isNotEmpty();
    List<Declaration> inThird =
        office().store().read(tx -> office().declarations().declarations().of(tx, "2022-3"));
    assertThat(inThird).isEmpty();
  }

  private boolean canTake() {
    return lookup((Button button) -> button.getText() != null && button.getText().startsWith("收入 "))
        .queryAllAs(Button.class)
        .stream()
        .anyMatch(button -> !button.isDisabled());
  }

  @Test
  void withoutFilesThePlaceForThemExplainsItself() {
    openPage(Size.LAPTOP);
    turnToTab("收件");
    await(() -> says("选择文件夹…"));
    snapshot("declarations-received-empty");
  }

  private void look(Size size) {
    open(size, PageId.DECLARATIONS, new DeclarationRequest.OfFiles(List.of(came)));
    await(() -> rows(RECEIVED) > 3);
  }

  private String unit(int row) {
    return inWindow(() -> String.valueOf(table(RECEIVED).getColumns().get(1).getCellData(row)));
  }

  private void select(int row) {
    inWindow(
        () -> {
          TableView<?> list = table(RECEIVED);
          list.getSelectionModel().clearAndSelect(row);
          return true;
        });
  }
}
