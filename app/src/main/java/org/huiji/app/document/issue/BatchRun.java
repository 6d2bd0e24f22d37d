package org.huiji.app.document.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.huiji.app.document.paper.DocumentServices;
import org.huiji.app.file.Watched;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.task.Progress;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.member.MemberId;
import org.huiji.text.Message;

/** One batch on its way: all of it is issued, or nothing when it fails or is cancelled. */
record BatchRun(
    Message title, DocumentKind kind, List<MemberId> who, LocalDate on, boolean overprint) {

  void start(
      DocumentServices services, Desk desk, Consumer<List<DocumentId>> done, Runnable stopped) {
    desk.background()
        .start(
            Job.<List<DocumentId>>changing(title, progress -> issue(services, progress))
                .onDone(done)
                .onFailed(
                    failure -> {
                      stopped.run();
                      return false;
                    })
                .onCancelled(stopped));
  }

  private List<DocumentId> issue(DocumentServices services, Progress progress) {
    return services
        .issuing()
        .issue(kind, who, on, overprint, services.operator(), Watched.by(progress));
  }
}
