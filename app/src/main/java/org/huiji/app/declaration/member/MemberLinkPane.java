package org.huiji.app.declaration.member;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huiji.app.declaration.member.MemberLinkViewModel.Looked;
import org.huiji.app.widget.Form;
import org.huiji.app.widget.RefusedNote;
import org.huiji.app.widget.Tag;
import org.huiji.declaration.register.Beside;
import org.huiji.declaration.register.Recognised;
import org.huiji.member.MemberMatcher.Ground;
import org.huiji.member.MemberNumber;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** Whether the unit is a member, and where the register says something else. */
public final class MemberLinkPane extends VBox {

  private static final double FIELDS = 30;
  private static final double VALUES = 35;

  private final Messages words;
  private final MemberLinkViewModel model;

  public MemberLinkPane(Messages words, MemberLinkViewModel model) {
    super(8);
    this.words = words;
    this.model = model;
    getStyleClass().add("member-link");
    model.looked().subscribe(this::show);
  }

  private void show(@Nullable Looked looked) {
    getChildren().clear();
    if (looked != null && looked.known() != null) {
      tell(looked.known());
    } else if (looked != null) {
      getChildren().add(note(words.text("declmemberview.unknown")));
    }
  }

  private void tell(Recognised known) {
    getChildren().addAll(who(known), note(words.text(ground(known.ground()))));
    List<Beside> differing = known.differing();
    if (differing.isEmpty()) {
      getChildren().add(note(words.text("declmemberview.same")));
    } else {
      getChildren()
          .addAll(
              note(words.text("declmemberview.differing", differing.size())),
              table(differing),
              form(known));
    }
  }

  private FlowPane who(Recognised known) {
    RegisterEntry entry = known.entry();
    MemberNumber number = entry.number();
    Hyperlink name = new Hyperlink(entry.member().name());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.setOnAction(
        event -> {
          name.setVisited(false);
          model.open(known);
        });
    FlowPane row = new FlowPane(8, 4, new Tag(InRegister.of(entry).state(words)));
    if (number != null) {
      row.getChildren().add(new Label(number.text()));
    }
    row.getChildren().add(name);
    return row;
  }

  private static Message ground(Ground ground) {
    return switch (ground) {
      case CODE -> Message.of("declmemberview.by-code");
      case NAME -> Message.of("declmemberview.by-name");
      case FORMER_NAME -> Message.of("declmemberview.by-former-name");
      case SIMILAR_NAME -> Message.of("declmemberview.by-similar-name");
    };
  }

  private GridPane table(List<Beside> differing) {
    GridPane grid = new GridPane();
    grid.getStyleClass().addAll("facts", "beside");
    grid.getColumnConstraints().addAll(column(FIELDS), column(VALUES), column(VALUES));
    grid.addRow(0, new Label(), head("declmemberview.registered"), head("declmemberview.declared"));
    int row = 1;
    for (Beside one : differing) {
      CheckBox take = new CheckBox(words.text(one.field().label()));
      take.setWrapText(true);
      take.setMinHeight(USE_PREF_SIZE);
      take.selectedProperty().bindBidirectional(model.chosen(one.field()));
      GridPane.setValignment(take, VPos.TOP);
      String registered =
          one.registered().isEmpty() ? words.text("declmemberview.nothing") : one.registered();
      grid.addRow(row++, take, value(registered), value(one.declared()));
    }
    return grid;
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private Label head(String key) {
    Label label = new Label(words.text(key));
    label.getStyleClass().add("fact-label");
    return label;
  }

  private static Label value(String text) {
    Label label = note(text);
    GridPane.setValignment(label, VPos.TOP);
    return label;
  }

  private Node form(Recognised known) {
    Form form = new Form(words);
    form.date("declmemberview.from", model.from());
    RefusedNote said = new RefusedNote(words, model.commit().refused());
    Button take = new Button(words.text("declmemberview.take-over"));
    take.setMinWidth(USE_PREF_SIZE);
    take.disableProperty().bind(model.any().not().or(model.commit().busy()));
    take.setOnAction(event -> model.takeOver(known));
    HBox row = new HBox(take);
    row.setAlignment(Pos.CENTER_RIGHT);
    return new VBox(8, form, said, row);
  }

  private static Label note(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
