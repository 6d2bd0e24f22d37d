package org.huiji.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.huiji.app.office.Secretariat;
import org.huiji.app.start.Knock;
import org.huiji.app.start.SingleWindow;
import org.huiji.app.task.OffWindowStore;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.store.Store;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The window's life: claim the data folder, open, close. */
public final class HuijiApplication extends Application {

  private @Nullable SingleWindow claim;
  private @Nullable CompletableFuture<Secretariat> opening;
  private @Nullable Wiring wiring;

  /** The data file opens beside the window system, so that neither waits for the other. */
  @Override
  public void init() throws InterruptedException {
    Path folder = folder();
    try {
      Optional<SingleWindow> claimed = SingleWindow.claim(folder);
      claim = claimed.orElse(null);
      if (claimed.isPresent()) {
        opening = CompletableFuture.supplyAsync(() -> secretariat(folder));
      } else {
        say(Knock.at(folder) ? "start.shown" : "start.in-use", folder);
      }
    } catch (IOException e) {
      say("start.unusable", folder + " (" + e.getMessage() + ")");
    }
  }

  @Override
  public void start(Stage stage) {
    if (claim == null || opening == null) {
      Platform.exit();
      return;
    }
    Wiring opened = new Wiring(folder(), stage, getHostServices(), opening);
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

  private Path folder() {
    return new Arguments(getParameters().getRaw()).folder();
  }

  private static void say(String key, Object arg) {
    System.err.println(Messages.CHINESE.text(key, arg));
  }
}
