package org.huiji.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.RegisterEntry;
import org.junit.jupiter.api.Test;

/** A clerk takes a district's list in with mouse and keyboard. */
class IntakeStoryTest extends IntakeWindow {

  private static final String YUZHONG = "渝中区会员名册.xlsx";
  private static final String RIGHT_CODE = "91500199MAC000017U";

  @Test
  void aDistrictsListIsCorrectedTakenInTakenBackAndTakenInAgain() {
    openPage(Size.LAPTOP);
    openAndDecide();

    press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    await(() -> isShown("已收入 30 条"));
    assertThat(office.register())
        .hasSize(30)
        .extracting(RegisterEntry::member)
        .extracting(member -> MemberDraft.of(member).get(MemberField.CREDIT_CODE))
        .contains(RIGHT_CODE);
    assertThat(registerChanges).hasValue(1);

    press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    await(() -> isShown("已撤销，30 家恢复到导入前"));
    assertThat(office.register()).isEmpty();
    assertThat(registerChanges).hasValue(2);
    await(() -> isShown("已撤销"));

    openAndDecide();
    clickOn("收入 30 条");
    await(() -> office.register().size() == 30);
  }

  @Test
  void aRowIsMergedIntoAMemberFoundByTyping() {
    openPage(Size.LAPTOP);
    turnTo(IntakeOffice.sample(YUZHONG));
    await(() -> isShown("收入 29 条"));
    clickOn("收入 29 条");
    await(() -> office.register().size() == 29);
    String other = office.register().getLast().member().name();

    turnTo(IntakeOffice.sample(YUZHONG));
    await(() -> isShown("第 18 行"));
    push("并入…");
    inWindow(
        () -> {
          lookup(
                  (TextField field) ->
                      "查找要并入的会员".equals(field.getAccessibleText()) && field.isVisible())
              .queryAs(TextField.class)
              .setText(other);
          return true;
        });
    await(() -> !found().getItems().isEmpty());
    inWindow(
        () -> {
          found().getSelectionModel().selectFirst();
          found().requestFocus();
          return true;
        });
    press(KeyCode.ENTER).release(KeyCode.ENTER);

    await(() -> isShown("恢复默认"));
    assertThat(found().getParent().isVisible()).isFalse();
    snapshot("intake-merged");
  }

  private ListView<?> found() {
    return lookup(node -> node instanceof ListView<?> list && list.getParent() instanceof VBox)
        .queryAs(ListView.class);
  }

  /** One code is wrong, one row stands there twice. */
  private void openAndDecide() {
    turnTo(IntakeOffice.sample(YUZHONG));
    await(() -> isShown("收入 29 条"));
    assertThat(isShown("重复 1")).isTrue();
    assertThat(isShown("第 18 行")).isTrue();

    press(KeyCode.F2).release(KeyCode.F2);
    write(RIGHT_CODE);
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    await(() -> isShown("收入 30 条"));
    assertThat(isShown("第 18 行")).isTrue();

    clickOn("重复 1");
    clickOn("#row-36");
    await(() -> isShown("第 36 行"));
    clickOn("跳过");
    await(() -> isShown("跳过 3"));
  }
}
