package org.huiji.app.document.output;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import javax.print.PrintService;
import org.huiji.app.document.output.OutputViewModel.Waiting;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** Asks for a printer and the copies; there only while it asks. */
public final class PrintStrip extends HBox {

  private static final double PRINTER_WIDTH = 280;
  private static final double COPIES_WIDTH = 90;

  private final Messages words;
  private final OutputViewModel model;
  private final Label what = new Label();
  private final ComboBox<PrintService> printers = new ComboBox<>();
  private final Button print = new Button();

  public PrintStrip(Messages words, OutputViewModel model) {
    super(8);
    this.words = words;
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("strip");
    what.setMinWidth(USE_PREF_SIZE);
    printers.setPrefWidth(PRINTER_WIDTH);
    printers.setConverter(names());
    printers.setAccessibleText(words.text("documentview.printer"));
    printers.valueProperty().bindBidirectional(model.printer());
    Button leave = new Button(words.text("notice.leave"));
    leave.getStyleClass().add("flat");
    leave.setMinWidth(USE_PREF_SIZE);
    leave.setOnAction(event -> model.leave());
    print.getStyleClass().add("accent");
    print.setMinWidth(USE_PREF_SIZE);
    print.setOnAction(event -> model.print());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label times = new Label(words.text("documentview.copies"));
    times.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(what, printers, times, copies(), gap, leave, print);
    model.waiting().subscribe(this::show);
  }

  private Spinner<Integer> copies() {
    Spinner<Integer> copies = new Spinner<>(1, OutputViewModel.mostCopies(), 1);
    copies.setPrefWidth(COPIES_WIDTH);
    copies.setEditable(true);
    copies.setAccessibleText(words.text("documentview.copies"));
    copies.valueProperty().subscribe((before, now) -> model.copies().set(now));
    model.copies().subscribe((before, now) -> copies.getValueFactory().setValue(now.intValue()));
    return copies;
  }

  private void show(@Nullable Waiting waiting) {
    setVisible(waiting != null);
    setManaged(waiting != null);
    if (waiting != null) {
      what.setText(words.text("documentview.print-where"));
      print.setText(words.text("documentview.print-now", waiting.papers()));
      printers.getItems().setAll(waiting.printers());
      printers.setValue(waiting.printers().getFirst());
    }
  }

  private static StringConverter<PrintService> names() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable PrintService printer) {
        return printer == null ? "" : printer.getName();
      }

      @Override
      public PrintService fromString(String text) {
        throw new UnsupportedOperationException("Only chosen, never typed");
      }
    };
  }
}
