package org.huiji.app;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.huiji.app.notice.WindowNotices;
import org.huiji.app.preference.Preferences;
import org.huiji.app.setting.SettingsView;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.Page;
import org.huiji.app.shell.PageId;
import org.huiji.app.shell.Shell;
import org.huiji.app.shell.ShellViewModel;
import org.huiji.app.shell.Status;
import org.huiji.app.shell.WindowPlace;
import org.huiji.app.task.Background;
import org.huiji.app.theme.Appearance;
import org.huiji.app.theme.Faces;
import org.huiji.app.theme.Look;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** Where the window is put together, by hand and in one place. */
final class Wiring implements AutoCloseable {

  /** The page seen at start. */
  private static final PageId FIRST = PageId.SETTINGS;

  private final Stage stage;
  private final Preferences preferences;
  private final Appearance appearance;
  private final Look look;
  private final Background background;
  private final Status status;
  private WindowNotices notices;
  private @Nullable ShellViewModel model;

  Wiring(Path folder, Stage stage) {
    this.stage = stage;
    this.preferences = Preferences.in(folder.resolve("window.properties"));
    this.appearance = new Appearance(preferences);
    this.look = new Look(appearance, Faces.family());
    this.status = new Status(folder);
    this.notices = new WindowNotices(words(), look, stage);
    this.background = new Background(this::showFailure);
  }

  /** Shows the window; what is not needed for its first picture comes later. */
  void open() {
    new WindowPlace(preferences).keep(stage);
    Scene scene = new Scene(shell());
    look.dress(scene);
    stage.setScene(scene);
    stage.show();
    appearance
        .language()
        .subscribe(
            (before, now) -> {
              notices = new WindowNotices(words(), look, stage);
              scene.setRoot(shell());
            });
  }

  /** Brings the window before all others, also where the system would only let it blink. */
  void toFront() {
    stage.setIconified(false);
    stage.setAlwaysOnTop(true);
    stage.toFront();
    stage.requestFocus();
    stage.setAlwaysOnTop(false);
  }

  @Override
  public void close() {
    background.close();
    preferences.save();
  }

  private Shell shell() {
    Messages words = words();
    stage.titleProperty().unbind();
    stage
        .titleProperty()
        .bind(
            status
                .association()
                .map(
                    name ->
                        name.isEmpty()
                            ? words.text("shell.title")
                            : words.text("shell.title-with-association", name)));
    PageId before = model == null ? null : model.current().get();
    ShellViewModel fresh =
        new ShellViewModel(
            navigator -> pages(new Desk(words, navigator, background, notices, preferences)));
    model = fresh;
    Shell shell = new Shell(words, fresh, status, background, notices.area());
    fresh.open(before == null ? FIRST : before);
    return shell;
  }

  /** The pages in the order of the navigation; each feature gives its own. */
  private List<Page> pages(Desk desk) {
    return List.of(Page.of(PageId.SETTINGS, () -> new SettingsView(desk.words(), appearance)));
  }

  private Messages words() {
    return appearance.language().get().messages();
  }

  private void showFailure(Message attempt, Throwable failure) {
    notices.show(attempt, failure);
  }
}
