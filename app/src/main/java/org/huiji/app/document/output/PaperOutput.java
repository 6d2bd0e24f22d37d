package org.huiji.app.document.output;

import java.util.List;
import javafx.scene.control.Button;
import org.huiji.app.document.paper.Kinds;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons that save and print issued papers, on either tab. */
public record PaperOutput(Messages words, OutputViewModel model, Destination destination) {

  /** Something that knows which papers are meant when the button is pressed. */
  @FunctionalInterface
  public interface Meant {
    List<DocumentId> documents();
  }

  public Button save(DocumentKind kind, Meant meant) {
    Button button = button("documentview.save", Feather.SAVE);
    button.setOnAction(
        event -> {
          List<DocumentId> documents = meant.documents();
          destination.choose(
              name(kind, documents), List.of("pdf"), file -> model.save(documents, file));
        });
    return button;
  }

  public Button print(DocumentKind kind, Meant meant) {
    Button button = button("documentview.print", Feather.PRINTER);
    button.setOnAction(event -> model.askPrinter(meant.documents(), name(kind, meant.documents())));
    return button;
  }

  private String name(DocumentKind kind, List<DocumentId> documents) {
    return model.name(words.text(Kinds.name(kind)), documents);
  }

  private Button button(String key, Feather icon) {
    Button button = new Button(words.text(key), new FontIcon(icon));
    button.setMinWidth(Button.USE_PREF_SIZE);
    return button;
  }
}
