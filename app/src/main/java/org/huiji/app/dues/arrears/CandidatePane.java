package org.huiji.app.dues.arrears;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huiji.app.preference.Preferences;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.DataTable;
import org.huiji.app.widget.EmptyState;
import org.huiji.app.widget.Loading;
import org.huiji.dues.lapse.LapseCandidate;
import org.huiji.dues.lapse.LapseReport;
import org.huiji.member.MemberId;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.membership.LapseCondition;
import org.huiji.rulebook.question.OpenQuestion;
import org.huiji.rulebook.question.OpenQuestionRefusal;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.huiji.text.Yuan;
import org.kordamp.ikonli.feather.Feather;

/** Who may have lapsed: the rule and what it leaves open above, the candidates below. */
final class CandidatePane extends StackPane {

  private final Messages words;
  private final ArrearsViewModel model;
  private final VBox head = new VBox(4);
  private final ObservableList<LapseCandidate> candidates = FXCollections.observableArrayList();
  private final DataTable<LapseCandidate> table;
  private final BorderPane list = new BorderPane();
  private boolean listing;

  CandidatePane(
      Messages words, ArrearsViewModel model, Preferences preferences, Consumer<MemberId> open) {
    this.words = words;
    this.model = model;
    this.table = table(preferences, open);
    head.getStyleClass().add("rule-head");
    list.setTop(head);
    model.lapses().subscribe(this::show);
  }

  private DataTable<LapseCandidate> table(Preferences preferences, Consumer<MemberId> open) {
    DataTable<LapseCandidate> it = new DataTable<>(words, "duesarrears.candidate-list");
    it.text(
        "duesarrears.number",
        84,
        row -> row.entry().number() == null ? "" : row.entry().number().text());
    it.text("duesarrears.name", 220, row -> row.entry().member().name());
    it.text("duesarrears.unpaid-years", 160, row -> YearSpans.of(row.years()));
    it.number("duesarrears.owed", 110, LapseCandidate::fen, Yuan::grouped);
    it.text("duesarrears.unpaid-since", 120, row -> row.since().toString());
    it.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    it.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (before, now) -> {
              if (now != null && !listing) {
                open.accept(now.entry().id());
              }
            });
    it.remember("dues-candidates", preferences);
    SortedList<LapseCandidate> sorted = new SortedList<>(candidates);
    sorted.comparatorProperty().bind(it.comparatorProperty());
    it.setItems(sorted);
    return it;
  }

  private void show(Lapses lapses) {
    switch (lapses) {
      case Lapses.Unknown _ -> getChildren().setAll(new Loading(words));
      case Lapses.Refused(Refusal refusal) -> getChildren().setAll(refused(refusal));
      case Lapses.Found found when found.report().isEmpty() ->
          getChildren()
              .setAll(new EmptyState(words, Feather.INFO, Message.of("duesarrears.no-rule")));
      case Lapses.Found found -> show(found.report().orElseThrow());
    }
  }

  private EmptyState refused(Refusal refusal) {
    return refusal instanceof OpenQuestionRefusal
        ? new EmptyState(
            words,
            Feather.HELP_CIRCLE,
            refusal.reason(),
            Command.of(Message.of("duesarrears.answer"), Feather.CHECK_SQUARE, model::toQuestions))
        : new EmptyState(words, Feather.ALERT_CIRCLE, refusal.reason());
  }

  private void show(LapseReport report) {
    head.getChildren().clear();
    line(words.text("duesarrears.rule", report.article(), report.years()));
    line(words.text("duesarrears.only-candidates")).getStyleClass().add("page-note");
    report.beyondDues().stream()
        .map(condition -> words.text("duesarrears.beyond", words.text(said(condition))))
        .forEach(this::line);
    for (OpenQuestion question : report.questions()) {
      line(words.text("duesarrears.open-question", question.text(), question.article()));
    }
    if (!report.questions().isEmpty()) {
      Hyperlink there = new Hyperlink(words.text("duesarrears.answer"));
      there.setOnAction(event -> model.toQuestions());
      head.getChildren().add(there);
    }
    list(report.candidates());
    list.setCenter(report.candidates().isEmpty() ? nobody() : table);
    getChildren().setAll(list);
  }

  /** Who is selected stays selected, but is not opened anew. */
  private void list(List<LapseCandidate> found) {
    LapseCandidate before = table.getSelectionModel().getSelectedItem();
    listing = true;
    candidates.setAll(found);
    table.getSelectionModel().clearSelection();
    table.getItems().stream()
        .filter(row -> before != null && row.entry().id().equals(before.entry().id()))
        .findFirst()
        .ifPresent(row -> table.getSelectionModel().select(row));
    listing = false;
  }

  private EmptyState nobody() {
    return new EmptyState(words, Feather.CHECK_CIRCLE, Message.of("duesarrears.no-candidate"));
  }

  private static Message said(LapseCondition condition) {
    return switch (condition) {
      case UNPAID -> Message.of("duesarrears.unpaid");
      case ABSENT_FROM_CONGRESS -> Message.of("duesarrears.absent");
      case INACTIVE -> Message.of("duesarrears.inactive");
    };
  }

  private Label line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    head.getChildren().add(label);
    return label;
  }
}
