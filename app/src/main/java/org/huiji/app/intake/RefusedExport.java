package org.huiji.app.intake;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.huiji.app.file.Watched;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.member.roster.RosterPreview;
import org.huiji.table.write.WorkbookWriter;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/** Asks where to, and writes the rows to be corrected into a workbook. */
final class RefusedExport {

  private static final String ENDING = ".xlsx";

  private final Desk desk;
  private final PreviewViewModel model;
  private final Node node;

  RefusedExport(Desk desk, PreviewViewModel model, Node node) {
    this.desk = desk;
    this.model = model;
    this.node = node;
  }

  void choose() {
    RosterPreview preview = model.sight().get().preview();
    if (preview == null) {
      return;
    }
    Messages words = desk.words();
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text("intakeview.export"));
    chooser.setInitialFileName(
        words.text("intakeview.export-name", withoutEnding(preview.file().name())) + ENDING);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(words.text("intakeview.export-kind"), "*" + ENDING));
    desk.files()
        .save(chooser, node.getScene().getWindow())
        .ifPresent(target -> write(preview, target));
  }

  /** Writes in the background and tells where it is. */
  void write(RosterPreview preview, Path target) {
    var list = new CorrectionList(desk.words(), preview);
    desk.background()
        .start(
            Job.reading(
                    Message.of("intakeview.exporting"),
                    progress -> {
                      new WorkbookWriter(desk.words())
                          .write(target, List.of(list.sheet()), Watched.by(progress));
                      return list.count();
                    })
                .onDone(
                    count ->
                        desk.notices()
                            .tell(Notice.done(Message.of("intakeview.exported", count, target)))));
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
