package org.huiji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.huiji.app.office.Secretariat;
import org.huiji.app.setting.SettingPart;
import org.huiji.app.theme.Language;
import org.huiji.demo.DemoSize;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;
import org.huiji.table.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the whole window does before something typed would be lost, and in which language. */
class LeavingTest extends WiredWindow {

  private static final String TYPED = "滨城海之蓝数据有限公司";

  @Test
  void theWindowDoesNotCloseOverAFormThatIsNotSaved() {
    beginAndType();
    close();
    awaitText("有一份会员资料还没有保存");
    snapshot("leaving-close");
    push("继续填写");
    await(() -> listTargetWindows().size() == 1);
    assertThat(stage().isShowing()).isTrue();
    assertThat(typed()).isEqualTo(TYPED);

    close();
    push("放弃修改");
    await(() -> !stage().isShowing());
  }

  @ParameterizedTest
  @EnumSource(names = {"ENTER", "ESCAPE"})
  void aKeyPressedTooFastKeepsWhatIsTyped(KeyCode key) {
    beginAndType();
    close();
    awaitText("有一份会员资料还没有保存");
    press(key).release(key);
    await(() -> listTargetWindows().size() == 1);
    assertThat(stage().isShowing()).isTrue();
    assertThat(typed()).isEqualTo(TYPED);
  }

  @Test
  void theWindowDoesNotCloseOverWorkThatGoesOn() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch held = new CountDownLatch(1);
    Thread holder = Thread.ofPlatform().start(() -> holdChanges(held, gate));
    held.await();
    awaitText("欢迎使用会籍");
    inWindow(
        () -> {
          lookup(".first-start .text-field").queryAs(TextField.class).setText("滨城软件行业协会");
          return true;
        });
    push("建立名册");
    close();
    awaitText("还没有做完");
    snapshot("leaving-at-work");
    push("等它做完");
    await(() -> listTargetWindows().size() == 1);
    gate.countDown();
    holder.join();
    awaitText("名册还是空的");

    await(() -> !says("正在"));
    close();
    await(() -> !stage().isShowing());
  }

  /** The name stood in the settings of some registers only, and was lost with the next change. */
  @Test
  void theAssociationsNameStaysAfterAChange() {
    stop();
    try (Secretariat demo = Secretariat.open(data(), CLOCK)) {
      demo.demo().fill(new DemoSize("dalian", 12, 1), Progress.UNWATCHED);
    }
    start(Optional.empty());
    String name =
        Objects.requireNonNull(
            read(() -> office.settingDesk().all()).get(SettingKey.ASSOCIATION_NAME));
    awaitText(name);

    press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
    await(() -> rows("admission").size() > 0);
    pushFirst("新的申请");
    type("名称", "滨城海之蓝数据有限公司");
    push("登记申请");
    awaitText("已登记“滨城海之蓝数据有限公司”的入会申请");
    await(() -> !says("正在"));
    assertThat(says(name)).isTrue();
    assertThat(stage().getTitle()).contains(name);
    snapshot("leaving-name");
  }

  @Test
  void anotherLanguageWaitsForTheForm() {
    beginAndType();
    speak(Language.ENGLISH);
    awaitText("有一份会员资料还没有保存");
    push("继续填写");
    await(() -> listTargetWindows().size() == 1);
    assertThat(typed()).isEqualTo(TYPED);
    assertThat(Locale.getDefault()).isEqualTo(Locale.SIMPLIFIED_CHINESE);

    speak(Language.ENGLISH);
    push("放弃修改");
    awaitText("Register");
    assertThat(Locale.getDefault()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void withoutAFormTheWindowClosesAtOnce() {
    begin();
    close();
    await(() -> !stage().isShowing());
  }

  @Test
  void aLanguageAskedForAtTheStartIsThisStartsAlone() throws IOException {
    stop();
    start(Optional.of(Language.ENGLISH));
    awaitText("Welcome");
    assertThat(Locale.getDefault()).isEqualTo(Locale.ENGLISH);
    stop();

    assertThat(Files.readString(Wiring.preferencesOf(data()))).doesNotContain("language");
  }

  private void holdChanges(CountDownLatch held, CountDownLatch gate) {
    office
        .store()
        .change(
            Cause.of("王芳", "action.setting-edit", "test"),
            tx -> {
              held.countDown();
              awaitQuietly(gate);
              return true;
            });
  }

  private static void awaitQuietly(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void beginAndType() {
    begin();
    pushFirst("新增会员");
    await(() -> lookup("#name").tryQuery().isPresent());
    inWindow(
        () -> {
          lookup("#name").queryAs(TextField.class).setText(TYPED);
          return true;
        });
  }

  private void begin() {
    awaitText("欢迎使用会籍");
    inWindow(
        () -> {
          lookup(".first-start .text-field").queryAs(TextField.class).setText("滨城软件行业协会");
          return true;
        });
    push("建立名册");
    awaitText("名册还是空的");
    awaitFree("新增会员");
  }

  private String typed() {
    return lookup("#name").queryAs(TextField.class).getText();
  }

  private void close() {
    inWindow(
        () -> {
          stage().fireEvent(new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
          return true;
        });
  }

  /** As the box in the settings does. */
  @SuppressWarnings("unchecked")
  private void speak(Language language) {
    press(KeyCode.CONTROL, KeyCode.DIGIT8).release(KeyCode.DIGIT8, KeyCode.CONTROL);
    await(() -> lookup(".setting-parts").tryQuery().isPresent());
    inWindow(
        () -> {
          ListView<SettingPart> parts = lookup(".setting-parts").queryListView();
          parts.getSelectionModel().select(SettingPart.APPEARANCE);
          return true;
        });
    await(
        () ->
            lookup(node -> node instanceof ComboBox<?> box && box.getItems().contains(language))
                .tryQuery()
                .isPresent());
    inWindow(
        () -> {
          ((ComboBox<Language>)
                  lookup(
                          node ->
                              node instanceof ComboBox<?> box && box.getItems().contains(language))
                      .queryAs(ComboBox.class))
              .setValue(language);
          return true;
        });
  }
}
