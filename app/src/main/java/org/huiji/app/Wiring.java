package org.huiji.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.huiji.app.file.FileDrop;
import org.huiji.app.file.Watched;
import org.huiji.app.notice.WindowNotices;
import org.huiji.app.office.Secretariat;
import org.huiji.app.preference.Preferences;
import org.huiji.app.setting.RestoredNotice;
import org.huiji.app.setting.StatusJobs;
import org.huiji.app.shell.Changes;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.FileDialogs;
import org.huiji.app.shell.Navigator;
import org.huiji.app.shell.PageId;
import org.huiji.app.shell.Shell;
import org.huiji.app.shell.ShellViewModel;
import org.huiji.app.shell.Status;
import org.huiji.app.shell.WindowPlace;
import org.huiji.app.start.Beginning;
import org.huiji.app.start.FirstStart;
import org.huiji.app.start.FirstStartViewModel;
import org.huiji.app.start.WayBack;
import org.huiji.app.start.WayBackViewModel;
import org.huiji.app.task.Background;
import org.huiji.app.task.Job;
import org.huiji.app.theme.Appearance;
import org.huiji.app.theme.Faces;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Look;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.setting.SettingKey;
import org.huiji.store.Backups;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Where the window is put together, by hand and in one place: first the empty frame, then, when the
 * data file is open, the first start or the pages.
 */
final class Wiring implements AutoCloseable {

  /** The page seen at start. */
  private static final PageId FIRST = PageId.ROSTER;

  private static final int SAVED_AFTER_SECONDS = 2;

  private final WaysBack waysBack;
  private final Stage stage;
  private final Outside outside;
  private final CompletableFuture<Secretariat> opening;
  private final Preferences preferences;
  private final Appearance appearance;
  private final Look look;
  private final Background background;
  private final Leaving leaving;
  private final Status status;
  private final Changes changes = new Changes();
  private WindowNotices notices;
  private String operator = System.getProperty("user.name");
  private @Nullable Secretariat secretariat;
  private @Nullable ShellViewModel model;
  private boolean atWayBack;
  private Subscription language = Subscription.EMPTY;
  private Language spoken;

  /**
   * What the window needs of the computer it stands on.
   *
   * @param openFolder shows a folder with the system's own program
   */
  record Outside(Consumer<Path> openFolder, FileDialogs files) {}

  /**
   * @param asked the language of this start alone, if one was asked for
   * @param opening the data file being opened beside the window
   */
  Wiring(
      Path folder,
      Stage stage,
      Optional<Language> asked,
      Outside outside,
      CompletableFuture<Secretariat> opening) {
    this.waysBack = new WaysBack(folder, opening);
    this.stage = stage;
    this.outside = outside;
    this.opening = opening;
    this.preferences =
        Preferences.in(
            preferencesOf(folder),
            CompletableFuture.delayedExecutor(SAVED_AFTER_SECONDS, TimeUnit.SECONDS));
    this.appearance = new Appearance(preferences, asked);
    this.spoken = appearance.language().get();
    Locale.setDefault(spoken.locale());
    this.look = new Look(appearance, Faces.family());
    this.status = new Status(folder);
    this.notices = new WindowNotices(words(), look, stage);
    this.background = new Background(this::showFailure);
    this.leaving =
        new Leaving(
            () -> Optional.ofNullable(model).flatMap(ShellViewModel::unsaved),
            background,
            () -> notices);
  }

  /** Where a data folder's window remembers how it looked. */
  static Path preferencesOf(Path folder) {
    return folder.resolve("window.properties");
  }

  /** Shows the window; what is not needed for its first picture comes later. */
  void open() {
    new WindowPlace(preferences).keep(stage);
    Scene scene = new Scene(new StackPane(), stage.getWidth(), stage.getHeight());
    look.dress(scene);
    stage.setScene(scene);
    stage.setTitle(words().text("shell.title"));
    stage.setOnCloseRequest(this::closeUnlessAsked);
    stage.show();
    background.start(
        Job.reading(Message.of("start.opening"), _ -> Opened.of(secretariatWhenOpen()))
            .onDone(opened -> opened(scene, opened))
            .onFailed(failure -> offerWayBack(scene, failure)));
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
    preferences.close();
    if (secretariat != null) {
      secretariat.close();
    }
  }

  /** What must be known before the pages are shown, read off the window's thread. */
  private record Opened(
      Secretariat secretariat, boolean begun, String ruleBook, Map<SettingKey, String> settings) {

    static Opened of(Secretariat secretariat) {
      boolean begun = secretariat.store().read(secretariat.rulebooks()::isChosen);
      String name = begun ? secretariat.rulebookDesk().inForce().name() : "";
      return new Opened(secretariat, begun, name, secretariat.settingDesk().all());
    }
  }

  private Secretariat secretariatWhenOpen() throws Exception {
    try {
      return opening.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private void opened(Scene scene, Opened opened) {
    secretariat = opened.secretariat();
    if (opened.begun()) {
      tell(opened);
      showPages(scene, opened.secretariat());
    } else {
      firstStart(scene, opened.secretariat());
    }
  }

  private void tell(Opened opened) {
    status.ruleBook().set(opened.ruleBook());
    status.association().set(opened.settings().getOrDefault(SettingKey.ASSOCIATION_NAME, ""));
    operator = opened.settings().getOrDefault(SettingKey.OPERATOR, System.getProperty("user.name"));
  }

  private void firstStart(Scene scene, Secretariat opened) {
    background.start(
        Job.reading(Message.of("start.reading-rules"), _ -> Beginnings.choices())
            .onDone(
                choices ->
                    scene.setRoot(
                        new FirstStart(
                            words(),
                            new FirstStartViewModel(
                                choices, beginning -> begin(scene, opened, beginning)),
                            () -> wayBack(scene, null, () -> firstStart(scene, opened))))));
  }

  /** A damaged, empty or missing data file is not the end: there are copies. */
  private boolean offerWayBack(Scene scene, Exception failure) {
    if (!SqliteStore.isDamage(failure)) {
      return false;
    }
    atWayBack = true;
    wayBack(scene, waysBack.reason(failure), null);
    return true;
  }

  private void wayBack(Scene scene, @Nullable Message reason, @Nullable Runnable back) {
    scene.setRoot(
        new WayBack(
            words(),
            new WayBackViewModel(background, waysBack.backups(), copy -> restore(scene, copy)),
            outside.files(),
            preferences,
            reason,
            back));
  }

  /**
   * What is open is closed first; an empty register of a first start is opened again in any case.
   */
  private void restore(Scene scene, Path copy) {
    Secretariat before = secretariat;
    background.start(
        Job.changing(
                Message.of("start.restoring"),
                progress -> {
                  Backups.Restored restored =
                      waysBack.restore(copy, before, operator, Watched.by(progress));
                  return new Back(
                      restored, Opened.of(HuijiApplication.secretariat(waysBack.folder())));
                })
            .onDone(
                back -> {
                  opened(scene, back.opened());
                  notices.tell(RestoredNotice.of(back.restored(), navigator()));
                })
            .onFailed(
                failure -> {
                  if (before != null) {
                    reopen(scene, before);
                  }
                  return false;
                }));
  }

  /** A restored register and what is to be told of it. */
  private record Back(Backups.Restored restored, Opened opened) {}

  private void begin(Scene scene, Secretariat opened, Beginning beginning) {
    background.start(
        Job.changing(
                Message.of("start.beginning"),
                progress -> {
                  new Beginnings(opened).begin(beginning, operator, Watched.by(progress));
                  return Opened.of(opened);
                })
            .onDone(begun -> opened(scene, begun)));
  }

  private void showPages(Scene scene, Secretariat opened) {
    var pages =
        new Pages(
            opened,
            changes,
            () -> operator,
            status,
            appearance,
            outside.openFolder(),
            () -> reopen(scene, opened));
    if (model == null) { // the scene outlives the pages, which are made anew for a restored backup
      FileDrop.on(scene, file -> navigator().open(PageId.IMPORT, file));
    }
    scene.setRoot(shell(pages));
    language.unsubscribe();
    language =
        appearance
            .language()
            .subscribe((before, now) -> speak(now, () -> scene.setRoot(shell(pages))));
    changes.always(() -> refresh(opened));
    background.start(StatusJobs.dailyBackup(pages.settings(), status));
  }

  /** Before a form is lost with its page the window goes on in the language it spoke, and asks. */
  private void speak(Language wanted, Runnable renew) {
    if (wanted == spoken) {
      return;
    }
    if (leaving.wouldLose()) {
      // not yet: the box in the settings is still telling of the choice
      Platform.runLater(
          () -> {
            appearance.language().set(spoken);
            leaving.ask(() -> turnTo(wanted, renew));
          });
    } else {
      turnTo(wanted, renew);
    }
  }

  private void turnTo(Language wanted, Runnable renew) {
    spoken = wanted;
    Locale.setDefault(wanted.locale());
    appearance.language().set(wanted);
    notices = new WindowNotices(words(), look, stage);
    renew.run();
  }

  /** Before the data is open there is nothing that closing could break off. */
  private void closeUnlessAsked(WindowEvent event) {
    if (secretariat != null && leaving.wouldLoseByClosing()) {
      event.consume();
      leaving.askToClose(stage::hide);
    }
  }

  /** Names may have changed with the settings. */
  private void refresh(Secretariat opened) {
    background.start(
        Job.reading(Message.of("start.opening"), _ -> Opened.of(opened)).onDone(this::tell));
  }

  /**
   * A restored data file is another one: the old one is closed, this one opened as at the start.
   */
  private void reopen(Scene scene, Secretariat before) {
    background.start(
        Job.changing(
                Message.of("start.opening"),
                _ -> Opened.of(HuijiApplication.secretariat(before.folder())))
            .onDone(opened -> opened(scene, opened)));
  }

  private Navigator navigator() {
    return (page, argument) -> {
      if (model != null) {
        model.open(page, argument);
      }
    };
  }

  private Shell shell(Pages pages) {
    Messages words = words();
    bindTitle(words);
    PageId before = model == null ? FIRST : model.current().get();
    ShellViewModel fresh =
        new ShellViewModel(
            navigator ->
                pages.of(
                    new Desk(words, navigator, background, notices, preferences, outside.files())));
    model = fresh;
    Shell shell = new Shell(words, fresh, status, background, notices.area());
    fresh.open(before == null ? FIRST : before);
    return shell;
  }

  private void bindTitle(Messages words) {
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
  }

  private Messages words() {
    return spoken.messages();
  }

  /** Without an open data file there is nothing to show: say why, and end. */
  private void showFailure(Message attempt, Throwable failure) {
    notices.show(attempt, failure);
    if (secretariat == null && !atWayBack) {
      stage.setOnHidden(_ -> Platform.exit());
    }
  }
}
