package org.huiji.app.setting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.huiji.text.Messages;

/** The version, where the data is, and whose work the program stands on. */
final class AboutSection extends Section {

  private static final String VERSION = "/META-INF/maven/org.huiji/huiji-app/pom.properties";
  private static final String LIBRARIES = "libraries.tsv";

  AboutSection(Messages words, Path folder) {
    super(words);
    heading("setting.version");
    label(words.text("setting.program", version(words)));
    explain("setting.licence");
    heading("setting.data-folder");
    TextField path = new TextField(folder.toString());
    path.setEditable(false);
    path.setAccessibleText(words.text("setting.data-folder"));
    add(path);
    heading("setting.libraries");
    add(libraries());
  }

  /** Maven writes the version into the packaged program; run from its classes there is none. */
  private static String version(Messages words) {
    try (InputStream in = AboutSection.class.getResourceAsStream(VERSION)) {
      if (in == null) {
        return words.text("setting.unpackaged");
      }
      Properties packaged = new Properties();
      packaged.load(in);
      return packaged.getProperty("version", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GridPane libraries() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("setting-grid");
    int row = 0;
    for (String line : lines()) {
      String[] cells = line.split("\t", -1);
      Label licence = new Label(cells[1]);
      licence.getStyleClass().add("page-note");
      grid.addRow(row++, new Label(cells[0]), licence);
    }
    return grid;
  }

  private static List<String> lines() {
    try (InputStream in = AboutSection.class.getResourceAsStream(LIBRARIES)) {
      return new String(
              Objects.requireNonNull(in, LIBRARIES).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
