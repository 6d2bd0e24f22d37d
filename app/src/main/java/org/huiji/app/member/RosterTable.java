package org.huiji.app.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.huiji.app.dues.StandingWords;
import org.huiji.app.preference.Preferences;
import org.huiji.app.widget.DataTable;
import org.huiji.app.widget.Tag;
import org.huiji.dues.view.Standing;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The list itself. Sorting is done by the view model, in the background. */
final class RosterTable {

  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  private final RosterViewModel model;
  private final DataTable<RosterRow> table;
  private final Map<String, RosterColumn> columns;
  private List<MemberId> chosen = List.of();
  private boolean replacing;

  RosterTable(Messages words, RosterViewModel model, Preferences preferences) {
    this.model = model;
    this.table = new DataTable<>(words, "memberview.list");
    this.columns =
        Stream.of(RosterColumn.values())
            .collect(Collectors.toMap(column -> column.title().key(), Function.identity()));
    Stream.of(RosterColumn.values()).forEach(this::add);
    table.setItems(javafx.collections.FXCollections.observableArrayList());
    table.setSortPolicy(it -> sort());
    table.remember("roster", preferences);
    model.shown().addListener((ListChangeListener<RosterRow>) change -> fill());
    table.getSelectionModel().getSelectedItems().addListener(this::follow);
    model.current().subscribe(row -> reveal());
    table.addEventHandler(
        javafx.scene.input.KeyEvent.KEY_PRESSED,
        event -> {
          if (COPY.match(event)) {
            copy();
            event.consume();
          }
        });
  }

  DataTable<RosterRow> node() {
    return table;
  }

  /** The members chosen, in the list's order. */
  List<RegisterEntry> chosen() {
    return selected().map(RosterRow::entry).toList();
  }

  private Stream<RosterRow> selected() {
    return table.getSelectionModel().getSelectedIndices().stream()
        .sorted()
        .map(index -> table.getItems().get(index));
  }

  private void add(RosterColumn column) {
    TableColumn<RosterRow, String> made =
        table.text(column.title().key(), column.width(), row -> text(column, row));
    made.setVisible(column.isShownAtFirst());
    switch (column) {
      case OFFICES -> made.setCellFactory(it -> new TagCell(RosterTable::offices));
      case STATUS -> made.setCellFactory(it -> new TagCell(this::status));
      case DUES -> made.setCellFactory(it -> new TagCell(RosterTable::dues));
      case REGISTERED_CAPITAL -> made.getStyleClass().add("number");
      default -> {}
    }
  }

  private String text(RosterColumn column, RosterRow row) {
    return model.memberWords().map(words -> column.text(row, words)).orElse("");
  }

  private static List<Tag.State> offices(RosterRow row, String text) {
    Tag.Tone tone = row.member().membership().offices().isEmpty() ? Tag.Tone.PLAIN : Tag.Tone.OPEN;
    return Stream.of(text.split(MemberWords.SEPARATOR, -1))
        .map(word -> new Tag.State(word, tone))
        .toList();
  }

  private List<Tag.State> status(RosterRow row, String text) {
    return model.memberWords().stream()
        .map(words -> words.state(row.member().membership().status()))
        .toList();
  }

  private static List<Tag.State> dues(RosterRow row, String text) {
    Standing dues = row.dues();
    return dues == null
        ? List.of()
        : List.of(new Tag.State(text, StandingWords.tone(dues.status())));
  }

  private boolean sort() {
    model.sort(
        table.getSortOrder().stream()
            .flatMap(
                column ->
                    Optional.ofNullable(columns.get(column.getId())).stream()
                        .map(
                            it ->
                                new RosterQuery.Order(
                                    it, column.getSortType() == TableColumn.SortType.DESCENDING)))
            .toList());
    return true;
  }

  /** A new list keeps the selection on the members that are still in it. */
  private void fill() {
    List<MemberId> before = chosen;
    replacing = true;
    table.getSelectionModel().clearSelection();
    table.getItems().setAll(model.shown());
    if (!before.isEmpty()) {
      select(before);
    }
    replacing = false;
    remember();
    reveal();
  }

  private void select(List<MemberId> ids) {
    for (int i = 0; i < table.getItems().size(); i++) {
      if (ids.contains(table.getItems().get(i).id())) {
        table.getSelectionModel().select(i);
      }
    }
  }

  private void follow(ListChangeListener.Change<? extends RosterRow> change) {
    if (!replacing) {
      remember();
      if (chosen.size() == 1) {
        model.current().set(table.getSelectionModel().getSelectedItem());
      }
    }
  }

  private void remember() {
    chosen = selected().map(RosterRow::id).toList();
  }

  /** Selects and scrolls to the member being read, as when another page asked for it. */
  private void reveal() {
    RosterRow row = model.current().get();
    if (row == null || replacing || chosen.size() > 1 || chosen.contains(row.id())) {
      return;
    }
    int at = indexOf(row.id());
    if (at >= 0) {
      table.getSelectionModel().clearAndSelect(at);
      table.scrollTo(Math.max(0, at - 3));
    }
  }

  private int indexOf(MemberId id) {
    for (int i = 0; i < table.getItems().size(); i++) {
      if (table.getItems().get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** As a spreadsheet takes it: the visible columns, parted by tabs, under their titles. */
  private void copy() {
    List<RosterColumn> visible =
        table.getVisibleLeafColumns().stream()
            .flatMap(column -> Optional.ofNullable(columns.get(column.getId())).stream())
            .toList();
    List<String> lines = new ArrayList<>();
    lines.add(
        table.getVisibleLeafColumns().stream()
            .map(TableColumn::getText)
            .collect(Collectors.joining("\t")));
    selected()
        .map(
            row ->
                visible.stream()
                    .map(column -> text(column, row).replaceAll("[\\t\\r\\n]+", " "))
                    .collect(Collectors.joining("\t")))
        .forEach(lines::add);
    ClipboardContent content = new ClipboardContent();
    content.putString(String.join("\n", lines));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** A cell of tags. */
  private static final class TagCell extends TableCell<RosterRow, String> {

    private final java.util.function.BiFunction<RosterRow, String, List<Tag.State>> tags;
    private final HBox box = new HBox(4);

    TagCell(java.util.function.BiFunction<RosterRow, String, List<Tag.State>> tags) {
      this.tags = tags;
      box.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      RosterRow row = empty ? null : getTableView().getItems().get(getIndex());
      if (row == null || text == null) {
        setGraphic(null);
        return;
      }
      box.getChildren().setAll(tags.apply(row, text).stream().map(Tag::new).toList());
      setGraphic(box);
      setAccessibleText(text);
    }
  }
}
