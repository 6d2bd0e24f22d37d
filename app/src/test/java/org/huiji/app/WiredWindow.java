package org.huiji.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.huiji.app.office.Secretariat;
import org.huiji.app.shell.FileDialogs;
import org.huiji.app.task.OffWindowStore;
import org.huiji.app.theme.Language;
import org.huiji.persistence.store.SqliteStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * The whole window on a fresh data folder, wired as the program wires it, on 18 March 2026. Only
 * the system's file dialogs are stood in for.
 */
@SuppressWarnings("NullAway.Init") // the window is wired before each test
abstract class WiredWindow extends WindowTest implements FileDialogs {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-18T01:00:00Z"), ZoneOffset.UTC);
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  /** Where the next file dialog is led to. */
  Path pointedAt;

  Secretariat office;
  private final List<Path> opened = new ArrayList<>();
  private Wiring wiring;
  private String user;
  private Locale locale;

  @BeforeEach
  void wire() throws IOException {
    user = System.getProperty("user.name");
    locale = Locale.getDefault();
    System.setProperty("user.name", "王芳");
    Files.createDirectories(data());
    Files.writeString(Wiring.preferencesOf(data()), "appearance.theme=LIGHT\n");
    start(Optional.empty());
  }

  @AfterEach
  void closeWiring() {
    stop();
    System.setProperty("user.name", user);
    Locale.setDefault(locale);
  }

  /** Opens the window. */
  void start(Optional<Language> language) {
    office =
        Secretariat.on(
            data(),
            CLOCK,
            new OffWindowStore(SqliteStore.open(Secretariat.dataFile(data()), CLOCK)));
    start(language, CompletableFuture.completedFuture(office));
  }

  /** Opens the window on data that is opened, or fails to. */
  void start(Optional<Language> language, CompletableFuture<Secretariat> opening) {
    inWindow(
        () -> {
          wiring =
              new Wiring(data(), stage(), language, new Wiring.Outside(opened::add, this), opening);
          wiring.open();
          return true;
        });
    resize(WIDTH - 1);
    resize(WIDTH);
  }

  /** Makes the window larger than the headless screen, to which it has fitted itself. */
  private void resize(double width) {
    inWindow(
        () -> {
          stage().setMinWidth(0);
          stage().setMinHeight(0);
          stage().setX(0);
          stage().setY(0);
          stage().setWidth(width);
          stage().setHeight(HEIGHT - WIDTH + width);
          return true;
        });
  }

  /** Closes the window. */
  void stop() {
    inWindow(
        () -> {
          List.copyOf(Window.getWindows()).forEach(Window::hide);
          wiring.close();
          stage().titleProperty().unbind();
          stage().setTitle("");
          stage().setOnCloseRequest(null);
          return true;
        });
  }

  Path data() {
    return folder().resolve("会籍数据");
  }

  @Override
  public Optional<Path> open(FileChooser chooser, Window owner) {
    return Optional.of(pointedAt);
  }

  @Override
  public Optional<Path> save(FileChooser chooser, Window owner) {
    return Optional.of(pointedAt);
  }

  static Path sample(String name) {
    try {
      return Path.of(Objects.requireNonNull(WiredWindow.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Asks the services, as nobody may on the window's thread. */
  static <T> T read(java.util.concurrent.Callable<T> work) {
    try (var threads = Executors.newSingleThreadExecutor()) {
      return threads.submit(work).get(1, TimeUnit.MINUTES);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until some label or button says this, or more. */
  void awaitText(String part) {
    await(() -> says(part));
  }

  /** Waits until there is a button of that text that can be pressed. */
  void awaitFree(String text) {
    await(
        () ->
            lookup(
                    node ->
                        node instanceof ButtonBase button
                            && text.equals(button.getText())
                            && !button.isDisabled())
                .tryQuery()
                .isPresent());
  }

  boolean says(String part) {
    return lookup(
            node ->
                node instanceof Labeled label
                    && label.getText() != null
                    && label.getText().contains(part)
                    && isInSight(node))
        .tryQuery()
        .isPresent();
  }

  private static boolean isInSight(javafx.scene.Node node) {
    for (javafx.scene.Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Types into the field with this label once it is there. */
  void type(String label, String text) {
    await(() -> lookup(node -> isField(node, label)).tryQuery().isPresent());
    inWindow(
        () -> {
          lookup(node -> isField(node, label)).queryAs(TextField.class).setText(text);
          return true;
        });
  }

  private static boolean isField(javafx.scene.Node node, String label) {
    return node instanceof TextField field
        && isInSight(field)
        && field.getAccessibleText() != null
        && (field.getAccessibleText().equals(label)
            || field.getAccessibleText().equals(label + " *"));
  }

  /** The rows of the table on the page of that style class; none before it is there. */
  List<Object> rows(String page) {
    return lookup("." + page + " .data-table")
        .tryQueryAs(TableView.class)
        .map(WiredWindow::items)
        .orElseGet(List::of);
  }

  @SuppressWarnings("unchecked")
  private static List<Object> items(TableView<?> table) {
    return (List<Object>) List.copyOf(table.getItems());
  }

  void select(String page, int... rows) {
    inWindow(
        () -> {
          TableView<?> table = lookup("." + page + " .data-table").queryAs(TableView.class);
          table.getSelectionModel().clearSelection();
          for (int row : rows) {
            table.getSelectionModel().select(row);
          }
          return true;
        });
  }
}
