package org.huiji.app.document.list;

import atlantafx.base.controls.ToggleSwitch;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huiji.app.document.output.OutputViewModel;
import org.huiji.app.document.paper.PagePreview;
import org.huiji.app.widget.Tips;
import org.huiji.document.register.DocumentKind;
import org.huiji.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A list as its pages will be, over the whole width. */
public final class ListPane extends BorderPane {

  private final Messages words;
  private final ListViewModel model;
  private final ToggleSwitch open;

  public ListPane(Messages words, ListViewModel model, OutputViewModel output) {
    this.words = words;
    this.model = model;
    this.open = new ToggleSwitch(words.text("documentview.public-version"));
    open.setTooltip(Tips.of(words.text("documentview.public-tip")));
    open.selectedProperty().bindBidirectional(model.open());
    setTop(bar(print(output)));
    setCenter(new PagePreview(words, model.preview(), model::turnTo));
  }

  /** Follows the kind of list: only the roster has a version for the public. */
  public void kind(DocumentKind kind) {
    open.setVisible(kind == DocumentKind.ROSTER);
    open.setManaged(kind == DocumentKind.ROSTER);
  }

  private HBox bar(Node print) {
    Label note = new Label(words.text("documentview.list-note"));
    note.getStyleClass().add("page-note");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar = new HBox(12, open, note, gap, print);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("list-bar");
    return bar;
  }

  private Button print(OutputViewModel output) {
    Button print = new Button(words.text("documentview.print"), new FontIcon(Feather.PRINTER));
    model.blocked().subscribe(reason -> print.setDisable(reason != null));
    print.setOnAction(
        event -> {
          byte[] pdf = model.pdf();
          if (pdf != null) {
            output.askPrinter(1, model.title(), () -> pdf);
          }
        });
    return print;
  }
}
