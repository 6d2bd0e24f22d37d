package org.huiji.app.document;

import javafx.scene.Node;
import org.huiji.app.document.output.AskedDestination;
import org.huiji.app.document.paper.DocumentServices;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.Page;
import org.huiji.app.shell.PageId;

/** 证书与打印 as the frame knows it. */
public final class DocumentPage {

  private DocumentPage() {}

  /**
   * The page; other pages hand it members with a {@link DocumentRequest}, and open a paper in the
   * register with a {@link RegisterRequest}.
   */
  public static Page page(Desk desk, DocumentServices services) {
    return Page.of(PageId.DOCUMENTS, () -> view(desk, services));
  }

  private static DocumentView view(Desk desk, DocumentServices services) {
    Node[] content = new Node[1];
    var view = new DocumentView(desk, services, new AskedDestination(desk, () -> content[0]));
    content[0] = view.content();
    return view;
  }
}
