package org.huiji.app.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.huiji.app.document.paper.DocumentServices;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.Page;
import org.huiji.app.shell.PageId;

/** 证书与打印 as the frame knows it. */
public final class DocumentPage {

  private static final String LAST_FOLDER = "documents.folder";

  private DocumentPage() {}

  /** The page; other pages hand it members with a {@link DocumentRequest}. */
  public static Page page(Desk desk, DocumentServices services) {
    return Page.of(PageId.DOCUMENTS, () -> view(desk, services));
  }

  private static DocumentView view(Desk desk, DocumentServices services) {
    Node[] content = new Node[1];
    DocumentView view =
        new DocumentView(
            desk,
            services,
            (name, endings, then) -> ask(desk, content[0], name, endings).ifPresent(then));
    content[0] = view.content();
    return view;
  }

  private static Optional<Path> ask(Desk desk, Node owner, String name, List<String> endings) {
    FileChooser chooser = new FileChooser();
    chooser.setInitialFileName(name + "." + endings.getFirst());
    for (String ending : endings) {
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
    }
    desk.preferences()
        .text(LAST_FOLDER)
        .map(folder -> Path.of(folder).toFile())
        .filter(java.io.File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    Optional<Path> chosen = desk.files().save(chooser, owner.getScene().getWindow());
    chosen
        .map(Path::getParent)
        .ifPresent(folder -> desk.preferences().set(LAST_FOLDER, folder.toString()));
    return chosen;
  }
}
