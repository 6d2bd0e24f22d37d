package org.huiji.app.dues.bank;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.huiji.app.head.PointingPane;
import org.huiji.app.search.MemberChoice;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Running;
import org.huiji.app.widget.Chips;
import org.huiji.app.widget.Tips;
import org.huiji.dues.bank.line.StatementFields;
import org.huiji.intake.ImportBatch;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A statement being looked at: its lines, one line's details, and what taking it in will do. */
final class LinesView extends BorderPane {

  private static final double LINES_SHARE = 0.66;
  private static final double WHEEL = 18;
  private static final double POINTING = 380;

  private final Messages words;
  private final LinesViewModel model;
  private final BankViewModel bank;
  private final Chips<LineState> chips;
  private final Label same = new Label();
  private final HBox foot = new HBox(12);
  private final Subscription running;

  private final SplitPane middle = new SplitPane();
  private final Node lines;
  private final LineDetails details;
  private final PointingPane columnsPane;
  private final ScrollPane pointing;
  private final ToggleButton columns;

  LinesView(Desk desk, LinesViewModel model, BankViewModel bank, BankServices services) {
    this.words = desk.words();
    this.model = model;
    this.bank = bank;
    this.chips = new Chips<>(words, List.of(LineState.values()), LineState::word, model.state());
    this.columns =
        new ToggleButton(words.text("intakeview.columns"), new FontIcon(Feather.COLUMNS));
    columns.setTooltip(Tips.of(words.text("intakeview.columns-tip")));
    columns.setMinWidth(USE_PREF_SIZE);
    this.columnsPane = pane();
    this.pointing = new ScrollPane(columnsPane);
    same.getStyleClass().add("hint");
    same.setWrapText(true);
    same.setMaxWidth(Double.MAX_VALUE);
    same.managedProperty().bind(same.visibleProperty());
    VBox top = new VBox(10, same, bar());
    top.getStyleClass().add("rule-head");
    lines = new LineTable(words, model, desk.preferences()).node();
    details =
        new LineDetails(words, model, new MemberChoice(desk.background(), services.everybody()));
    pointing.setFitToWidth(true);
    pointing.setMinWidth(POINTING);
    SplitPane.setResizableWithParent(details, false);
    SplitPane.setResizableWithParent(pointing, false);
    middle.setDividerPositions(LINES_SHARE);
    columns.selectedProperty().subscribe(this::arrange);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("foot");
    setTop(top);
    setCenter(middle);
    setBottom(foot);
    model.statement().subscribe(this::show);
    running = bank.run().subscribe(run -> showFoot());
  }

  /** The statement is not looked at any more: whoever told of a booking forgets this view. */
  void close() {
    running.unsubscribe();
  }

  private PointingPane pane() {
    return new PointingPane(
        words,
        new PointingPane.Subject(
            model.statement().get().preview().file().table(),
            Message.of("intakeview.columns-note"),
            StatementFields.all(),
            key -> words.text(StatementFields.label(key))),
        new PointingPane.Pointed() {
          @Override
          public void sheet(String name) {
            model.chooseSheet(name);
          }

          @Override
          public void rows(int first, int last) {
            model.chooseHead(first, last);
          }

          @Override
          public void field(int column, @Nullable String key) {
            model.map(column, key);
          }
        });
  }

  private void arrange(boolean showsColumns) {
    double share = middle.getDividers().isEmpty() ? LINES_SHARE : middle.getDividerPositions()[0];
    middle.getItems().setAll(lines, showsColumns ? pointing : details);
    middle.setDividerPositions(share);
  }

  private HBox bar() {
    ProgressIndicator wheel = new ProgressIndicator();
    wheel.setPrefSize(WHEEL, WHEEL);
    wheel.visibleProperty().bind(model.busy());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar = new HBox(10, chips, gap, wheel, columns);
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private void show(Statement statement) {
    columnsPane.show(statement.preview().head(), statement.trouble());
    if (statement.trouble() != null) {
      columns.setSelected(true);
    }
    chips.count(statement.preview().rows().size(), statement::count);
    ImportBatch before = statement.preview().sameFile();
    same.setVisible(before != null);
    if (before != null) {
      same.setText(words.text("duesbank.same-file", before.id(), before.operator()));
    }
    showFoot();
  }

  private void showFoot() {
    Running run = bank.run().get();
    if (run == null) {
      foot.getChildren().setAll(summary(), leave());
    } else {
      ProgressBar progress = new ProgressBar();
      progress.progressProperty().bind(run.fraction());
      foot.getChildren().setAll(new Label(words.text(run.title())), progress);
    }
  }

  private Label summary() {
    Statement statement = model.statement().get();
    List<String> parts = new ArrayList<>();
    parts.add(
        statement.taking() == 0
            ? words.text("duesbank.summary-none")
            : words.text(
                "duesbank.summary", statement.taking(), Yuan.grouped(statement.preview().fen())));
    add(parts, "duesbank.summary-likely", statement.count(LineState.LIKELY));
    add(parts, "duesbank.summary-unclear", statement.count(LineState.UNCLEAR));
    add(parts, "duesbank.summary-refused", statement.count(LineState.REFUSED));
    Label label = new Label(String.join(" ", parts));
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  private void add(List<String> parts, String key, int count) {
    if (count > 0) {
      parts.add(words.text(key, count));
    }
  }

  private Button leave() {
    Button leave = new Button(words.text("duesbank.leave"));
    leave.setMinWidth(USE_PREF_SIZE);
    leave.setOnAction(event -> bank.leave());
    return leave;
  }
}
