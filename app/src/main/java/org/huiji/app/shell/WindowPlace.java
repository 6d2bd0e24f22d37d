package org.huiji.app.shell;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.huiji.app.preference.Preferences;

/**
 * Where the window stood and how large it was. A place that is on no screen any more, because the
 * laptop left its desk, is moved onto one.
 */
public final class WindowPlace {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double NARROWEST = 960;
  private static final double LOWEST = 600;
  private static final String MAXIMIZED = "window.maximized";

  private final Preferences preferences;

  public WindowPlace(Preferences preferences) {
    this.preferences = preferences;
  }

  /** Puts the window back before it is shown, and follows it from then on. */
  public void keep(Stage stage) {
    stage.setMinWidth(NARROWEST);
    stage.setMinHeight(LOWEST);
    Optional<Rectangle2D> remembered = remembered();
    Rectangle2D screen = remembered.map(WindowPlace::screenOf).orElseGet(WindowPlace::mainScreen);
    Rectangle2D place = fitted(remembered.orElseGet(() -> centred(screen)), screen);
    stage.setX(place.getMinX());
    stage.setY(place.getMinY());
    stage.setWidth(place.getWidth());
    stage.setHeight(place.getHeight());
    stage.setMaximized(preferences.text(MAXIMIZED).map(Boolean::parseBoolean).orElse(false));
    follow(stage);
  }

  /** The place moved, and if need be shrunk, so that all of it is on the screen. */
  static Rectangle2D fitted(Rectangle2D place, Rectangle2D screen) {
    double width = Math.min(place.getWidth(), screen.getWidth());
    double height = Math.min(place.getHeight(), screen.getHeight());
    return new Rectangle2D(
        Math.clamp(place.getMinX(), screen.getMinX(), screen.getMaxX() - width),
        Math.clamp(place.getMinY(), screen.getMinY(), screen.getMaxY() - height),
        width,
        height);
  }

  private Optional<Rectangle2D> remembered() {
    Optional<Double> x = preferences.number("window.x");
    Optional<Double> y = preferences.number("window.y");
    Optional<Double> width = preferences.number("window.width").filter(it -> it >= NARROWEST);
    Optional<Double> height = preferences.number("window.height").filter(it -> it >= LOWEST);
    return x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()
        ? Optional.empty()
        : Optional.of(new Rectangle2D(x.get(), y.get(), width.get(), height.get()));
  }

  private void follow(Stage stage) {
    stage.xProperty().subscribe(() -> remember(stage));
    stage.yProperty().subscribe(() -> remember(stage));
    stage.widthProperty().subscribe(() -> remember(stage));
    stage.heightProperty().subscribe(() -> remember(stage));
    stage
        .maximizedProperty()
        .subscribe((before, now) -> preferences.set(MAXIMIZED, now.toString()));
  }

  private void remember(Stage stage) {
    if (!stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
      preferences.set("window.x", stage.getX());
      preferences.set("window.y", stage.getY());
      preferences.set("window.width", stage.getWidth());
      preferences.set("window.height", stage.getHeight());
    }
  }

  private static Rectangle2D screenOf(Rectangle2D place) {
    return Screen.getScreensForRectangle(place).stream()
        .findFirst()
        .map(Screen::getVisualBounds)
        .orElseGet(WindowPlace::mainScreen);
  }

  private static Rectangle2D mainScreen() {
    return Screen.getPrimary().getVisualBounds();
  }

  private static Rectangle2D centred(Rectangle2D screen) {
    return new Rectangle2D(
        screen.getMinX() + (screen.getWidth() - WIDTH) / 2,
        screen.getMinY() + (screen.getHeight() - HEIGHT) / 2,
        WIDTH,
        HEIGHT);
  }
}
