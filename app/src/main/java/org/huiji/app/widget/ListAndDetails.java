package org.huiji.app.widget;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huiji.app.preference.Preferences;
import org.huiji.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A list with a pane at its right for the details of what is selected. The pane's width is
 * remembered; Escape closes it and goes back to the list.
 */
public final class ListAndDetails extends SplitPane {

  private static final double NARROWEST = 320;
  private static final double USUAL = 400;

  private final Messages words;
  private final Node list;
  private final BorderPane pane = new BorderPane();
  private final Label title = new Label();
  private double width;

  /**
   * A list whose details are closed.
   *
   * @param name of this pane among the preferences
   */
  public ListAndDetails(Messages words, Node list, String name, Preferences preferences) {
    this(words, list, name, preferences, USUAL);
  }

  /**
   * The same where there is much to be read in the details.
   *
   * @param usual how wide they are until the clerk makes them wider or narrower
   */
  public ListAndDetails(
      Messages words, Node list, String name, Preferences preferences, double usual) {
    this.words = words;
    this.list = list;
    this.width = preferences.number(key(name)).orElse(usual);
    getStyleClass().add("list-and-details");
    getItems().add(list);
    setResizableWithParent(pane, false);
    pane.setTop(head());
    pane.setMinWidth(NARROWEST);
    pane.getStyleClass().add("details-pane");
    pane.addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    pane.widthProperty()
        .subscribe(
            (before, now) -> {
              if (isOpen() && now.doubleValue() >= NARROWEST) {
                width = now.doubleValue();
                preferences.set(key(name), width);
              }
            });
  }

  /** Opens the pane, or changes what is in it. */
  public void show(String headline, Node details) {
    title.setText(headline);
    ScrollPane scroll = new ScrollPane(details);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setCenter(scroll);
    if (!isOpen()) {
      pane.setPrefWidth(width);
      getItems().add(pane);
      setDividerPosition(0, getWidth() > 0 ? 1 - width / getWidth() : 0.7);
    }
  }

  public void close() {
    getItems().remove(pane);
    list.requestFocus();
  }

  public boolean isOpen() {
    return getItems().contains(pane);
  }

  private HBox head() {
    title.getStyleClass().add("details-title");
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button close = new Button(null, new FontIcon(Feather.X));
    close.getStyleClass().addAll("flat", "button-icon");
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setAccessibleText(words.text("widget.close-details"));
    close.setTooltip(Tips.of(words.text("widget.close-details-tip")));
    close.setOnAction(event -> close());
    HBox head = new HBox(8, title, close);
    head.getStyleClass().add("details-head");
    return head;
  }

  private void closeOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private static String key(String name) {
    return "details." + name + ".width";
  }
}
