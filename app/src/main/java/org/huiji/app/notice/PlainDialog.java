package org.huiji.app.notice;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.huiji.app.theme.Look;

/** A dialog in the program's look, its buttons named and the action at the right. */
final class PlainDialog {

  /** Left extras, then at the right the way out, then the action. */
  private static final String ORDER = "LE+CO";

  private static final double WIDTH = 460;

  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final VBox text = new VBox(8);

  PlainDialog(Look look, Window owner) {
    if (owner.getScene() != null) {
      dialog.initOwner(owner);
    }
    dialog.setDialogPane(new Pane());
    dialog.getDialogPane().setContent(text);
    dialog.getDialogPane().setPrefWidth(WIDTH);
    look.dress(dialog.getDialogPane().getScene());
    text.getStyleClass().add("dialog-text");
  }

  PlainDialog headline(String words) {
    dialog.setTitle(words);
    Label label = line(words);
    label.getStyleClass().add("dialog-headline");
    return this;
  }

  PlainDialog say(String words) {
    line(words);
    return this;
  }

  PlainDialog add(Node node) {
    text.getChildren().add(node);
    return this;
  }

  /** More, one click away. */
  PlainDialog details(Node node, String more, String less) {
    Pane pane = (Pane) dialog.getDialogPane();
    pane.more = more;
    pane.less = less;
    pane.setExpandableContent(node);
    return this;
  }

  PlainDialog button(ButtonType type) {
    dialog.getDialogPane().getButtonTypes().add(type);
    return this;
  }

  Node node(ButtonType type) {
    return dialog.getDialogPane().lookupButton(type);
  }

  /** Shows the dialog without waiting; {@code then} follows when {@code type} was pressed. */
  void show(ButtonType type, Runnable then) {
    dialog.setOnHidden(
        event -> {
          if (dialog.getResult() == type) {
            then.run();
          }
        });
    dialog.show();
  }

  private Label line(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    text.getChildren().add(label);
    return label;
  }

  private static final class Pane extends DialogPane {

    private String more = "";
    private String less = "";

    @Override
    protected Node createButtonBar() {
      ButtonBar bar = (ButtonBar) super.createButtonBar();
      bar.setButtonOrder(ORDER);
      return bar;
    }

    @Override
    protected Node createDetailsButton() {
      Hyperlink link = new Hyperlink();
      link.textProperty().bind(expandedProperty().map(open -> open ? less : more));
      link.setOnAction(event -> setExpanded(!isExpanded()));
      return link;
    }
  }
}
