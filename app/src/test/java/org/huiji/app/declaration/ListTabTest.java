package org.huiji.app.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.huiji.app.shell.PageId;
import org.huiji.app.widget.Tag;
import org.huiji.declaration.Checklist;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Round;
import org.junit.jupiter.api.Test;

class ListTabTest extends DeclarationTest {

  @Test
  void anEmptyRoundExplainsItselfAndLeadsToTheFilesAndToTheForm() {
    openPage(Size.LAPTOP);
    await(() -> says("这一批还没有申报"));
    snapshot("declarations-empty");
    press("去“收件”收入文件");
    await(() -> says("把企业的申报书和区县的汇总表拖到这里"));
    turnToTab("申报");
    press("新增申报");
    awaitForm();
  }

  @Test
  void theListTellsWhatTheChecksSay() {
    fullRound();
    openPage(Size.LAPTOP);
    await(() -> rows(LIST) == 32);
    await(() -> says("列出 32 份"));
    snapshot("declarations-list-laptop");

    assertThat(column(2)).isEqualTo(Map.of("达标", 20L, "可放宽", 4L, "未达标", 4L, "待核实", 4L));
  }

  private Map<String, Long> column(int at) {
    return inWindow(
        () -> {
          TableView<?> list = table(LIST);
          return IntStream.range(0, list.getItems().size())
              .mapToObj(row -> list.getColumns().get(at).getCellData(row))
              .map(state -> ((Tag.State) state).word())
              .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        });
  }

  @Test
  void theListIsNarrowedDownByDistrictReachAndErrors() {
    fullRound();
    openPage(Size.OFFICE);
    await(() -> rows(LIST) == 32);
    press("可放宽 4");
    await(() -> rows(LIST) == 4);
    press("可放宽 4");
    await(() -> rows(LIST) == 32);
    turnTo(PageId.DECLARATIONS, new DeclarationRequest.OfDistrict("渝北区"));
    await(() -> rows(LIST) == 6);
    press("清除筛选");
    await(() -> rows(LIST) == 32);
    press("只看有错误的");
    await(() -> rows(LIST) < 32 && rows(LIST) > 0);
    snapshot("declarations-list-office");
  }

  @Test
  void aProblemLeadsToItsField() {
    declare(new Fictional(UNIT, PLATFORM).with(FormField.DEVELOPERS, "640"));
    openPage(Size.LAPTOP);
    read(PLATFORM);
    await(() -> says("适配评测的产品") && says("260件") && says("至少 200件"));
    pressBeginning("其中：研发人员（人）");
    await(() -> pointed() == 1);
    snapshot("declarations-details-laptop");
    closeAndReopen(LIST);
    await(() -> says("征集条件"));
  }

  private int pointed() {
    PseudoClass pointed = PseudoClass.getPseudoClass("pointed");
    return lookup((Node node) -> node.getPseudoClassStates().contains(pointed)).queryAll().size();
  }

  @Test
  void whereFormAndTableDifferTheClerkTakesOneForTheOther() {
    DeclarationId id =
        declare(new Fictional(UNIT, PLATFORM).inTable(FormField.REVENUE, "41237")).getFirst();
    openPage(Size.OFFICE);
    read(PLATFORM);
    await(() -> says("两处不一致"));
    snapshot("declarations-differing");
    press("以汇总表为准");
    await(() -> says("的两处已改成一致") && !says("两处不一致"));
    assertThat(kept(id).content().form().text(FormField.REVENUE)).isEqualTo("41237");

    push("撤销");
    await(() -> says("已撤回对 D-1 的修改") && says("两处不一致"));
    assertThat(kept(id).content().form().text(FormField.REVENUE)).isEqualTo("41327");
  }

  @Test
  void theConditionsAreTickedOffAndSavedAsAVersion() {
    DeclarationId id =
        declare(
                new Fictional(UNIT, PLATFORM)
                    .with(FormField.SERVICE, "2021年适配评测产品180件、服务企业45家。")
                    .ticked(Checklist.UNTOUCHED))
            .getFirst();
    openPage(Size.LAPTOP);
    read(PLATFORM);
    await(() -> says("还有 5 项征集条件没有核对"));
    press("全部符合");
    type("支持申报函", "南岸府函〔2022〕5号");
    niche("工业软件");
    press("保存核对结果");
    await(() -> says("已保存“示例适配评测平台”的条件核对结果") && says("可放宽"));
    await(() -> !says("还有 5 项征集条件没有核对"));
    snapshot("declarations-conditions");

    assertThat(kept(id).content().checklist())
        .isEqualTo(
            new Checklist(
                Fictional.ROUND.conditions().stream()
                    .collect(Collectors.toMap(Round.Condition::id, _ -> true)),
                "工业软件",
                "南岸府函〔2022〕5号"));
  }

  @SuppressWarnings("unchecked")
  private void niche(String niche) {
    inWindow(
        () -> {
          lookup(".checklist .combo-box").queryAs(ComboBox.class).setValue(niche);
          return true;
        });
  }

  @Test
  void whatIsTickedAndNotSavedIsAskedAbout() {
    declare(new Fictional(UNIT, PLATFORM), new Fictional(UNIT, "示例开发服务平台"));
    openPage(Size.LAPTOP);
    read(PLATFORM);
    type("支持申报函", "南岸府函〔2022〕5号");
    inWindow(
        () -> {
          table(LIST).getSelectionModel().clearAndSelect(1);
          return true;
        });
    await(() -> says("征集条件的核对结果还没有保存"));
    push("继续填写");
    await(() -> table(LIST).getSelectionModel().getSelectedIndices().equals(List.of(0)));
    inWindow(
        () -> {
          table(LIST).getSelectionModel().clearAndSelect(1);
          return true;
        });
    await(() -> says("征集条件的核对结果还没有保存"));
    push("放弃修改");
    await(() -> says("本批还申报了“示例适配评测平台”"));
  }
}
