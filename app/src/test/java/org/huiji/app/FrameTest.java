package org.huiji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.huiji.app.office.Secretariat;
import org.huiji.app.shell.Changes;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.FileDialogs;
import org.huiji.app.shell.PageId;
import org.huiji.app.shell.Shell;
import org.huiji.app.shell.ShellViewModel;
import org.huiji.app.shell.Status;
import org.huiji.app.shell.Unsaved;
import org.huiji.app.task.OffWindowStore;
import org.huiji.demo.DemoSize;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;
import org.huiji.table.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of the whole window with all its pages, on a fictional association's real data file. */
@SuppressWarnings("NullAway.Init") // the office is opened before each test
public abstract class FrameTest extends WindowTest {

  protected static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
  protected static final String CLERK = "王芳";

  private Secretariat office;
  private ShellViewModel model;

  @BeforeEach
  void openOffice() {
    Clock clock = Clock.fixed(Instant.parse("2026-03-18T01:00:00Z"), ZoneOffset.UTC);
    office =
        Secretariat.on(
            folder(),
            clock,
            new OffWindowStore(SqliteStore.open(Secretariat.dataFile(folder()), clock)));
  }

  @AfterEach
  void closeOffice() {
    inWindow(
        () -> {
          background().close();
          return true;
        });
    office.close();
  }

  protected Secretariat office() {
    return office;
  }

  /** Fills the register with a fictional association that has decided nothing about its dues. */
  protected void found(String rules, int members) {
    office
        .store()
        .change(
            Cause.of(CLERK, "action.rulebook-choose", rules),
            tx -> {
              office.rulebooks().keep(tx, LocalDate.of(2020, 1, 1), BuiltInRulebooks.read(rules));
              return true;
            });
    office.demo().fill(new DemoSize(rules, members, 6), Progress.UNWATCHED);
  }

  /** Opens the window at a page. */
  protected void open(Size size, PageId page, @Nullable Object argument) {
    Status status = new Status(folder());
    status
        .association()
        .set(office.settingDesk().all().getOrDefault(SettingKey.ASSOCIATION_NAME, ""));
    var pages =
        new Pages(
            office,
            new Changes(),
            () -> CLERK,
            status,
            appearance(),
            this::openedOutside,
            () -> {});
    show(
        size,
        () -> {
          var words = appearance().language().get().messages();
          model =
              new ShellViewModel(
                  navigator ->
                      pages.of(
                          new Desk(
                              words, navigator, background(), notices(), preferences(), files())));
          Shell shell = new Shell(words, model, status, background(), notices().area());
          model.open(page, argument);
          return shell;
        });
  }

  /** Told what would be shown with the system's own program. */
  protected void openedOutside(Path path) {}

  /** The system's file dialogs, or what stands in for them. */
  protected FileDialogs files() {
    return FileDialogs.ofTheSystem();
  }

  /** What would be lost if the window closed now. */
  protected Optional<Unsaved> unsaved() {
    return inWindow(model::unsaved);
  }

  /** Turns to a page of the window that is open. */
  protected void turnTo(PageId page, @Nullable Object argument) {
    inWindow(
        () -> {
          model.open(page, argument);
          return true;
        });
  }

  /** All that can be read in the window. */
  protected List<String> texts() {
    return lookup(node -> node instanceof Labeled && node.isVisible())
        .queryAllAs(Labeled.class)
        .stream()
        .map(Labeled::getText)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Whether something that can be read has this in it. */
  protected boolean says(String part) {
    return texts().stream().anyMatch(text -> text.contains(part));
  }

  /** What is said to be wrong. */
  protected List<String> problems() {
    return lookup(".problem").queryAllAs(Label.class).stream()
        .filter(FrameTest::isSeen)
        .map(Label::getText)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Types into the only field with this name that can be seen. */
  protected void type(String name, String text) {
    await(() -> fields(name).findFirst().isPresent());
    inWindow(
        () -> {
          fields(name).findFirst().orElseThrow().setText(text);
          return true;
        });
  }

  /** Presses the only button with this text on what is in front, wherever it is scrolled to. */
  protected void press(String text) {
    await(() -> buttons(text).size() == 1);
    inWindow(
        () -> {
          ButtonBase button = buttons(text).getFirst();
          assertThat(button.isDisabled()).as(text + " is disabled").isFalse();
          button.fire();
          return true;
        });
  }

  private List<ButtonBase> buttons(String text) {
    return List.copyOf(
        lookup(
                node ->
                    node instanceof ButtonBase button
                        && text.equals(button.getText())
                        && isSeen(node))
            .queryAllAs(ButtonBase.class));
  }

  /** Whether it is not on a tab behind, nor hidden with what it stands in. */
  protected static boolean isSeen(Node node) {
    for (Node above = node; above != null; above = above.getParent()) {
      if (!above.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private Stream<TextInputControl> fields(String name) {
    return lookup(
        node ->
            node instanceof TextInputControl field
                && field.getAccessibleText() != null
                && field.getAccessibleText().startsWith(name))
        .queryAllAs(TextInputControl.class)
        .stream();
  }

  /** The table that is named so. */
  protected <T> TableView<T> table(String name) {
    return lookup(node -> node instanceof TableView<?> it && name.equals(it.getAccessibleText()))
        .queryTableView();
  }

  /** How many rows a table shows; none while it is not there. */
  protected int rows(String name) {
    return lookup(node -> node instanceof TableView<?> it && name.equals(it.getAccessibleText()))
        .queryAllAs(TableView.class)
        .stream()
        .mapToInt(it -> it.getItems().size())
        .findFirst()
        .orElse(-1);
  }
}
