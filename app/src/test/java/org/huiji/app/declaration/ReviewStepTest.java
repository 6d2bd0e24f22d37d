package org.huiji.app.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.huiji.app.FrameTest;
import org.huiji.app.widget.Tag;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.ReviewStep;
import org.junit.jupiter.api.Test;

class ReviewStepTest extends DeclarationTest {

  private static final String OTHER = "示例开发服务平台";
  private static final String COMMANDS = ".tab-bar .command-bar";
  private static final LocalDate DAY = LocalDate.of(2022, 2, 20);

  @Test
  void oneIsReturnedWithItsReasons() {
    DeclarationId id = declare(new Fictional(UNIT, PLATFORM)).getFirst();
    openPage(Size.LAPTOP);
    read(PLATFORM);
    record("已收到");
    choose(ReviewState.RETURNED);
    type("理由", "缺少2021年评测合同，请补充。");
    snapshot("declaration-step-returned");
    press("1 份记为“已退回”");
    await(() -> says("已将 1 份申报记为“已退回”") && says("理由：缺少2021年评测合同"));
    await(() -> says("登记人：" + CLERK));
    snapshot("declaration-step-recorded");

    assertThat(kept(id).state()).isEqualTo(ReviewState.RETURNED);
    assertThat(steps(id))
        .containsExactly(
            new ReviewStep(ReviewState.RETURNED, TODAY, null, "缺少2021年评测合同，请补充。", CLERK));
  }

  @Test
  void theCommandsGoBelowTheChipsBeforeTheyTakeTheWidthOfTheForm() {
    declare(new Fictional(UNIT, PLATFORM));
    openPage(Size.LAPTOP);
    await(() -> rows(LIST) == 1);
    await(() -> top(COMMANDS) < bottom(".chip"));

    read(PLATFORM);
    record("已收到");
    await(() -> width(".details-pane") > 430);
    await(() -> top(COMMANDS) > bottom(".chip"));
  }

  private double top(String query) {
    return inScene(query).getMinY();
  }

  private double bottom(String query) {
    return inScene(query).getMaxY();
  }

  private double width(String query) {
    return inScene(query).getWidth();
  }

  private Bounds inScene(String query) {
    Node node = lookup(query).match(FrameTest::isSeen).query();
    return node.localToScene(node.getBoundsInLocal());
  }

  @Test
  void severalTakeTheSameStepAtOnce() {
    fullRound();
    List<DeclarationId> ids =
        kept().stream()
            .filter(one -> one.state() == ReviewState.RECEIVED)
            .map(Declaration::id)
            .toList();
    openPage(Size.LAPTOP);
    await(() -> rows(LIST) == 32);
    select("已收到");
    record("已收到");
    choose(ReviewState.DISTRICT_CHECKED);
    type("日期", "2022年3月2日");
    type("依据", "各区县盖章的汇总表");
    await(() -> says("另有 " + (ids.size() - 6) + " 份"));
    snapshot("declaration-step-several");
    press(ids.size() + " 份记为“区县已审核”");
    await(() -> says("已将 " + ids.size() + " 份申报记为“区县已审核”"));

    assertThat(ids)
        .allSatisfy(
            id ->
                assertThat(steps(id))
                    .last()
                    .isEqualTo(
                        new ReviewStep(
                            ReviewState.DISTRICT_CHECKED,
                            LocalDate.of(2022, 3, 2),
                            "各区县盖章的汇总表",
                            null,
                            CLERK)));
    await(() -> inState("区县已审核") == ids.size() + 1);
  }

  @Test
  void noneIsReturnedWithoutReasonsNorOnADayThatHasNotComeNorTooEarly() {
    DeclarationId id = declare(new Fictional(UNIT, PLATFORM)).getFirst();
    step(id, ReviewState.RECEIVED, DAY, "");
    openPage(Size.LAPTOP);
    read(PLATFORM);
    record("已收到");
    press("记录 1 份");
    await(() -> problems().contains("请选择下一步。"));
    choose(ReviewState.RETURNED);
    press("1 份记为“已退回”");
    await(() -> problems().contains("请先补上或者改正标红的内容。") && problems().size() == 2);
    snapshot("declaration-step-refused");
    type("理由", "缺少2021年评测合同");
    type("日期", "20260319");
    await(() -> problems().equals(List.of("日期不能晚于今天（2026-03-18）。")));
    type("日期", "2022.2.19");
    press("1 份记为“已退回”");
    await(() -> problems().stream().anyMatch(it -> it.contains("（2022-02-19）不能早于它")));
    snapshot("declaration-step-too-early");

    assertThat(steps(id)).extracting(ReviewStep::to).containsExactly(ReviewState.RECEIVED);
  }

  @Test
  void whatIsListedNeedsTheNoticeAndEndsTheReview() {
    DeclarationId id = declare(new Fictional(UNIT, PLATFORM)).getFirst();
    step(id, ReviewState.PUBLIC_NOTICE, DAY, "");
    openPage(Size.LAPTOP);
    read(PLATFORM);
    record("公示中");
    choose(ReviewState.LISTED);
    press("1 份记为“已入名单”");
    await(() -> problems().contains("请先补上或者改正标红的内容。"));
    type("公布文号", "渝经信软件〔2022〕30号");
    press("1 份记为“已入名单”");
    await(() -> says("已将 1 份申报记为“已入名单”") && says("依据：渝经信软件〔2022〕30号"));
    assertThat(kept(id).state()).isEqualTo(ReviewState.LISTED);

    press("记录进度…");
    await(() -> says("“" + PLATFORM + "”的评审已经结束"));
  }

  @Test
  void thoseWithoutACommonStepAreToldApart() {
    List<DeclarationId> ids = declare(new Fictional(UNIT, PLATFORM), new Fictional(UNIT, OTHER));
    step(ids.getFirst(), ReviewState.NOT_LISTED, DAY, "公示期间有异议");
    openPage(Size.LAPTOP);
    await(() -> rows(LIST) == 2);
    inWindow(
        () -> {
          table(LIST).getSelectionModel().selectAll();
          return true;
        });
    press("记录进度…");
    await(() -> says("所选 2 份申报没有共同的下一步"));
  }

  @Test
  void aStepThatIsNotSavedIsAskedAboutAndGivenUpForTheOther() {
    declare(new Fictional(UNIT, PLATFORM), new Fictional(UNIT, OTHER));
    openPage(Size.LAPTOP);
    read(PLATFORM);
    record("已收到");
    choose(ReviewState.RETURNED);
    inWindow(
        () -> {
          table(LIST).getSelectionModel().clearAndSelect(1);
          return true;
        });
    await(() -> says("评审进度还没有保存"));
    push("放弃修改");
    await(() -> says("本批还申报了“" + PLATFORM + "”"));
    assertThat(kept()).extracting(Declaration::state).containsOnly(ReviewState.RECEIVED);
  }

  /** Opens the form for those that are selected. */
  private void record(String state) {
    press("记录进度…");
    await(() -> says("现在是“" + state + "”") && lookup(".step-form").tryQuery().isPresent());
  }

  @SuppressWarnings("unchecked")
  private void choose(ReviewState state) {
    inWindow(
        () -> {
          lookup(".step-form .combo-box").queryAs(ComboBox.class).setValue(state);
          return true;
        });
  }

  /** Selects all rows of this state. */
  private void select(String state) {
    inWindow(
        () -> {
          var list = table(LIST);
          list.getSelectionModel().clearSelection();
          for (int row = 0; row < list.getItems().size(); row++) {
            if (state.equals(stateOf(row))) {
              list.getSelectionModel().select(row);
            }
          }
          return true;
        });
  }

  /** How many rows the list shows in this state. */
  private long inState(String state) {
    long count = 0;
    for (int row = 0; row < table(LIST).getItems().size(); row++) {
      count += state.equals(stateOf(row)) ? 1 : 0;
    }
    return count;
  }

  private String stateOf(int row) {
    return ((Tag.State) table(LIST).getColumns().get(7).getCellData(row)).word();
  }

  private List<ReviewStep> steps(DeclarationId id) {
    return office().declarations().review().steps(id);
  }
}
