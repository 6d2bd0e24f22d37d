package org.huiji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.huiji.app.notice.WindowNotices;
import org.huiji.app.preference.Preferences;
import org.huiji.app.task.Background;
import org.huiji.app.theme.Appearance;
import org.huiji.app.theme.Faces;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Look;
import org.huiji.app.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test of something in a window, on a screen that nobody sees. The window is dressed as the
 * program's own; what stands in it is given to {@link #show}.
 *
 * <p>Pictures land in {@code target/pictures}.
 */
@SuppressWarnings("NullAway.Init") // the window is opened before each test
public abstract class WindowTest extends FxRobot {

  /** The two sizes every page is looked at. */
  public enum Size {
    LAPTOP(1280, 800),
    OFFICE(1600, 900);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  private static final Path PICTURES = Path.of("target", "pictures");
  private static final String FICTIONAL = "文档/会籍数据";
  private static final int SECONDS = 60;

  @TempDir private Path folder;
  private Stage stage;
  private Preferences preferences;
  private Appearance appearance;
  private Look look;
  private WindowNotices notices;
  private Background background;

  @BeforeEach
  void openWindow() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
    preferences = Preferences.in(folder.resolve("window.properties"));
    appearance = new Appearance(preferences);
    appearance.theme().set(Theme.LIGHT);
    inWindow(
        () -> {
          look = new Look(appearance, Faces.bundled());
          return renew();
        });
  }

  @AfterEach
  void closeWindow() {
    inWindow(
        () -> {
          List.copyOf(Window.getWindows()).forEach(Window::hide);
          return true;
        });
    background.close();
  }

  /** A folder of this test's own. */
  protected Path folder() {
    return folder;
  }

  protected Stage stage() {
    return stage;
  }

  protected Preferences preferences() {
    return preferences;
  }

  protected Look look() {
    return look;
  }

  protected WindowNotices notices() {
    return notices;
  }

  protected Background background() {
    return background;
  }

  protected Appearance appearance() {
    return appearance;
  }

  /** Chooses how the window looks and speaks; call it before the content is made. */
  protected void choose(Theme theme, Language language) {
    inWindow(
        () -> {
          appearance.theme().set(theme);
          appearance.language().set(language);
          return renew();
        });
  }

  /** Makes the content on the window's thread and shows it. */
  protected <N extends Parent> N show(Size size, Callable<N> content) {
    N shown =
        inWindow(
            () -> {
              N node = content.call();
              Scene scene = new Scene(node, size.width, size.height);
              look.dress(scene);
              stage.setScene(scene);
              stage.setX(0);
              stage.setY(0);
              stage.show();
              stage.setWidth(size.width);
              stage.setHeight(size.height);
              return node;
            });
    WaitForAsyncUtils.waitForFxEvents();
    return shown;
  }

  /** Looks on the window's thread: windows open and close while another thread counts them. */
  @Override
  public NodeQuery lookup(String query) {
    return settled(() -> super.lookup(query));
  }

  @Override
  public <T extends Node> NodeQuery lookup(Predicate<T> predicate) {
    return settled(() -> super.lookup(predicate));
  }

  /** Waits until there is something to click on. */
  @Override
  public FxRobot clickOn(String query, MouseButton... buttons) {
    await(() -> seen(query).isPresent());
    clickOn(inWindow(() -> seen(query).orElseThrow()), buttons);
    return this;
  }

  private Optional<Node> seen(String query) {
    return lookup(query).<Node>queryAll().stream().filter(NodeQueryUtils.isVisible()).findFirst();
  }

  private static NodeQuery settled(Callable<NodeQuery> look) {
    Callable<NodeQuery> settling =
        () -> {
          settle();
          return look.call();
        };
    if (!Platform.isFxApplicationThread()) {
      return inWindow(settling);
    }
    try {
      return settling.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Brings into the scene what it would show after the next pulses: a scroll pane's content is not
   * part of it before.
   */
  private static void settle() {
    Window.getWindows().stream()
        .filter(Window::isShowing)
        .map(Window::getScene)
        .filter(scene -> scene != null && scene.getRoot().getScene() != null)
        .map(Scene::getRoot)
        .toList()
        .forEach(
            root -> {
              for (int pulse = 0; pulse < 2; pulse++) {
                root.applyCss();
                root.layout();
              }
            });
  }

  /** Does something on the window's thread and waits for it. */
  protected static <T> T inWindow(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, work);
  }

  /**
   * Presses the button that shows this text; it must be there once and be enabled. Unlike a click
   * this also reaches what lies beyond the headless screen, which is 1000 by 1000.
   */
  protected void push(String text) {
    await(() -> !visible(text).isEmpty());
    assertThat(visible(text)).as("buttons with the text " + text).hasSize(1);
    fire(text, visible(text).getFirst());
  }

  /** Presses the first of several buttons that show this text. */
  protected void pushFirst(String text) {
    await(() -> !buttons(text).isEmpty());
    fire(text, buttons(text).getFirst());
  }

  private List<ButtonBase> visible(String text) {
    return buttons(text).stream().filter(NodeQueryUtils.isVisible()).toList();
  }

  private List<ButtonBase> buttons(String text) {
    return List.copyOf(
        lookup(node -> node instanceof ButtonBase button && text.equals(button.getText()))
            .queryAllAs(ButtonBase.class));
  }

  private static void fire(String text, ButtonBase button) {
    assertThat(button.isDisabled()).as(text + " is disabled").isFalse();
    inWindow(
        () -> {
          button.fire();
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Waits until something has become true in the window. */
  protected static void await(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          SECONDS,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, condition::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError("Not true within " + SECONDS + " s", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Writes a picture of all that is open, dialogs and popups where they stand. */
  protected Path snapshot(String name) {
    WaitForAsyncUtils.waitForFxEvents();
    Path file = PICTURES.resolve(name + ".png");
    WritableImage image = inWindow(this::picture);
    try {
      Files.createDirectories(PICTURES);
      ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private WritableImage picture() {
    Map<Labeled, String> real = hideFolder();
    try {
      return drawn();
    } finally {
      real.forEach(Labeled::setText);
    }
  }

  /** The pictures stand in the manual: the clerk's folder there is no test's. */
  private Map<Labeled, String> hideFolder() {
    Map<Labeled, String> real = new HashMap<>();
    for (Window window : Window.getWindows()) {
      for (Node node : window.getScene().getRoot().lookupAll("*")) {
        if (node instanceof Labeled label
            && !label.textProperty().isBound()
            && label.getText() != null
            && label.getText().contains(folder.toString())) {
          real.put(label, label.getText());
          label.setText(
              label
                  .getText()
                  .replace(folder.resolve("会籍数据").toString(), FICTIONAL)
                  .replace(folder.toString(), FICTIONAL));
        }
      }
    }
    return real;
  }

  private WritableImage drawn() {
    Canvas canvas = new Canvas(stage.getWidth(), stage.getHeight());
    GraphicsContext pen = canvas.getGraphicsContext2D();
    pen.drawImage(stage.getScene().snapshot(null), 0, 0);
    Window.getWindows().stream()
        .filter(window -> !stage.equals(window) && window.isShowing())
        .forEach(window -> draw(window, pen));
    return canvas.snapshot(null, null);
  }

  private void draw(Window window, GraphicsContext pen) {
    double x = window.getX() - stage.getX();
    double y = window.getY() - stage.getY();
    if (!(window instanceof PopupWindow)) {
      // stands for the frame that the computer's own windows have
      pen.setFill(Color.gray(0.3, 0.35));
      pen.fillRect(x - 3, y - 3, window.getWidth() + 6, window.getHeight() + 6);
    }
    pen.drawImage(window.getScene().snapshot(null), x, y);
  }

  private boolean renew() {
    if (background != null) {
      background.close();
    }
    notices = new WindowNotices(appearance.language().get().messages(), look, stage);
    background = new Background(notices);
    return true;
  }
}
