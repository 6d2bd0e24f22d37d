package org.huiji.app.declaration.list;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import org.huiji.app.declaration.PaperCommands;
import org.huiji.app.declaration.RoundServices;
import org.huiji.app.file.SaveDialog;
import org.huiji.app.file.Watched;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.declaration.export.SummaryFiles;
import org.huiji.declaration.export.SummaryTable;
import org.huiji.declaration.paper.PaperSubject;
import org.huiji.declaration.round.Round;
import org.huiji.document.paper.PaperProblem;
import org.huiji.document.register.DocumentKind;
import org.huiji.problem.Refusal;
import org.huiji.table.Progress;
import org.huiji.table.write.TableSheet;
import org.huiji.text.Message;

/** Asks where a round's summary table (附件2) is to go, and writes it as Excel, PDF or Word. */
final class SummaryExport {

  private static final SaveDialog.Kind SMALL =
      new SaveDialog.Kind(Message.of("declexport.pdf-small"), ".pdf");
  private static final List<SaveDialog.Kind> KINDS =
      List.of(
          new SaveDialog.Kind(Message.of("declexport.excel"), ".xlsx"),
          new SaveDialog.Kind(Message.of("declexport.pdf"), ".pdf"),
          SMALL,
          new SaveDialog.Kind(Message.of("declexport.word"), ".docx"));

  private final Desk desk;
  private final RoundServices services;
  private final SaveDialog dialog;
  private final Node owner;

  /** Its dialogs stand over the owner's window. */
  SummaryExport(Desk desk, RoundServices services, Node owner) {
    this.desk = desk;
    this.services = services;
    this.dialog = new SaveDialog(desk, "declarations.export-folder");
    this.owner = owner;
  }

  /**
   * Asks, and writes in the background.
   *
   * @param districts whose platforms; all when none
   */
  void ask(Round round, Set<String> districts) {
    Message name =
        districts.size() == 1
            ? Message.of("declexport.name-of-district", districts.iterator().next(), round.batch())
            : Message.of("declexport.name", round.batch());
    dialog
        .choose(Message.of("declexport.title"), desk.words().text(name), KINDS, owner)
        .ifPresent(
            chosen ->
                write(
                    round,
                    districts,
                    chosen.kind().equals(SMALL) ? TableSheet.Paper.A4 : TableSheet.Paper.A3,
                    chosen.file()));
  }

  private void write(Round round, Set<String> districts, TableSheet.Paper paper, Path target) {
    desk.background()
        .start(
            Job.changing(
                    Message.of("declexport.writing", target.getFileName()),
                    progress -> write(table(round, districts), paper, target, Watched.by(progress)))
                .onDone(table -> tell(districts, Notice.done(result(table, target)))));
  }

  /** An export may change; what is issued is frozen. */
  private void tell(Set<String> districts, Notice done) {
    List<PaperSubject> subject = List.of(PaperSubject.together(districts));
    desk.notices()
        .tell(
            done.with(
                Message.of("declexport.issue"),
                () ->
                    PaperCommands.open(
                        desk.navigator(), DocumentKind.DECLARATION_SUMMARY, subject)));
  }

  private SummaryTable table(Round round, Set<String> districts) {
    return districts.isEmpty()
        ? services.tables().whole(round)
        : services.tables().ofDistricts(round, districts);
  }

  /** A PDF with a character no face has is not written. */
  private SummaryTable write(
      SummaryTable table, TableSheet.Paper paper, Path target, Progress progress) {
    SummaryFiles files = services.files();
    if (target.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      List<PaperProblem> problems = files.check(table);
      if (!problems.isEmpty()) {
        throw new Refusal(problems.getFirst().message());
      }
    }
    String operator = services.operator().get();
    files.export(table, paper, target, operator, desk.words(), progress);
    return table;
  }

  private static Message result(SummaryTable table, Path target) {
    int rows = table.rows().size();
    int fromForms = table.fromForms().size();
    return fromForms == 0
        ? Message.of("declexport.written", rows, target)
        : Message.of("declexport.written-from-forms", rows, target, fromForms);
  }
}
