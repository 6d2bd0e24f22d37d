package org.huiji.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import javafx.scene.input.KeyCode;
import org.huiji.app.WindowTest;
import org.huiji.app.notice.Action;
import org.huiji.app.notice.Notice;
import org.huiji.app.notice.Question;
import org.huiji.app.task.Job;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Theme;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.junit.jupiter.api.Test;

class ShellTest extends WindowTest {

  private final SamplePages pages = new SamplePages();
  private ShellViewModel model = new ShellViewModel(navigator -> pages.all());

  @Test
  void theNavigationTurnsPagesAndTellsThem() {
    open(Size.LAPTOP);
    clickOn("导入");

    assertThat(pages.events)
        .containsExactly(
            "build ROSTER", "show ROSTER", "build IMPORT", "hide ROSTER", "show IMPORT");
  }

  @Test
  void aPageIsOpenedByTheNumberOfItsPlace() {
    open(Size.LAPTOP);
    press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);

    assertThat(pages.events).endsWith("show ADMISSION");
  }

  @Test
  void whatIsTypedInTheSearchFieldReachesTheRegisterFromAnyPage() {
    open(Size.LAPTOP);
    inWindow(() -> open(PageId.IMPORT));
    press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
    write("c");

    assertThat(pages.events).endsWith("hide IMPORT", "show ROSTER", "search c");
  }

  @Test
  void aCommandRunsByItsKeyAndItsButton() {
    open(Size.LAPTOP);
    press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);

    assertThat(pages.events).endsWith("add");
  }

  @Test
  void theUndoOfAResultIsTakenByKey() {
    open(Size.LAPTOP);
    inWindow(
        () -> {
          notices()
              .tell(
                  Notice.done(Message.of("shell.roster")).undoneBy(() -> pages.events.add("undo")));
          return true;
        });
    press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);

    assertThat(pages.events).endsWith("undo");
    assertThat(notices().area().getChildren()).isEmpty();
  }

  @Test
  void theFrameIsPicturedInEveryState() {
    for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
      for (Language language : Language.values()) {
        for (Size size : Size.values()) {
          picture(theme, language, size);
        }
      }
    }
  }

  private void picture(Theme theme, Language language, Size size) {
    String suffix = "-%s-%s-%s".formatted(theme, language, size).toLowerCase(java.util.Locale.ROOT);
    choose(theme, language);
    open(size);
    CountDownLatch hold = new CountDownLatch(1);
    inWindow(
        () -> {
          notices().tell(Notice.done(Message.of("shell.search-prompt")).undoneBy(() -> {}));
          background()
              .start(
                  Job.reading(
                      Message.of("shell.import"),
                      progress -> {
                        progress.step(40, 100);
                        hold.await();
                        return true;
                      }));
          return true;
        });
    await(() -> !background().running().isEmpty());
    snapshot("shell" + suffix);
    hold.countDown();
    dialog(
        "question" + suffix,
        () ->
            notices()
                .ask(
                    new Question(
                        Message.of("shell.import"),
                        Message.of("notice.failed-advice"),
                        new Action(Message.of("shell.import"), () -> {}))));
    dialog(
        "refusal" + suffix,
        () -> notices().show(Message.of("shell.import"), Refusal.of("notice.failed-advice")));
    dialog(
        "failure" + suffix,
        () ->
            notices().show(Message.of("shell.import"), new IllegalStateException("Disk on fire")));
  }

  private void dialog(String name, Runnable ask) {
    inWindow(
        () -> {
          ask.run();
          return true;
        });
    snapshot(name);
    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    await(() -> listTargetWindows().size() == 1);
  }

  private boolean open(PageId page) {
    model.open(page);
    return true;
  }

  private void open(Size size) {
    model = new ShellViewModel(navigator -> pages.all());
    show(
        size,
        () ->
            new Shell(
                appearance().language().get().messages(),
                model,
                SamplePages.status(),
                background(),
                notices().area()));
    inWindow(() -> open(PageId.ROSTER));
  }
}
