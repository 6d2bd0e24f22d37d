package org.huiji.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/**
 * Dresses scenes: the base theme for the whole program, our tokens and the face for each scene. A
 * change of theme reaches every scene dressed here.
 */
public final class Look {

  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private static final String TOKENS =
      Objects.requireNonNull(Look.class.getResource("huiji.css")).toExternalForm();

  private final Appearance appearance;
  private final String family;
  private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());

  /**
   * A look that follows what is chosen.
   *
   * @param family the face, see {@link Faces}
   */
  public Look(Appearance appearance, String family) {
    this.appearance = appearance;
    this.family = family;
    appearance.theme().subscribe(this::apply);
    Platform.getPreferences().colorSchemeProperty().subscribe(this::apply);
    apply();
  }

  /** Gives a scene our tokens and face; popups and dialogs owned by it follow. */
  public void dress(Scene scene) {
    scenes.add(scene);
    scene.getStylesheets().setAll(TOKENS);
    scene.rootProperty().subscribe(root -> dressRoot(scene));
  }

  private void apply() {
    Application.setUserAgentStylesheet(
        dark()
            ? new PrimerDark().getUserAgentStylesheetBSS()
            : new PrimerLight().getUserAgentStylesheetBSS());
    scenes.forEach(this::dressRoot);
  }

  private void dressRoot(Scene scene) {
    scene.getRoot().setStyle("-fx-font-family: '" + family + "';");
    scene.getRoot().pseudoClassStateChanged(DARK, dark());
  }

  private boolean dark() {
    return switch (appearance.theme().get()) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }
}
