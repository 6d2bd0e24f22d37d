package org.huiji.app.widget;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands on a page with nothing on it yet: why, and the next step. */
public final class EmptyState extends VBox {

  private static final double WIDEST = 420;

  public EmptyState(Messages words, Ikon icon, Message why) {
    super(16);
    setAlignment(Pos.CENTER);
    getStyleClass().add("empty-state");
    Label sentence = new Label(words.text(why));
    sentence.setWrapText(true);
    sentence.setMaxWidth(WIDEST);
    sentence.getStyleClass().add("sentence");
    getChildren().addAll(new FontIcon(icon), sentence);
  }

  /** Stands in the place of rows of which none is what was searched or filtered for. */
  public static EmptyState noHits(Messages words) {
    return new EmptyState(words, Feather.SEARCH, Message.of("widget.no-hits"));
  }

  public EmptyState(Messages words, Ikon icon, Message why, Command next) {
    this(words, icon, why);
    Button button = new Button();
    next.label().subscribe(label -> button.setText(words.text(label)));
    next.enabled().subscribe(enabled -> button.setDisable(!enabled));
    button.setOnAction(event -> next.run().run());
    button.getStyleClass().add("accent");
    if (next.key() != null) {
      button.setTooltip(Tips.key(words, next.label().getValue(), next.key()));
    }
    getChildren().add(button);
  }
}
