package org.huiji.app.declaration.district;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import org.huiji.app.file.SaveDialog;
import org.huiji.app.file.Watched;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.declaration.district.DistrictOverview;
import org.huiji.declaration.paper.DistrictList;
import org.huiji.document.issue.ListPaper;
import org.huiji.document.paper.PaperProblem;
import org.huiji.problem.Refusal;
import org.huiji.table.Progress;
import org.huiji.text.Message;

/** Asks where the reminder list of a round is to go, and writes it as Excel, PDF or text. */
final class ReminderExport {

  private static final List<SaveDialog.Kind> KINDS =
      List.of(
          new SaveDialog.Kind(Message.of("declexport.excel"), ".xlsx"),
          new SaveDialog.Kind(Message.of("declexport.pdf"), ".pdf"),
          new SaveDialog.Kind(Message.of("decldistrict.csv"), ".csv"));

  private final Desk desk;
  private final DistrictServices services;
  private final SaveDialog dialog;
  private final Node owner;

  /** Its dialogs stand over the owner's window. */
  ReminderExport(Desk desk, DistrictServices services, Node owner) {
    this.desk = desk;
    this.services = services;
    this.dialog = new SaveDialog(desk, "declarations.export-folder");
    this.owner = owner;
  }

  /** Asks, and writes in the background. */
  void ask(DistrictOverview overview) {
    LocalDate today = services.today().get();
    String name = desk.words().text("decldistrict.export-name", overview.round().batch(), today);
    dialog
        .ask(Message.of("decldistrict.export-title"), name, KINDS, owner)
        .ifPresent(target -> write(overview, today, target));
  }

  private void write(DistrictOverview overview, LocalDate today, Path target) {
    desk.background()
        .start(
            Job.changing(
                    Message.of("declexport.writing", target.getFileName()),
                    progress -> write(overview, today, target, Watched.by(progress)))
                .onDone(
                    rows ->
                        desk.notices()
                            .tell(Notice.done(Message.of("decldistrict.exported", rows, target)))));
  }

  /** A PDF with a character no face has is not written. */
  private int write(DistrictOverview overview, LocalDate today, Path target, Progress progress) {
    ListPaper list = new DistrictList(overview, services.districts().contacts()).on(today);
    if (target.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      List<PaperProblem> problems = services.lists().check(list);
      if (!problems.isEmpty()) {
        throw new Refusal(problems.getFirst().message());
      }
    }
    services.lists().export(list, target, services.operator().get(), desk.words(), progress);
    return list.rows().size();
  }
}
