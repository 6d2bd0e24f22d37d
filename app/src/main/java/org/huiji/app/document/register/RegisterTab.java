package org.huiji.app.document.register;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huiji.app.document.output.PaperOutput;
import org.huiji.app.document.paper.Kinds;
import org.huiji.app.document.paper.PagePreview;
import org.huiji.app.document.register.RegisterViewModel.Asking;
import org.huiji.app.shell.Desk;
import org.huiji.app.widget.DataTable;
import org.huiji.app.widget.EmptyState;
import org.huiji.app.widget.Loading;
import org.huiji.app.widget.Tag;
import org.huiji.document.register.Delivery;
import org.huiji.document.register.DocumentId;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** 已发登记: what was issued, its frozen page, and what may still be done with it. */
public final class RegisterTab extends StackPane {

  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final double TABLE_SHARE = 0.58;

  private final Desk desk;
  private final Messages words;
  private final RegisterViewModel model;
  private final PaperOutput out;
  private final DataTable<RegisterRow> table;
  private final BorderPane details = new BorderPane();
  private final RegisterForm form;
  private final SplitPane register;

  public RegisterTab(Desk desk, RegisterViewModel model, PaperOutput out) {
    this.desk = desk;
    this.words = desk.words();
    this.model = model;
    this.out = out;
    this.table = table();
    this.form = new RegisterForm(words, model, this::meant);
    this.register = register();
    model.all().addListener((ListChangeListener<RegisterRow>) change -> show());
    model.known().subscribe(this::show);
    model.selected().subscribe(this::select);
    show();
  }

  private void show() {
    getChildren().setAll(shown());
  }

  private Node shown() {
    if (!model.known().get()) {
      return new Loading(words);
    }
    return model.all().isEmpty()
        ? new EmptyState(words, Feather.ARCHIVE, Message.of("documentview.register-empty"))
        : register;
  }

  private SplitPane register() {
    TextField search = new TextField();
    search.setPromptText(words.text("documentview.register-search"));
    search.setAccessibleText(words.text("documentview.register-search"));
    search.textProperty().bindBidirectional(model.search());
    VBox list = new VBox(10, search, table);
    list.getStyleClass().add("register-list");
    list.setMinWidth(380);
    VBox.setVgrow(table, Priority.ALWAYS);
    details.setCenter(new PagePreview(words, model.page().preview(), model.page()::turnTo));
    SplitPane split = new SplitPane(list, details);
    split.setDividerPositions(TABLE_SHARE);
    split.getStyleClass().add("list-and-details");
    return split;
  }

  private DataTable<RegisterRow> table() {
    DataTable<RegisterRow> rows = new DataTable<>(words, "documentview.tab-register");
    rows.text("documentview.column-document", 150, row -> row.document().number());
    rows.state("documentview.column-state", 76, row -> state(row.state()));
    rows.text(
        "documentview.column-kind", 110, row -> words.text(Kinds.name(row.document().kind())));
    rows.text("documentview.column-name", 220, row -> row.document().subject());
    rows.text("documentview.column-date", 96, row -> row.document().issuedOn().toString());
    rows.text("documentview.column-delivered", 150, RegisterTab::delivered);
    rows.text("documentview.column-replaces", 150, row -> orNothing(row.replaces()));
    rows.text("documentview.column-reason", 160, RegisterTab::reason);
    rows.text("documentview.column-operator", 90, row -> row.document().operator());
    rows.text(
        "documentview.column-recorded",
        130,
        row -> WHEN.format(row.document().recordedAt().atZone(ZoneId.systemDefault())));
    rows.setItems(model.rows());
    rows.remember("documents", desk.preferences());
    rows.getSelectionModel().selectedItemProperty().subscribe((before, row) -> pick(row));
    rows.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<RegisterRow>) change -> model.ask(Asking.NOTHING));
    return rows;
  }

  private void pick(@Nullable RegisterRow row) {
    if (row != null) {
      model.selected().set(row);
    }
  }

  private void select(@Nullable RegisterRow row) {
    if (row == null) {
      details.setTop(null);
      return;
    }
    if (!table.getSelectionModel().getSelectedItems().contains(row)) {
      table.getSelectionModel().clearAndSelect(table.getItems().indexOf(row));
      table.scrollTo(row);
    }
    details.setTop(new VBox(actions(row), form));
  }

  private HBox actions(RegisterRow row) {
    var kind = row.document().kind();
    Node reissue = asking("documentview.reissue", Feather.REPEAT, Asking.REISSUE, row);
    boolean here = !kind.isOfDues() && !kind.isOfRounds();
    reissue.setManaged(here);
    reissue.setVisible(here);
    Node cancel = asking("documentview.void", Feather.SLASH, Asking.VOID, row);
    Node handOver = asking("documentview.handover", Feather.CHECK_SQUARE, Asking.HANDOVER, row);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar =
        new HBox(
            8,
            handOver,
            reissue,
            cancel,
            gap,
            out.save(kind, this::meant),
            out.print(kind, this::meant));
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("register-actions");
    return bar;
  }

  private Button asking(String key, Feather icon, Asking what, RegisterRow row) {
    Button button = new Button(words.text(key), new FontIcon(icon));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setDisable(!row.isValid());
    button.setOnAction(event -> model.ask(what));
    return button;
  }

  /** All that are selected in the table, so that several print as one job. */
  private List<DocumentId> meant() {
    return table.getSelectionModel().getSelectedItems().stream()
        .map(row -> row.document().id())
        .toList();
  }

  private Tag.State state(RegisterRow.State state) {
    return switch (state) {
      case VALID -> new Tag.State(words.text("documentview.valid"), Tag.Tone.GOOD);
      case DELIVERED -> new Tag.State(words.text("documentview.is-delivered"), Tag.Tone.GOOD);
      case REISSUE -> new Tag.State(words.text("documentview.is-reissue"), Tag.Tone.GOOD);
      case REPLACED -> new Tag.State(words.text("documentview.is-void"), Tag.Tone.PLAIN);
      case VOID -> new Tag.State(words.text("documentview.is-void"), Tag.Tone.PLAIN);
    };
  }

  private static String delivered(RegisterRow row) {
    Delivery delivered = row.document().delivered();
    return delivered == null ? "" : delivered.on() + " " + delivered.receiver();
  }

  private static String reason(RegisterRow row) {
    String voided = row.document().voided();
    return voided == null ? orNothing(row.document().reason()) : voided;
  }

  private static String orNothing(@Nullable String text) {
    return text == null ? "" : text;
  }
}
