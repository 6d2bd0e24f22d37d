package org.huiji.app.declaration.list;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import org.huiji.app.declaration.RoundServices;
import org.huiji.app.file.SaveDialog;
import org.huiji.app.file.Watched;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.widget.Command;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.word.FormFiles;
import org.huiji.declaration.word.FormKind;
import org.huiji.text.Message;
import org.kordamp.ikonli.feather.Feather;

/** Asks where forms (附件1) are to go, filled or empty, and writes them as Word, PDF or Excel. */
final class FormExport {

  private static final List<SaveDialog.Kind> ONE =
      List.of(
          kind(Message.of("declform.word"), FormKind.WORD),
          kind(Message.of("declform.pdf"), FormKind.PDF),
          kind(Message.of("declform.excel"), FormKind.EXCEL));

  private static final List<SaveDialog.Kind> SEVERAL =
      List.of(
          kind(Message.of("declform.pdf-of-all"), FormKind.PDF),
          kind(Message.of("declform.word-of-each"), FormKind.WORD),
          kind(Message.of("declform.excel-of-each"), FormKind.EXCEL));

  private final Desk desk;
  private final RoundServices services;
  private final DeclarationTable table;
  private final ListViewModel model;
  private final SaveDialog dialog;
  private final Node owner;

  /** Its dialogs stand over the owner's window. */
  FormExport(
      Desk desk, RoundServices services, DeclarationTable table, ListViewModel model, Node owner) {
    this.desk = desk;
    this.services = services;
    this.table = table;
    this.model = model;
    this.dialog = new SaveDialog(desk, "declarations.form-folder");
    this.owner = owner;
  }

  List<Command> commands() {
    BooleanBinding some =
        Bindings.isNotEmpty(table.list().node().getSelectionModel().getSelectedItems());
    return List.of(
        Command.of(Message.of("declform.export"), Feather.FILE_TEXT, this::askForChosen).when(some),
        Command.of(Message.of("declform.empty"), Feather.FILE, this::askForEmpty)
            .when(model.loaded().isNotNull()));
  }

  private void askForChosen() {
    List<Declaration> chosen =
        table.list().chosen().stream().map(row -> row.checked().declaration()).toList();
    LoadedRound now = model.loaded().get();
    if (now == null || chosen.isEmpty()) {
      return;
    }
    Message name =
        chosen.size() == 1
            ? Message.of("declform.name-of-one", chosen.getFirst().content().unit())
            : Message.of("declform.name", now.round().batch());
    dialog
        .ask(title(), desk.words().text(name), chosen.size() == 1 ? ONE : SEVERAL, owner)
        .ifPresent(target -> write(now.round(), chosen, target));
  }

  private void askForEmpty() {
    LoadedRound now = model.loaded().get();
    if (now != null) {
      String name = desk.words().text("declform.name-of-empty", now.round().batch());
      dialog.ask(title(), name, ONE, owner).ifPresent(target -> writeEmpty(now.round(), target));
    }
  }

  private static Message title() {
    return Message.of("declform.title");
  }

  private void write(Round round, List<Declaration> chosen, Path target) {
    String operator = services.operator().get();
    desk.background()
        .start(
            Job.changing(
                    writing(target),
                    progress ->
                        services
                            .forms()
                            .export(round, chosen, target, operator, Watched.by(progress)))
                .onDone(written -> desk.notices().tell(Notice.done(result(written)))));
  }

  private void writeEmpty(Round round, Path target) {
    String operator = services.operator().get();
    desk.background()
        .start(
            Job.changing(
                    writing(target),
                    progress -> {
                      services.forms().empty(round, target, operator);
                      return target;
                    })
                .onDone(
                    file ->
                        desk.notices()
                            .tell(Notice.done(Message.of("declform.empty-written", file)))));
  }

  private static Message writing(Path target) {
    return Message.of("declform.writing", target.getFileName());
  }

  private static Message result(FormFiles.Written written) {
    return written.without().isEmpty()
        ? Message.of("declform.written", written.forms(), written.place())
        : Message.of(
            "declform.written-without",
            written.forms(),
            written.place(),
            written.without().size(),
            written.without().getFirst().content().platform());
  }

  private static SaveDialog.Kind kind(Message name, FormKind kind) {
    return new SaveDialog.Kind(name, kind.ending());
  }
}
