package org.huiji.app.shell;

import java.nio.file.Path;
import java.time.Instant;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the status bar and the head of the navigation say; whoever knows sets it. */
public final class Status {

  private final Path dataFolder;
  private final StringProperty association = new SimpleStringProperty("");
  private final StringProperty ruleBook = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Instant> lastBackup = new SimpleObjectProperty<>();

  public Status(Path dataFolder) {
    this.dataFolder = dataFolder;
  }

  public Path dataFolder() {
    return dataFolder;
  }

  /** The association's name. */
  public StringProperty association() {
    return association;
  }

  /** The rule book in force, by its name. */
  public StringProperty ruleBook() {
    return ruleBook;
  }

  /** When the data was last backed up; none if never. */
  public ObjectProperty<@Nullable Instant> lastBackup() {
    return lastBackup;
  }
}
