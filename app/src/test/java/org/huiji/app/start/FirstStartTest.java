package org.huiji.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import org.huiji.app.WindowTest;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Theme;
import org.huiji.text.Message;
import org.junit.jupiter.api.Test;

class FirstStartTest extends WindowTest {

  private final List<Beginning> begun = new ArrayList<>();
  private final FirstStartViewModel model =
      new FirstStartViewModel(
          List.of(choice("chongqing", 9), choice("dalian", 12), choice("itss", 3)), begun::add);

  @Test
  void aRegisterBeginsOnlyWithANameAndUnderTheChosenRules() {
    model.begin();
    assertThat(begun).isEmpty();

    model.chosen().set(model.choices().get(1));
    model.association().text().set("滨城软件协会");
    model.begin();

    assertThat(begun).containsExactly(new Beginning.Register("dalian", "滨城软件协会", null));
  }

  @Test
  void theButtonIsFreeOnceANameIsThere() {
    open(Size.LAPTOP);
    inWindow(
        () -> {
          lookup(".text-field").queryAs(TextField.class).setText("滨城软件协会");
          return true;
        });
    push("建立名册");

    assertThat(begun).containsExactly(new Beginning.Register("chongqing", "滨城软件协会", null));
  }

  @Test
  void aTrialNeedsNoName() {
    open(Size.LAPTOP);
    push("用虚构数据试用");

    assertThat(begun).containsExactly(new Beginning.Demonstration("chongqing"));
  }

  @Test
  void theFirstStartIsPictured() {
    for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
      for (Language language : Language.values()) {
        choose(theme, language);
        for (Size size : Size.values()) {
          open(size);
          snapshot(
              "first-start-%s-%s-%s".formatted(theme, language, size).toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  private void open(Size size) {
    show(size, () -> new FirstStart(appearance().language().get().messages(), model, () -> {}));
  }

  private static RuleBookChoice choice(String id, int questions) {
    return new RuleBookChoice(
        id, Message.of("shell.roster"), Message.of("start.explanation"), questions);
  }
}
