package org.huiji.app.document.issue;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.huiji.app.document.paper.DocumentServices;
import org.huiji.app.document.paper.LivePage;
import org.huiji.app.document.paper.Preview;
import org.huiji.app.shell.Desk;
import org.huiji.document.register.DocumentKind;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** How the paper of the selected member will look, or looked when it was issued. */
final class PaperPicture {

  private final DocumentServices services;
  private final LivePage page;

  PaperPicture(DocumentServices services, Desk desk) {
    this.services = services;
    this.page = new LivePage(desk.background(), Message.of("documentview.preview-empty"));
  }

  ReadOnlyObjectProperty<Preview> preview() {
    return page.preview();
  }

  void show(@Nullable PaperRow row, DocumentKind kind, @Nullable LocalDate on, boolean over) {
    if (row == null || on == null) {
      page.show(null);
    } else {
      page.show(() -> pdf(row, kind, on, over));
    }
  }

  private byte[] pdf(PaperRow row, DocumentKind kind, LocalDate on, boolean over) {
    if (row.state() == PaperRow.State.ISSUED) {
      var issued = services.issuedPapers().issuedTo(kind, List.of(row.id()));
      return services.issuedPapers().bound(issued).bytes();
    }
    return services.issuing().preview(kind, row.id(), on, over).bytes();
  }
}
