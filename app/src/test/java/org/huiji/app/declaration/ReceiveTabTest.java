package org.huiji.app.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.huiji.app.intake.LockedWorkbook;
import org.huiji.app.shell.PageId;
import org.huiji.cases.Cases;
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
    Files.move(Cases.file("form.doc", came), came.resolve("申报书-旧版.wps"));
    look(Size.LAPTOP);
    await(() -> says("申报书-损坏.docx"));
    assertThat(says("旧版 Word 文档（.doc、.wps），这里不能读取。申报书请用 Word")).isTrue();
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
    press("换其他文件");
    await(() -> says("收件里作过的决定还没有收入"));
    push("继续填写");
    closeAndReopen(RECEIVED);
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
    lookAt(built);
    await(() -> says("2021 年数据 · 企业 2022-02-18"));
    await(() -> rows(RECEIVED) > 3 && canTake());
    pressBeginning("收入 ");
    await(() -> says("已收入"));
    assertThat(kept()).isNotEmpty();
    List<Declaration> inThird =
        office().store().read(tx -> office().declarations().declarations().of(tx, "2022-3"));
    assertThat(inThird).isEmpty();
  }

  @Test
  void whatTheProgramCannotTellIsAskedOfTheClerkAndTakenInOneChange() throws IOException {
    Path mixed = mixed();
    open(Size.LAPTOP, PageId.DECLARATIONS, new DeclarationRequest.OfFiles(List.of(mixed)));
    await(() -> rows(RECEIVED) == 1);
    await(() -> says("附件2-南岸区汇总表.xlsx"));
    snapshot("declarations-received-asked-laptop");

    type("“附件2-南岸区汇总表.xlsx”的打开密码", "secret");
    push("打开文件");
    await(() -> rows(RECEIVED) > 6);

    press("指定表头和各列…");
    await(() -> lookup(".details-pane .combo-box").queryAll().size() > 10);
    snapshot("declarations-received-head-laptop");
    choose("一句话介绍", "SHORT_PROFILE");
    await(() -> says("知微咨询规划平台") && canTake());

    select(1);
    await(() -> says("是另一个平台"));
    snapshot("declarations-received-same-laptop");
    pressBeginning("就是“知微咨询规划公共服务平台”");
    await(() -> says("与“申报书-重庆知微智造科技有限公司.docx”是同一个申报"));
    snapshot("declarations-received-joined-laptop");
    pressBeginning("收入 ");
    await(() -> says("已收入"));
    assertThat(kept())
        .filteredOn(one -> one.content().unit().startsWith("重庆知微"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.content().form().isEmpty()).isFalse();
              assertThat(one.content().summary().isEmpty()).isFalse();
              assertThat(one.received()).isNotNull();
            });

    push("撤销");
    await(() -> says("已撤销这次收入"));
    assertThat(kept()).isEmpty();
  }

  @Test
  void theSameIsChosenFromTheRoundByTyping() throws IOException {
    declare(new Fictional(UNIT, PLATFORM).withoutForm());
    Path mixed = mixed();
    Files.delete(mixed.resolve("附件2-南岸区汇总表.xlsx"));
    open(Size.OFFICE, PageId.DECLARATIONS, new DeclarationRequest.OfFiles(List.of(mixed)));
    await(() -> rows(RECEIVED) == 1);
    select(0);
    press("是本批已有的其他申报…");
    type("输入企业、平台或编号查找", "示例适配");
    await(() -> says("D-1  " + PLATFORM));
    snapshot("declarations-received-find-office");
    inWindow(
        () -> {
          ListView<?> found = lookup(".details-pane .list-view").queryAs(ListView.class);
          found.getSelectionModel().selectFirst();
          found
              .getOnKeyPressed()
              .handle(
                  new KeyEvent(
                      KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
          return true;
        });
    await(() -> says("并入已有的申报 D-1：" + UNIT));
    pressBeginning("收入 ");
    await(() -> says("已收入"));
    assertThat(kept()).hasSize(1);
    assertThat(kept().getFirst().content().form().isEmpty()).isFalse();
  }

  /** A form, a protected table, and one with a column that nobody knows and a name misspelled. */
  private Path mixed() throws IOException {
    Path mixed = Files.createDirectory(folder().resolve("各处来件"));
    String form = "申报书-重庆知微智造科技有限公司.docx";
    Files.copy(came.resolve(form), mixed.resolve(form));
    String table = "附件2-南岸区汇总表.xlsx";
    LockedWorkbook.write(came.resolve(table), "secret", mixed.resolve(table));
    Files.writeString(
        mixed.resolve("附件2-石柱土家族自治县重点软件公共服务平台信息汇总表（第二批，盖章版）.csv"),
        """
        推荐单位：石柱县经济信息委,填报人：甲某
        序号,企业名称,注册时间,2021年主营业务收入(万元),其中：软件和信息服务业务收入（万元）,员工总人数,\
        其中：研发人员数,平台名称,平台类型,平台建设起止时间及正式投用时间,平台投资（万元）,平台专职人数（人）,\
        一句话介绍,2021年平台服务情况,联系人及手机
        1,重庆知微智造科技有限公司,2015年5月,1200,800,60,30,知微咨询规划平台,咨询规划,\
        2016.1—2017.2；2017.3,总投资：500 已投资：400,12,简介,\
        2021年咨询设计规划项目60个、服务企业120家,乙某 19900057966
        """);
    return mixed;
  }

  /** Takes a column of the table's head as a field. */
  private void choose(String column, String key) {
    inWindow(
        () -> {
          Node of =
              lookup((Label one) -> column.equals(one.getText()) && one.getLabelFor() != null)
                  .queryAs(Label.class)
                  .getLabelFor();
          lookup(of::equals).<ComboBox<String>>query().setValue(key);
          return true;
        });
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
