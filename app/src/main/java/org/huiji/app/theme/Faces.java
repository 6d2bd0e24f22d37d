package org.huiji.app.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;

/**
 * The face the window is set in. A computer with a Chinese face of its own uses it; only a bare one
 * pays for loading the bundled face.
 */
public final class Faces {

  private static final List<String> OF_THE_SYSTEM =
      List.of(
          "Microsoft YaHei UI",
          "Microsoft YaHei",
          "PingFang SC",
          "Noto Sans CJK SC",
          "Noto Sans SC",
          "Source Han Sans SC",
          "WenQuanYi Micro Hei",
          "WenQuanYi Zen Hei");

  private static final String FOLDER = "/fonts/ttf/NotoSansSC/NotoSansSC-";

  private Faces() {}

  /** The family's name, ready to be used in a style sheet. */
  public static String family() {
    return ofTheSystem().orElseGet(Faces::bundled);
  }

  /** The bundled face, the same on every computer. */
  public static String bundled() {
    load("Bold");
    return load("Regular");
  }

  private static Optional<String> ofTheSystem() {
    return OF_THE_SYSTEM.stream()
        .filter(name -> Font.font(name).getFamily().equalsIgnoreCase(name))
        .findFirst();
  }

  private static String load(String weight) {
    try (InputStream file = Faces.class.getResourceAsStream(FOLDER + weight + ".ttf")) {
      Font font = file == null ? null : Font.loadFont(file, 14);
      return font == null ? Font.getDefault().getFamily() : font.getFamily();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
