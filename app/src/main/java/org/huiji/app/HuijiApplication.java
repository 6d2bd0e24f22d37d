package org.huiji.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.huiji.app.start.DataFolder;
import org.huiji.app.start.Knock;
import org.huiji.app.start.SingleWindow;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The window's life: claim the data folder, open, close. */
public final class HuijiApplication extends Application {

  private @Nullable SingleWindow claim;
  private @Nullable Wiring wiring;

  @Override
  public void init() throws InterruptedException {
    Path folder = folder();
    try {
      Optional<SingleWindow> claimed = SingleWindow.claim(folder);
      claim = claimed.orElse(null);
      if (claimed.isEmpty()) {
        say(Knock.at(folder) ? "start.shown" : "start.in-use", folder);
      }
    } catch (IOException e) {
      say("start.unusable", folder + " (" + e.getMessage() + ")");
    }
  }

  @Override
  public void start(Stage stage) {
    if (claim == null) {
      Platform.exit();
      return;
    }
    Wiring opened = new Wiring(folder(), stage);
    wiring = opened;
    opened.open();
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

  private Path folder() {
    return Optional.ofNullable(getParameters().getNamed().get("data"))
        .map(Path::of)
        .orElseGet(DataFolder::usual)
        .toAbsolutePath();
  }

  private static void say(String key, Object arg) {
    System.err.println(Messages.CHINESE.text(key, arg));
  }
}
