package org.huiji.app.document.batch;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.huiji.app.document.issue.ResultStrip;
import org.huiji.app.document.output.AskedDestination;
import org.huiji.app.document.output.OutputViewModel;
import org.huiji.app.document.output.PaperOutput;
import org.huiji.app.document.output.PrintStrip;
import org.huiji.app.document.paper.DocumentServices;
import org.huiji.app.shell.Desk;
import org.huiji.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The papers just issued: saved, printed, found in the register. */
public final class IssuedStrips extends VBox {

  /**
   * Strips that follow a batch.
   *
   * @param owner over whose window a dialog stands
   */
  public IssuedStrips(
      Desk desk, DocumentServices services, Batch<?, ?> model, Supplier<? extends Node> owner) {
    super(8);
    Messages words = desk.words();
    var output = new OutputViewModel(services, desk);
    var out = new PaperOutput(words, output, new AskedDestination(desk, owner));
    Button register = new Button(words.text("documentview.to-register"));
    register.setGraphic(new FontIcon(Feather.ARCHIVE));
    register.setMinWidth(USE_PREF_SIZE);
    register.setOnAction(event -> model.openRegister());
    getChildren()
        .addAll(
            new ResultStrip(words, model.issued(), out, List.of(register)),
            new PrintStrip(words, output));
  }
}
