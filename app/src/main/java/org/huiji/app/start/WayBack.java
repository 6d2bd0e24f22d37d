package org.huiji.app.start;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.huiji.app.preference.Preferences;
import org.huiji.app.shell.FileDialogs;
import org.huiji.app.widget.DataTable;
import org.huiji.app.widget.Tag;
import org.huiji.store.CopyOfData;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What is seen where the data cannot be opened, and at the first start of a computer that gets an
 * older one's register: the copies there are, and the way to a file elsewhere.
 */
public final class WayBack extends StackPane {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final double WIDTH = 880;
  private static final double TABLE_HEIGHT = 34 * 9;
  private static final long KIB = 1024;

  private final Messages words;
  private final WayBackViewModel model;
  private final FileDialogs files;
  private final DataTable<CopyOfData> table;

  /**
   * The page.
   *
   * @param reason why the data cannot be opened; nothing at a first start
   * @param back where the clerk came from, if from anywhere
   */
  public WayBack(
      Messages words,
      WayBackViewModel model,
      FileDialogs files,
      Preferences preferences,
      @Nullable Message reason,
      @Nullable Runnable back) {
    this.words = words;
    this.model = model;
    this.files = files;
    this.table = table(preferences);
    getStyleClass().add("first-start");
    VBox column = new VBox(16, heading(reason), table, note(), buttons(back));
    column.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    getChildren().add(column);
    model.load();
  }

  private VBox heading(@Nullable Message reason) {
    Label title =
        new Label(words.text(reason == null ? "start.restore-title" : "start.damaged-title"));
    title.getStyleClass().add("page-title");
    VBox heading = new VBox(8, title);
    if (reason != null) {
      Label why = wrapped(words.text(reason));
      why.getStyleClass().add("problem");
      heading.getChildren().add(why);
    }
    Label explanation = wrapped(words.text("start.restore-explanation"));
    explanation.getStyleClass().add("page-note");
    heading.getChildren().add(explanation);
    return heading;
  }

  private DataTable<CopyOfData> table(Preferences preferences) {
    DataTable<CopyOfData> copies = new DataTable<>(words, "start.copies");
    copies.text(
        "start.copy-written",
        140,
        row -> MOMENT.format(row.written().atZone(ZoneId.systemDefault())));
    copies.text("start.copy-origin", 150, row -> words.text(origin(row.origin())));
    copies.number(
        "start.copy-size",
        100,
        row -> row.bytes(),
        bytes -> words.text("start.kib", "%,d".formatted((bytes + KIB - 1) / KIB)));
    copies.state("start.copy-state", 110, this::state);
    copies.text("start.copy-file", 350, row -> row.file().getFileName().toString());
    copies.remember("copies", preferences);
    copies.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    copies.setPlaceholder(new Label(words.text("start.no-copies")));
    copies.setPrefHeight(TABLE_HEIGHT);
    copies.setItems(model.copies());
    model.findings().addListener((MapChangeListener<Object, Object>) _ -> copies.refresh());
    return copies;
  }

  /** What is the matter with the chosen copy, in full. */
  private Label note() {
    Label note = wrapped("");
    note.setMinHeight(40);
    note.getStyleClass().add("problem");
    note.textProperty()
        .bind(
            Bindings.createStringBinding(
                this::flaw, table.getSelectionModel().selectedItemProperty(), model.findings()));
    return note;
  }

  private String flaw() {
    CopyOfData chosen = table.getSelectionModel().getSelectedItem();
    Message flaw = chosen == null ? null : model.finding(chosen).flaw();
    return flaw == null ? "" : words.text(flaw);
  }

  private HBox buttons(@Nullable Runnable back) {
    Button other = new Button(words.text("start.other-file"));
    other.setOnAction(
        event -> files.open(chooser(), getScene().getWindow()).ifPresent(model::restore));
    Button restore = new Button(words.text("start.restore"));
    restore.getStyleClass().add("accent");
    restore
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> chosen().isEmpty(),
                table.getSelectionModel().selectedItemProperty(),
                model.findings()));
    restore.setOnAction(event -> chosen().ifPresent(model::restore));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(8, other, gap);
    if (back != null) {
      Button leave = new Button(words.text("start.back"));
      leave.setOnAction(event -> back.run());
      row.getChildren().add(leave);
    }
    row.getChildren().add(restore);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** A copy that was not looked at yet may be restored: it is looked at then. */
  private Optional<Path> chosen() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
        .filter(row -> model.finding(row).look() != WayBackViewModel.Look.USELESS)
        .map(CopyOfData::file);
  }

  private Tag.State state(CopyOfData copy) {
    return switch (model.finding(copy).look()) {
      case NOT_YET -> new Tag.State(words.text("start.copy-not-yet"), Tag.Tone.OPEN);
      case SOUND -> new Tag.State(words.text("start.copy-sound"), Tag.Tone.GOOD);
      case USELESS -> new Tag.State(words.text("start.copy-useless"), Tag.Tone.WRONG);
    };
  }

  private static String origin(CopyOfData.Origin origin) {
    return switch (origin) {
      case DAILY -> "start.copy-daily";
      case BEFORE_UPGRADE -> "start.copy-upgrade";
      case BEFORE_RESTORE -> "start.copy-before";
      case OTHER -> "start.copy-other";
    };
  }

  private FileChooser chooser() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text("start.other-file"));
    return chooser;
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
