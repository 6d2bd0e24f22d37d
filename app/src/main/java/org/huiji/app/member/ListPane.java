package org.huiji.app.member;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.Loading;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Filters, the mark of a past day, and the list or what stands in its place. */
final class ListPane extends BorderPane {

  private final Messages words;
  private final RosterViewModel model;
  private final HBox banner = new HBox(12);
  private final Label ofThePast = new Label();
  private final Node list;
  private final Loading loading;
  private final Placeholder empty;
  private final Placeholder noMatch;
  private final Placeholder notFound;
  private final Placeholder failed;
  private final StackPane middle = new StackPane();

  ListPane(Messages words, RosterViewModel model, Node list, List<Command> whenEmpty) {
    this.words = words;
    this.model = model;
    this.list = list;
    this.loading = new Loading(words);
    empty = new Placeholder(words, Feather.USERS, whenEmpty);
    noMatch =
        new Placeholder(
            words,
            Feather.SEARCH,
            List.of(
                Command.of(
                    Message.of("memberview.clear-filters"),
                    Feather.X,
                    () -> model.filter().set(RosterFilter.NONE))));
    notFound = new Placeholder(words, Feather.SEARCH, List.of());
    failed =
        new Placeholder(
            words,
            Feather.ALERT_TRIANGLE,
            List.of(
                Command.of(Message.of("memberview.reload"), Feather.REFRESH_CW, model::reload)));
    failed.say(words.text("memberview.failed"));
    makeBanner();
    getStyleClass().add("list-pane");
    setTop(new VBox(new FilterBar(words, model), banner));
    setCenter(middle);
    model.state().subscribe(state -> show());
    model.shown().addListener((javafx.beans.InvalidationListener) change -> show());
    model.past().subscribe(this::mark);
  }

  private void makeBanner() {
    Button back = new Button(words.text("memberview.back-to-today"));
    back.setOnAction(event -> model.showOn(null));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    banner.getChildren().addAll(new FontIcon(Feather.CLOCK), ofThePast, gap, back);
    banner.setAlignment(Pos.CENTER_LEFT);
    banner.getStyleClass().add("past-banner");
    banner.managedProperty().bind(banner.visibleProperty());
  }

  private void mark(@Nullable LocalDate past) {
    banner.setVisible(past != null);
    if (past != null) {
      ofThePast.setText(words.text("memberview.of-the-past", past));
    }
  }

  private void show() {
    switch (model.state().get()) {
      case LOADING -> middle.getChildren().setAll(loading);
      case FAILED -> middle.getChildren().setAll(failed);
      case LIST -> middle.getChildren().setAll(list);
      case EMPTY -> {
        LocalDate past = model.past().get();
        empty.say(
            past == null
                ? words.text("memberview.empty")
                : words.text("memberview.empty-then", past));
        middle.getChildren().setAll(empty);
      }
      case NO_MATCH -> {
        Placeholder why = model.filter().get().isNone() ? notFound : noMatch;
        model.memberWords().ifPresent(said -> why.say(none(said)));
        middle.getChildren().setAll(why);
      }
    }
  }

  private String none(MemberWords said) {
    String asked = new FilterWords(words, said).of(model.searched(), model.filter().get());
    return model.searched().isBlank()
        ? words.text("memberview.no-match", asked)
        : words.text("memberview.no-match-search", asked);
  }
}
