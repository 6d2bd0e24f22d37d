package org.huiji.app.search;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.huiji.member.MemberNumber;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A field to type in and the members it finds. A click on one or Enter chooses it; Enter in the
 * field chooses the only one that is found, and of several leads to the list.
 */
public final class MemberPicker extends VBox {

  private static final double LIST_HEIGHT = 150;

  private final Messages words;
  private final MemberChoice members;
  private final Consumer<RegisterEntry> chosen;
  private final TextField text = new TextField();
  private final ListView<RegisterEntry> list;

  /**
   * A picker.
   *
   * @param prompt what the member is looked for
   * @param chosen told whom she chose
   */
  public MemberPicker(
      Messages words, MemberChoice members, Message prompt, Consumer<RegisterEntry> chosen) {
    super(6);
    this.words = words;
    this.members = members;
    this.chosen = chosen;
    text.setPromptText(words.text(prompt));
    text.setAccessibleText(words.text(prompt));
    text.textProperty().bindBidirectional(members.text());
    this.list = list();
    text.setOnAction(event -> chooseOrLook());
    getChildren().addAll(text, list);
  }

  /** Begins to look, with a name to begin with. */
  public void begin(String name) {
    members.begin(name);
    text.requestFocus();
  }

  private ListView<RegisterEntry> list() {
    ListView<RegisterEntry> list = new ListView<>(members.found());
    list.setPrefHeight(LIST_HEIGHT);
    list.setPlaceholder(new Label(words.text("searchview.none")));
    list.setCellFactory(_ -> new MemberCell());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            choose(list.getSelectionModel().getSelectedItem());
            event.consume();
          }
        });
    return list;
  }

  /** Of several she sees whom she is about to choose before a second Enter does. */
  private void chooseOrLook() {
    if (members.found().size() == 1) {
      choose(members.found().getFirst());
    } else if (!members.found().isEmpty()) {
      list.getSelectionModel().selectFirst();
      list.requestFocus();
    }
  }

  private void choose(@Nullable RegisterEntry entry) {
    if (entry != null) {
      chosen.accept(entry);
    }
  }

  private final class MemberCell extends ListCell<RegisterEntry> {

    /** Beside the members, or on the bar that scrolls them, a click chooses nobody. */
    MemberCell() {
      setOnMouseClicked(event -> choose(getItem()));
    }

    @Override
    protected void updateItem(@Nullable RegisterEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      setText(empty || entry == null ? null : text(entry));
    }

    private String text(RegisterEntry entry) {
      MemberNumber number = entry.number();
      return number == null ? entry.member().name() : number.text() + "  " + entry.member().name();
    }
  }
}
