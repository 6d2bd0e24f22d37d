package org.huiji.app.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.huiji.app.shell.FileDialogs;
import org.huiji.app.shell.PageId;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Round;
import org.junit.jupiter.api.Test;

class RulesTabTest extends DeclarationTest implements FileDialogs {

  @Test
  void theRoundIsShownWithTheParagraphsOfItsNotice() {
    openRules(Size.LAPTOP);
    snapshot("declaration-rules-laptop");
    assertThat(texts())
        .contains("渝经信软件〔2021〕27号", "2022-02-18", "2022-02-25", "渝经信软件〔2021〕8号")
        .contains("适配评测类（二（一））", "· 2021年适配评测的产品不少于200件")
        .contains("· 总投资额度不低于2000万元（见问题 001-A3）");
  }

  @Test
  void anAnswerIsKeptAndTheDeclarationsAreCheckedByIt() {
    declare(
        new Fictional(UNIT, PLATFORM),
        new Fictional(UNIT, "示例开发服务平台").with(FormField.CATEGORY, "开发服务类"));
    openRules(Size.OFFICE);
    pressBeginning("记下答复");
    await(() -> problems().contains("请选一种理解，或者写下答复。"));
    inWindow(
        () -> {
          lookup((RadioButton button) -> button.getText().equals("本批一个单位只能申报一个平台"))
              .queryAs(RadioButton.class)
              .fire();
          return true;
        });
    type("答复人", "市经济信息委软件处");
    ownWords(1).setText("等市里的书面答复");
    pressBeginning("记下答复");
    await(() -> says("4 个问题待答复") && says("答复：本批一个单位只能申报一个平台"));
    snapshot("declaration-rules-answered");
    await(() -> ownWords(0).getText().equals("等市里的书面答复"));
    assertThat(unsaved()).isPresent();

    assertThat(rounds().getFirst().answer("001-A2"))
        .hasValueSatisfying(
            answer -> {
              assertThat(answer.reading()).isEqualTo("one");
              assertThat(answer.by()).isEqualTo("市经济信息委软件处");
              assertThat(answer.on()).isEqualTo(TODAY);
            });
    turnToTab("申报");
    await(() -> says("列出 2 份，其中 2 份有错误"));
  }

  /** The field for an answer in words of her own, of one of the questions that have none. */
  private TextField ownWords(int question) {
    return lookup((TextField field) -> "其他答复".equals(field.getAccessibleText()))
        .queryAllAs(TextField.class)
        .stream()
        .skip(question)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aNewRoundTakesItsRulesFromTheLast() {
    openRules(Size.LAPTOP);
    pressBeginning("新批次");
    type("批次", "三");
    press("建立新批次");
    await(() -> problems().contains("“三”不是批次，请写成“第三批”的样子。"));
    snapshot("declaration-next-round-refused");
    type("批次", "第三批");
    type("通知标题", "关于征集重庆市重点软件公共服务平台名单（第三批）的通知");
    type("发文字号", "渝经信软件〔2022〕30号");
    type("印发日期", "2022年12月20日");
    type("企业截止日期", "20230210");
    type("区县截止日期", "2023.2.17");
    type("上一批名单文号", "渝经信软件〔2022〕12号");
    press("建立新批次");
    await(() -> says("已建立：重庆市重点软件公共服务平台名单（第三批）") && says("2022 年数据 · 企业 2023-02-10"));
    snapshot("declaration-next-round");

    Round made = rounds().getFirst();
    assertThat(made.id()).isEqualTo("2022-3");
    assertThat(made.districtDeadline()).isEqualTo(LocalDate.of(2023, 2, 17));
    assertThat(made.earlierLists()).containsExactly("渝经信软件〔2021〕8号", "渝经信软件〔2022〕12号");
    assertThat(made.categories().getFirst().thresholds().getFirst().text())
        .isEqualTo("2022年适配评测的产品不少于200件");

    turnToTab("申报");
    pressBeginning("新增申报");
    awaitForm();
    fill(FormField.UNIT, UNIT);
    lookAt(rounds().getLast());
    await(() -> says("有一份申报书还没有保存"));
    push("继续填写");
    await(() -> says("2022 年数据 · 企业 2023-02-10"));
    assertThat(typed(FormField.UNIT)).isEqualTo(UNIT);
    lookAt(rounds().getLast());
    push("放弃修改");
    await(() -> says("2021 年数据") && lookup("#unit").tryQuery().isEmpty());
  }

  @Test
  void aListPublishedBeforeIsEnteredLookedAtAndTakenBack() throws IOException {
    declare(new Fictional(UNIT, PLATFORM));
    Files.writeString(
        folder().resolve("首批名单.csv"),
        "平台名称,建设运营单位,平台类型\n%s,%s,适配评测类\n,重庆示例数据有限公司,投资类\n".formatted(PLATFORM, UNIT));
    openRules(Size.LAPTOP);
    pressBeginning("录入此前名单");
    await(() -> says("新录入 1 个，已经录入过 0 个，重复 0 行，缺内容不能录入 1 行"));
    press("录入名单");
    await(() -> says("请先补上公布名单的文号和日期"));
    snapshot("declaration-earlier-list");
    type("公布日期", "2021-04-02");
    press("录入名单");
    await(() -> says("已录入名单 渝经信软件〔2021〕8号：新增 1 个平台"));
    assertThat(listedAlready()).isTrue();

    push("撤销");
    await(() -> says("已撤销录入名单"));
    assertThat(listedAlready()).isFalse();
  }

  private boolean listedAlready() {
    return office().declarations().inspection().of(ROUND).declarations().stream()
        .flatMap(one -> one.problems().stream())
        .anyMatch(problem -> problem.rule().id().equals("declaration.listed"));
  }

  @Override
  public Optional<Path> open(FileChooser chooser, Window owner) {
    return Optional.of(folder().resolve("首批名单.csv"));
  }

  @Override
  public Optional<Path> save(FileChooser chooser, Window owner) {
    return Optional.empty();
  }

  @Override
  protected FileDialogs files() {
    return this;
  }

  @Test
  void rulesAreCorrectedInAFormAndTheDeclarationsAreCheckedByThemAtOnce() {
    declare(new Fictional(UNIT, PLATFORM));
    openRules(Size.LAPTOP);
    pressBeginning("修改规则");
    await(() -> says("修改规则：重庆市重点软件公共服务平台名单（第二批）"));
    snapshot("declaration-rules-edit-laptop");
    type("企业简介（字）", "零");
    key(KeyCode.E, true);
    type("区县截止日期", "2022-02-01");
    pressBeginning("保存规则");
    await(
        () ->
            problems().contains("“零”不是这里能用的数，请写正整数，例如 200。")
                && problems().contains("区县报送的截止日期不能早于企业报送的截止日期。"));
    snapshot("declaration-rules-edit-refused");
    type("企业简介（字）", "280");
    type("区县截止日期", "2022-03-04");
    inWindow(
        () -> {
          lookup((TextField field) -> "200".equals(field.getText()))
              .queryAs(TextField.class)
              .setText("500");
          return true;
        });
    pressBeginning("保存规则");
    await(() -> says("· 2021年适配评测的产品不少于500件"));
    snapshot("declaration-rules-edited");

    Round kept = rounds().getFirst();
    assertThat(kept.districtDeadline()).isEqualTo(LocalDate.of(2022, 3, 4));
    assertThat(kept.limits().unitProfile()).isEqualTo(280);
    turnToTab("申报");
    await(() -> says("列出 1 份，其中 1 份有错误"));
    turnToTab("批次");
    pressBeginning("恢复内置规则");
    await(() -> says("恢复这一批次的内置规则？"));
    press("恢复内置规则");
    await(() -> says("· 2021年适配评测的产品不少于200件"));
  }

  private List<Round> rounds() {
    return office().store().read(tx -> office().declarations().rounds().all(tx));
  }

  private void openRules(Size size) {
    open(size, PageId.DECLARATIONS, new DeclarationRequest.OfRules());
    await(() -> says("通知没有说清的问题"));
  }
}
