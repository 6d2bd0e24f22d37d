package org.huiji.app.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.huiji.app.FrameTest;
import org.huiji.app.shell.PageId;
import org.huiji.declaration.Checklist;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.ReviewStep;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Round;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.store.Cause;
import org.junit.jupiter.api.BeforeEach;

/** A test of the page 平台申报 on fictional declarations of the second batch of 2021. */
abstract class DeclarationTest extends FrameTest {

  static final String ROUND = "2021-2";
  static final String LIST = "本批申报";

  static final String UNIT = "重庆示例软件有限公司";
  static final String PLATFORM = "示例适配评测平台";

  @BeforeEach
  void chooseRules() {
    office()
        .store()
        .change(
            Cause.of(CLERK, "action.rulebook-choose", "chongqing"),
            tx -> {
              office()
                  .rulebooks()
                  .keep(tx, LocalDate.of(2020, 1, 1), BuiltInRulebooks.read("chongqing"));
              return true;
            });
  }

  /** Keeps declarations as if they had been taken in. */
  List<DeclarationId> declare(Fictional... declared) {
    List<Content> contents = Stream.of(declared).map(Fictional::content).toList();
    return office()
        .store()
        .change(
            Cause.of(CLERK, "action.demo", ROUND),
            tx -> office().declarations().declarations().add(tx, ROUND, contents));
  }

  /** A step of the review that happened. */
  void step(DeclarationId id, ReviewState to, LocalDate on, String reasons) {
    office()
        .store()
        .change(
            Cause.of(CLERK, "action.demo", ROUND),
            tx -> {
              office()
                  .declarations()
                  .declarations()
                  .addStep(tx, id, new ReviewStep(to, on, null, reasons, CLERK));
              return true;
            });
  }

  /** As it is kept now. */
  Declaration kept(DeclarationId id) {
    return office()
        .store()
        .read(tx -> office().declarations().declarations().find(tx, id))
        .orElseThrow();
  }

  /** All of the round that are kept now. */
  List<Declaration> kept() {
    return office().store().read(tx -> office().declarations().declarations().of(tx, ROUND));
  }

  /** A round as it looks after some weeks: names of real length, and something of everything. */
  void fullRound() {
    List<String> districts = List.of("渝北区", "两江新区", "九龙坡区", "沙坪坝区", "北碚区", "石柱土家族自治县");
    List<String> places = List.of("云端", "嘉陵", "知微", "青云", "山城", "两江", "巴渝", "缙云");
    for (int i = 0; i < 32; i++) {
      String place = places.get(i % places.size());
      String unit = "重庆" + place + "智造信息技术服务" + (i % 3 == 0 ? "股份" : "") + "有限公司";
      Fictional one =
          new Fictional(unit, place + "工业软件公共服务与适配评测平台（" + (i / 8 + 1) + "期）")
              .from(i == 9 ? null : districts.get(i % districts.size()));
      declare(spoil(one, i));
    }
    List<Declaration> all = kept();
    step(all.get(1).id(), ReviewState.RECEIVED, LocalDate.of(2022, 2, 21), "");
    step(all.get(4).id(), ReviewState.RETURNED, LocalDate.of(2022, 2, 23), "缺少2021年评测合同");
    step(all.get(6).id(), ReviewState.DISTRICT_CHECKED, LocalDate.of(2022, 2, 24), "");
    step(all.get(7).id(), ReviewState.AT_CITY, LocalDate.of(2022, 2, 25), "");
  }

  private static Fictional spoil(Fictional one, int i) {
    return switch (i % 8) {
      case 1 ->
          one.with(FormField.SERVICE, "2021年适配评测产品180件、服务企业45家。")
              .inTable(FormField.REVENUE, "41237")
              .ticked(new Checklist(Map.of("credit", false), null, null));
      case 2 -> one.with(FormField.CATEGORY, "适配评测类\n开发服务类");
      case 3 ->
          one.with(FormField.SERVICE, "2021年适配评测产品150件、服务企业32家。")
              .ticked(new Checklist(Map.of(), "工业软件", "石柱府函〔2022〕5号"));
      case 4 -> one.with(FormField.DEVELOPERS, "640");
      case 5 -> one.withoutForm();
      case 6 ->
          one.with(FormField.CATEGORY, "人才培养类")
              .with(FormField.SERVICE, "2021年培养人才1500人，其中软件人才1200人，服务本地企业62家。");
      default -> one;
    };
  }

  /** Opens the page and waits until the round is read. */
  void openPage(Size size) {
    open(size, PageId.DECLARATIONS, null);
    await(() -> says("年数据 · 企业"));
  }

  void turnToTab(String title) {
    inWindow(
        () -> {
          TabPane pane = lookup(".declarations > .tab-pane").queryAs(TabPane.class);
          pane.getTabs().stream()
              .filter(tab -> tab.getText().equals(title))
              .forEach(pane.getSelectionModel()::select);
          return true;
        });
  }

  /** Selects a declaration in the list and waits until it is read. */
  void read(String platform) {
    await(() -> rows(LIST) > 0);
    inWindow(
        () -> {
          TableView<?> list = table(LIST);
          list.getSelectionModel().clearSelection();
          for (int i = 0; i < list.getItems().size(); i++) {
            if (platform.equals(list.getColumns().get(1).getCellData(i))) {
              list.getSelectionModel().select(i);
            }
          }
          return true;
        });
    await(() -> says("征集条件") && title().equals(platform));
  }

  private String title() {
    return lookup(".details-title").tryQueryAs(Label.class).map(Label::getText).orElse("");
  }

  /** Waits until the form is open. */
  void awaitForm() {
    await(() -> lookup("#unit").tryQuery().isPresent());
  }

  /** Types into a field of the form. */
  void fill(FormField field, String text) {
    await(() -> lookup("#" + field.key()).tryQuery().isPresent());
    inWindow(
        () -> {
          lookup("#" + field.key()).queryAs(TextInputControl.class).setText(text);
          return true;
        });
  }

  /** Presses a key where the clerk is. */
  void key(KeyCode code, boolean shortcut) {
    inWindow(
        () -> {
          Scene scene = stage().getScene();
          Node at = scene.getFocusOwner();
          Event.fireEvent(
              at == null ? scene.getRoot() : at,
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
          return true;
        });
  }

  /** Closes the pane at the right, and opens it again from the row that is selected still. */
  void closeAndReopen(String list) {
    inWindow(
        () -> {
          lookup((Button button) -> "关闭详情".equals(button.getAccessibleText()))
              .queryAs(Button.class)
              .fire();
          return true;
        });
    await(() -> lookup(".details-pane").tryQuery().isEmpty());
    inWindow(
        () -> {
          table(list).requestFocus();
          return true;
        });
    key(KeyCode.ENTER, false);
    await(() -> lookup(".details-pane").tryQuery().isPresent());
  }

  /** Looks at another round. */
  void lookAt(Round round) {
    inWindow(
        () -> {
          lookup(".round-bar .combo-box").<ComboBox<Round>>query().setValue(round);
          return true;
        });
  }

  /** Puts the clerk into a field, which brings it into sight. */
  void goTo(FormField field) {
    inWindow(
        () -> {
          lookup("#" + field.key()).query().requestFocus();
          return true;
        });
  }

  String typed(FormField field) {
    return lookup("#" + field.key()).queryAs(TextInputControl.class).getText();
  }

  /** Presses a button whose words begin so, wherever it is scrolled to. */
  void pressBeginning(String words) {
    await(() -> beginning(words).count() > 0);
    inWindow(
        () -> {
          beginning(words).findFirst().orElseThrow().fire();
          return true;
        });
  }

  private Stream<ButtonBase> beginning(String words) {
    return lookup(
        node ->
            node instanceof ButtonBase button
                && button.getText() != null
                && button.getText().startsWith(words))
        .queryAllAs(ButtonBase.class)
        .stream();
  }
}
