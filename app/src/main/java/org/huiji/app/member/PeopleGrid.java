package org.huiji.app.member;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.member.MemberField;
import org.huiji.member.MemberField.Part;
import org.huiji.member.PersonRole;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.text.Messages;

/** The people of a member: a row for each, a column for each part. */
final class PeopleGrid extends GridPane {

  private static final double ROLE = 96;

  private final Messages words;
  private final FormViewModel model;
  private final Map<MemberField, Control> controls;

  PeopleGrid(
      Messages words, MemberWords said, FormViewModel model, Map<MemberField, Control> controls) {
    this.words = words;
    this.model = model;
    this.controls = controls;
    getStyleClass().add("form");
    boolean unit = model.kind() == MemberKind.UNIT;
    List<Part> parts = Stream.of(Part.values()).filter(part -> unit || part != Part.NAME).toList();
    getColumnConstraints().add(new ColumnConstraints(ROLE));
    Label title = new Label(words.text("memberview.people"));
    title.getStyleClass().add("form-section");
    add(title, 0, 0, parts.size() + 1, 1);
    for (Part part : parts) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(Priority.ALWAYS);
      column.setPercentWidth(-1);
      column.setPrefWidth(part == Part.NAME ? 110 : 160);
      getColumnConstraints().add(column);
      add(new Label(title(part)), parts.indexOf(part) + 1, 1);
    }
    int row = 2;
    for (PersonRole role : PersonRole.values()) {
      if (unit != (role == PersonRole.SELF)) {
        add(said.role(role), role, parts, row++);
      }
    }
  }

  private void add(String name, PersonRole role, List<Part> parts, int row) {
    Label label = new Label(name);
    setValignment(label, VPos.TOP);
    add(label, 0, row);
    for (Part part : parts) {
      Fields.of(role, part).ifPresent(field -> add(box(field), parts.indexOf(part) + 1, row));
    }
  }

  private VBox box(MemberField field) {
    FormField held = model.field(field);
    TextField text = new TextField();
    text.setId(field.key());
    text.setAccessibleText(words.text(field.label()));
    text.textProperty().bindBidirectional(held.text());
    controls.put(field, text);
    Label problem = new Label();
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    problem.setMinHeight(Region.USE_PREF_SIZE);
    problem.managedProperty().bind(problem.visibleProperty());
    held.problem()
        .subscribe(
            message -> {
              problem.setText(FormView.said(words, message));
              problem.setVisible(message != null);
              text.pseudoClassStateChanged(Styles.STATE_DANGER, message != null);
              text.setAccessibleHelp(problem.getText());
            });
    return new VBox(2, text, problem, FormView.doubt(words, held));
  }

  private String title(Part part) {
    return switch (part) {
      case NAME -> words.text("memberview.person-name");
      case POST -> words.text("memberview.post");
      case MOBILE -> words.text("memberview.mobile");
      case PHONE -> words.text("memberview.phone");
      case EMAIL -> words.text("memberview.email");
    };
  }
}
