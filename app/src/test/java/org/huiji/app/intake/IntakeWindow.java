package org.huiji.app.intake;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.huiji.app.WindowTest;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.Navigator;
import org.huiji.app.shell.Page;
import org.huiji.app.shell.PageId;
import org.huiji.app.shell.PageView;
import org.huiji.app.shell.Shell;
import org.huiji.app.shell.ShellViewModel;
import org.huiji.app.shell.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The page 导入 in the frame, on a real data file. */
@SuppressWarnings("NullAway.Init") // the data file is opened before each test
abstract class IntakeWindow extends WindowTest {

  final AtomicInteger registerChanges = new AtomicInteger();
  IntakeOffice office;
  private ShellViewModel shell;

  @BeforeEach
  void openOffice() {
    office = new IntakeOffice(folder());
  }

  @AfterEach
  void closeOffice() {
    background().close();
    office.close();
  }

  Desk desk(Navigator navigator) {
    return new Desk(
        appearance().language().get().messages(),
        navigator,
        background(),
        notices(),
        preferences());
  }

  void openPage(Size size) {
    shell = inWindow(() -> new ShellViewModel(this::pages));
    Status status = new Status(Path.of("/home/clerk/会籍数据"));
    status.association().set("山城软件行业协会");
    status.ruleBook().set("重庆（2024-09）");
    show(
        size,
        () ->
            new Shell(
                appearance().language().get().messages(),
                shell,
                status,
                background(),
                notices().area()));
    turnTo(null);
  }

  /** As a file dropped on the window does. */
  void turnTo(@Nullable Object argument) {
    inWindow(
        () -> {
          shell.open(PageId.IMPORT, argument);
          return true;
        });
  }

  /** Whether a label or button with this text is on the screen. */
  boolean isShown(String text) {
    return !lookup((Node node) -> node instanceof Labeled label && text.equals(label.getText()))
        .queryAll()
        .isEmpty();
  }

  private List<Page> pages(Navigator navigator) {
    Page intake =
        IntakePage.page(desk(navigator), office.services, registerChanges::incrementAndGet);
    return Arrays.stream(PageId.values())
        .map(id -> id == PageId.IMPORT ? intake : Page.of(id, () -> new Empty(new Label())))
        .toList();
  }

  private record Empty(Node content) implements PageView {}
}
