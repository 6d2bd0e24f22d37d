package org.huiji.app.declaration.receive;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.huiji.declaration.Declaration;
import org.huiji.text.FoldedName;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** A field to type in and the round's declarations it finds, by unit, platform or number. */
final class DeclarationPicker extends VBox {

  private static final double HEIGHT = 150;
  private static final int FOUND = 50;

  private final List<Known> all;
  private final ListView<Declaration> list = new ListView<>();
  private final Consumer<Declaration> chosen;

  private record Known(Declaration declaration, String folded) {

    static Known of(Declaration one) {
      String named = one.content().unit() + one.content().platform() + one.id();
      return new Known(one, FoldedName.fold(named));
    }
  }

  DeclarationPicker(Messages words, List<Declaration> round, Consumer<Declaration> chosen) {
    super(6);
    this.all = round.stream().map(Known::of).toList();
    this.chosen = chosen;
    TextField text = new TextField();
    text.setPromptText(words.text("declreceive.find"));
    text.setAccessibleText(words.text("declreceive.find"));
    text.textProperty().subscribe(this::find);
    text.setOnAction(
        event -> {
          if (!list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
            list.requestFocus();
          }
        });
    list.setPrefHeight(HEIGHT);
    list.setPlaceholder(new Label(words.text("declreceive.found-none")));
    list.setCellFactory(_ -> new DeclarationCell());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            choose(list.getSelectionModel().getSelectedItem());
            event.consume();
          }
        });
    getChildren().setAll(text, list);
  }

  private void find(String typed) {
    String folded = typed.isBlank() ? "" : FoldedName.fold(typed);
    list.getItems()
        .setAll(
            all.stream()
                .filter(one -> one.folded().contains(folded))
                .limit(FOUND)
                .map(Known::declaration)
                .toList());
  }

  private void choose(@Nullable Declaration one) {
    if (one != null) {
      chosen.accept(one);
    }
  }

  private final class DeclarationCell extends ListCell<Declaration> {

    /** Beside the declarations, or on the bar that scrolls them, a click chooses none. */
    DeclarationCell() {
      setOnMouseClicked(event -> choose(getItem()));
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Declaration one, boolean empty) {
      super.updateItem(one, empty);
      setGraphic(empty || one == null ? null : lines(one));
    }

    private static VBox lines(Declaration one) {
      Label unit = new Label(one.content().unit());
      unit.getStyleClass().add("quiet");
      return new VBox(2, new Label(one.id() + "  " + one.content().platform()), unit);
    }
  }
}
