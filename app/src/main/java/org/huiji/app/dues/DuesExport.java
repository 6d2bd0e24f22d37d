package org.huiji.app.dues;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.huiji.app.file.SaveDialog;
import org.huiji.app.file.Watched;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.document.paper.PaperProblem;
import org.huiji.dues.export.DuesFiles;
import org.huiji.dues.export.DuesSheet;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;

/** Asks where a list of the dues is to go, and writes it as Excel, PDF or CSV. */
public final class DuesExport {

  private static final List<SaveDialog.Kind> KINDS =
      List.of(
          new SaveDialog.Kind(Message.of("duesview.excel"), ".xlsx"),
          new SaveDialog.Kind(Message.of("duesview.pdf"), ".pdf"),
          new SaveDialog.Kind(Message.of("duesview.csv"), ".csv"));

  private final Desk desk;
  private final DuesServices services;
  private final SaveDialog dialog;
  private final Node owner;

  /** Its dialogs stand over the owner's window. */
  public DuesExport(Desk desk, DuesServices services, Node owner) {
    this.desk = desk;
    this.services = services;
    this.dialog = new SaveDialog(desk, "dues.export-folder");
    this.owner = owner;
  }

  /**
   * Asks, and writes in the background.
   *
   * @param name of the file, without its ending
   * @param sheet makes the list, off the window's thread
   */
  public void ask(Message name, Supplier<DuesSheet> sheet) {
    dialog
        .ask(Message.of("duesview.export"), desk.words().text(name), KINDS, owner)
        .ifPresent(target -> write(sheet, target));
  }

  private void write(Supplier<DuesSheet> sheet, Path target) {
    desk.background()
        .start(
            Job.changing(
                    Message.of("duesview.exporting", target.getFileName()),
                    progress -> write(sheet.get(), target, Watched.by(progress)))
                .onDone(
                    rows ->
                        desk.notices()
                            .tell(Notice.done(Message.of("duesview.exported", rows, target)))));
  }

  /** A PDF with a character no face has is not written. */
  private int write(DuesSheet sheet, Path target, org.huiji.table.Progress progress) {
    DuesFiles files = services.files();
    if (target.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      List<PaperProblem> problems = files.check(sheet);
      if (!problems.isEmpty()) {
        throw new Refusal(problems.getFirst().message());
      }
    }
    files.export(sheet, target, services.operator(), desk.words(), progress);
    return sheet.rows().size();
  }
}
