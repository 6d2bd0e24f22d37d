package org.huiji.app.declaration.details;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.huiji.app.declaration.Shown;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.form.FormField.Section;
import org.huiji.problem.Problem;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/**
 * What the company's form says, section by section, and beside it what the district's table says.
 * Where they differ the clerk may take one for the other.
 */
final class FieldsGrid extends GridPane {

  /** Told which of the two a field is to follow. */
  interface Settling {

    void byForm(FormField field);

    void bySummary(FormField field);
  }

  private static final double LABELS = 30;
  private static final double VALUES = 35;

  private final Messages words;
  private final Sheet sheet;
  private final Settling settling;
  private final Set<String> differing;
  private final Set<String> mentioned;
  private final Map<FormField, Node> places = new EnumMap<>(FormField.class);
  private int row;

  FieldsGrid(Messages words, Sheet sheet, Settling settling) {
    this.words = words;
    this.sheet = sheet;
    this.settling = settling;
    this.differing = sheet.differing();
    this.mentioned = sheet.problems().stream().map(Problem::field).collect(Collectors.toSet());
    getStyleClass().addAll("facts", "fields");
    getColumnConstraints().addAll(column(LABELS), column(VALUES), column(VALUES));
    for (Section section : Section.values()) {
      add(section);
    }
  }

  /** Where a field stands. */
  Optional<Node> place(FormField field) {
    return Optional.ofNullable(places.get(field));
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private void add(Section section) {
    List<FormField> fields =
        Stream.of(FormField.values())
            .filter(field -> field.section() == section && isShown(field))
            .toList();
    if (fields.isEmpty()) {
      return;
    }
    Label heading = new Label(words.text(name(section)));
    heading.getStyleClass().add("facts-section");
    add(heading, 0, row++, 3, 1);
    if (fields.stream().anyMatch(this::isInBoth)) {
      addRow(row++, new Label(), head("decllist.in-form"), head("decllist.in-summary"));
    }
    fields.forEach(this::add);
  }

  private Label head(String key) {
    Label label = new Label(words.text(key));
    label.getStyleClass().add("fact-label");
    return label;
  }

  private boolean isShown(FormField field) {
    return !form().text(field).isEmpty()
        || !summary().text(field).isEmpty()
        || mentioned.contains(field.key());
  }

  private boolean isInBoth(FormField field) {
    return !summary().text(field).isEmpty() && field.section() != Section.SUMMARY;
  }

  private void add(FormField field) {
    Label name = label(words.text(field.label(sheet.round().year())));
    name.getStyleClass().add("fact-label");
    boolean wrong = differing.contains(field.key());
    Label ours = value(field, field.section() == Section.SUMMARY ? summary() : form());
    name.setLabelFor(ours);
    places.put(field, ours);
    add(name, 0, row);
    if (isInBoth(field)) {
      Label theirs = value(field, summary());
      add(ours, 1, row);
      add(theirs, 2, row++);
      if (wrong) {
        ours.getStyleClass().add("differs");
        theirs.getStyleClass().add("differs");
        add(settle(field), 1, row++, 2, 1);
      }
    } else {
      add(ours, 1, row++, 2, 1);
    }
  }

  private FlowPane settle(FormField field) {
    Hyperlink form = link("decllist.by-form", () -> settling.byForm(field));
    Hyperlink table = link("decllist.by-summary", () -> settling.bySummary(field));
    Label differs = new Label(words.text("decllist.differs"));
    differs.getStyleClass().add("doubt-note");
    FlowPane row = new FlowPane(10, 0);
    row.getChildren().addAll(List.of(differs, form, table));
    return row;
  }

  private Hyperlink link(String key, Runnable then) {
    Hyperlink link = new Hyperlink(words.text(key));
    link.setOnAction(
        event -> {
          link.setVisited(false);
          then.run();
        });
    return link;
  }

  private Label value(FormField field, Answers answers) {
    String text = Shown.text(field, answers);
    Label label = label(text.isEmpty() ? words.text("decllist.not-filled") : text);
    if (text.isEmpty()) {
      label.getStyleClass().add("not-filled");
    }
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    setValignment(label, VPos.TOP);
    return label;
  }

  private Answers form() {
    return sheet.content().form();
  }

  private Answers summary() {
    return sheet.content().summary();
  }

  private static Message name(Section section) {
    return switch (section) {
      case COVER -> Message.of("declview.section-cover");
      case COMPANY -> Message.of("declview.section-company");
      case PLATFORM -> Message.of("declview.section-platform");
      case DESCRIPTION -> Message.of("declview.section-description");
      case SUMMARY -> Message.of("declview.section-summary");
    };
  }
}
