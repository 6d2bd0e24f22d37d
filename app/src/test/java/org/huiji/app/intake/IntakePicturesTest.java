package org.huiji.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Theme;
import org.junit.jupiter.api.Test;

/** Every state of the page is looked at, in both sizes. */
class IntakePicturesTest extends IntakeWindow {

  private static final Path YUZHONG = IntakeOffice.sample("渝中区会员名册.xlsx");

  @Test
  void theStatesArePicturedInTheLaptopsSize() {
    picture(Theme.LIGHT, Language.CHINESE, Size.LAPTOP);
  }

  @Test
  void theStatesArePicturedInTheOfficesSize() {
    picture(Theme.LIGHT, Language.CHINESE, Size.OFFICE);
  }

  @Test
  void theStatesArePicturedInEnglish() {
    picture(Theme.LIGHT, Language.ENGLISH, Size.LAPTOP);
  }

  @Test
  void theStatesArePicturedInTheDark() {
    picture(Theme.DARK, Language.CHINESE, Size.LAPTOP);
  }

  private void picture(Theme theme, Language language, Size size) {
    String suffix = "-%s-%s-%s".formatted(theme, language, size).toLowerCase(Locale.ROOT);
    choose(theme, language);
    openPage(size);
    snapshot("intake-empty" + suffix);
    refusals(suffix);
    turnTo(YUZHONG);
    await(() -> !lookup("#row-18").queryAll().isEmpty());
    snapshot("intake-problem" + suffix);
    clickOn("#row-20");
    snapshot("intake-preview" + suffix);
    clickOn("#columns");
    snapshot("intake-columns" + suffix);
    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    await(() -> office.register().size() == 29 && !lookup(".notice").queryAll().isEmpty());
    snapshot("intake-result" + suffix);
    clickOn("#look-1");
    await(() -> !lookup(".side-pane").queryAll().isEmpty());
    snapshot("intake-history" + suffix);
    turnTo(YUZHONG);
    await(() -> !lookup(".strip").queryAll().isEmpty());
    snapshot("intake-again" + suffix);
    assertThat(registerChanges).hasValue(1);
  }

  private void refusals(String suffix) {
    turnTo(file("空白.xlsx", ""));
    await(() -> !lookup(".wrong").queryAll().isEmpty());
    snapshot("intake-refused" + suffix);
    turnTo(locked());
    await(() -> !lookup(".password-field").queryAll().isEmpty());
    snapshot("intake-password" + suffix);
    turnTo(IntakeOffice.sample("银行流水2026年1月.xlsx"));
    await(() -> !lookup(".strip").queryAll().isEmpty());
    snapshot("intake-no-head" + suffix);
  }

  private Path file(String name, String text) {
    try {
      return Files.writeString(folder().resolve(name), text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path locked() {
    Path file = folder().resolve("大渡口区会员名册.xlsx");
    LockedWorkbook.write(YUZHONG, "dadukou2026", file);
    return file;
  }
}
