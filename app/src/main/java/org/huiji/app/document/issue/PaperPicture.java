package org.huiji.app.document.issue;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.huiji.app.document.paper.DocumentServices;
import org.huiji.app.document.paper.Preview;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.document.paper.PaperRefusal;
import org.huiji.document.register.DocumentKind;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** How the paper of the selected member will look, or looked when it was issued. */
final class PaperPicture {

  private final DocumentServices services;
  private final Latest picturing;
  private final ReadOnlyObjectWrapper<Preview> preview =
      new ReadOnlyObjectWrapper<>(Preview.none(Message.of("documentview.preview-empty")));

  PaperPicture(DocumentServices services, Desk desk) {
    this.services = services;
    this.picturing = new Latest(desk.background());
  }

  ReadOnlyObjectProperty<Preview> preview() {
    return preview.getReadOnlyProperty();
  }

  void show(@Nullable PaperRow row, DocumentKind kind, @Nullable LocalDate on, boolean over) {
    if (row == null || on == null) {
      picturing.cancel();
      preview.set(Preview.none(Message.of("documentview.preview-empty")));
      return;
    }
    picturing.start(
        Job.reading(Message.of("documentview.drawing"), progress -> draw(row, kind, on, over))
            .onDone(preview::set)
            .onFailed(this::refuse));
  }

  private boolean refuse(Exception failure) {
    if (failure instanceof Refusal refusal) {
      preview.set(Preview.none(reason(refusal)));
      return true;
    }
    return false;
  }

  /** Of one paper the problem itself is said, not that its batch was refused. */
  private static Message reason(Refusal refusal) {
    return refusal instanceof PaperRefusal paper
        ? paper.problems().getFirst().message()
        : refusal.reason();
  }

  private Preview draw(PaperRow row, DocumentKind kind, LocalDate on, boolean over) {
    if (row.state() == PaperRow.State.ISSUED) {
      var issued = services.issuedPapers().issuedTo(kind, List.of(row.id()));
      return Preview.of(services.issuedPapers().bound(issued).bytes(), 0);
    }
    return Preview.of(services.issuing().preview(kind, row.id(), on, over).bytes(), 0);
  }
}
