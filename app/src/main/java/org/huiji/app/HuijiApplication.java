package org.huiji.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.huiji.app.notice.WindowNotices;
import org.huiji.app.office.Secretariat;
import org.huiji.app.preference.Preferences;
import org.huiji.app.shell.FileDialogs;
import org.huiji.app.start.Knock;
import org.huiji.app.start.SingleWindow;
import org.huiji.app.task.OffWindowStore;
import org.huiji.app.theme.Appearance;
import org.huiji.app.theme.Faces;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Look;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.problem.Refusal;
import org.huiji.store.Store;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The window's life: claim the data folder, open, close. */
public final class HuijiApplication extends Application {

  private @Nullable SingleWindow claim;
  private @Nullable CompletableFuture<Secretariat> opening;
  private @Nullable Wiring wiring;
  private @Nullable Message unable;

  /** The data file opens beside the window system, so that neither waits for the other. */
  @Override
  public void init() throws InterruptedException {
    Path folder = folder();
    try {
      Optional<SingleWindow> claimed = SingleWindow.claim(folder);
      claim = claimed.orElse(null);
      if (claimed.isPresent()) {
        opening = CompletableFuture.supplyAsync(() -> secretariat(folder));
      } else if (Knock.at(folder)) {
        System.err.println(words().text("start.shown"));
      } else {
        unable = Message.of("start.in-use", folder);
      }
    } catch (IOException e) {
      unable = Message.of("start.unusable", folder + " (" + e.getMessage() + ")");
    }
  }

  @Override
  public void start(Stage stage) {
    if (claim == null || opening == null) {
      end(stage);
      return;
    }
    Wiring opened =
        new Wiring(
            folder(),
            stage,
            arguments().language(),
            new Wiring.Outside(
                folder -> getHostServices().showDocument(folder.toUri().toString()),
                FileDialogs.ofTheSystem()),
            opening);
    wiring = opened;
    opened.open();
    Rehearsal.ifAsked(stage.getScene());
    claim.onKnock(() -> Platform.runLater(opened::toFront));
  }

  @Override
  public void stop() throws IOException {
    if (wiring != null) {
      wiring.close();
    }
    if (claim != null) {
      claim.close();
    }
  }

  /** The services as the window uses them: never on its own thread. */
  static Secretariat secretariat(Path folder) {
    Clock clock = Clock.system(ZoneId.systemDefault());
    Store store = new OffWindowStore(SqliteStore.open(Secretariat.dataFile(folder), clock));
    return Secretariat.on(folder, clock, store);
  }

  /** A clerk who pressed an icon sees no console: she is told in a dialog, too. */
  private void end(Stage stage) {
    if (unable == null) {
      Platform.exit();
      return;
    }
    System.err.println(words().text(unable));
    Language language = arguments().languageHere();
    Locale.setDefault(language.locale());
    var look =
        new Look(new Appearance(Preferences.in(Wiring.preferencesOf(folder()))), Faces.family());
    new WindowNotices(language.messages(), look, stage)
        .show(Message.of("start.opening-window"), new Refusal(unable));
  }

  private Messages words() {
    return arguments().languageHere().messages();
  }

  private Arguments arguments() {
    return new Arguments(getParameters().getRaw());
  }

  private Path folder() {
    return arguments().folder();
  }
}
