package org.huiji.app.intake;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huiji.app.notice.Action;
import org.huiji.app.notice.Notice;
import org.huiji.app.notice.Question;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.ImportId;
import org.huiji.intake.ImportUndo.Undone;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** The imports there were, what each did, and taking one back. */
final class HistoryViewModel {

  private static final int NAMES_TOLD = 3;

  private final Desk desk;
  private final IntakeServices services;
  private final Runnable registerChanged;
  private final Latest loading;
  private final Latest looking;
  private final ObservableList<ImportBatch> batches = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Past> past = new ReadOnlyObjectWrapper<>();

  HistoryViewModel(Desk desk, IntakeServices services, Runnable registerChanged) {
    this.desk = desk;
    this.services = services;
    this.registerChanged = registerChanged;
    this.loading = new Latest(desk.background());
    this.looking = new Latest(desk.background());
  }

  /** All imports, newest first. */
  ObservableList<ImportBatch> batches() {
    return batches;
  }

  /** The import that is looked at. */
  ReadOnlyObjectProperty<@Nullable Past> past() {
    return past.getReadOnlyProperty();
  }

  void load() {
    loading.start(
        Job.reading(
                Message.of("intakeview.loading-history"),
                progress -> services.store().read(tx -> services.imports().all(tx)))
            .onDone(batches::setAll));
  }

  /** Looks at what an import did. */
  void look(ImportBatch batch) {
    looking.start(
        Job.reading(
                Message.of("intakeview.loading-history"),
                progress ->
                    services
                        .store()
                        .read(
                            tx ->
                                new Past(
                                    batch,
                                    services.imports().rows(tx, batch.id()),
                                    services.imports().kept(tx, batch.id()))))
            .onDone(past::set));
  }

  void lookAway() {
    looking.cancel();
    past.set(null);
  }

  /** Asks, because an old import is not easily brought to mind, and takes it back. */
  void askUndo(ImportBatch batch) {
    desk.notices()
        .ask(
            new Question(
                Message.of("intakeview.undo-question", batch.file()),
                switch (batch.kind()) {
                  case ROSTER -> Message.of("intakeview.undo-explanation");
                  case BANK -> Message.of("intakeview.undo-bank-explanation");
                  case FORM, SUMMARY -> Message.of("intakeview.undo-declarations-explanation");
                  case LISTED -> Message.of("intakeview.undo-listed-explanation");
                },
                new Action(Message.of("intakeview.undo-yes"), () -> undo(batch.id()))));
  }

  void undo(ImportId id) {
    String operator = services.operator().get();
    desk.background()
        .start(
            Job.changing(
                    Message.of("intakeview.undoing", id),
                    progress -> services.undo().undo(id, operator))
                .onDone(this::undone)
                .onFailed(this::refused));
  }

  private void undone(Undone undone) {
    load();
    lookAway();
    registerChanged.run();
    desk.notices().tell(notice(undone));
  }

  private Notice notice(Undone undone) {
    return switch (undone.kind()) {
      case ROSTER -> members(undone);
      case BANK -> payments(undone);
      case FORM, SUMMARY -> declarations(undone);
      case LISTED -> Notice.done(Message.of("intakeview.undone-listed", undone.restored()));
    };
  }

  private Notice declarations(Undone undone) {
    int kept = undone.kept().size();
    if (kept == 0) {
      return Notice.done(Message.of("intakeview.undone-declarations", undone.restored()));
    }
    return Notice.warning(
            Message.of("intakeview.undone-declarations-kept", undone.restored(), kept))
        .with(Message.of("intakeview.show-kept"), () -> find(undone.id()));
  }

  private static Notice payments(Undone undone) {
    int kept = undone.kept().size();
    return kept == 0
        ? Notice.done(Message.of("intakeview.undone-bank", undone.restored()))
        : Notice.warning(Message.of("intakeview.undone-bank-kept", undone.restored(), kept));
  }

  private Notice members(Undone undone) {
    List<String> kept = undone.kept();
    if (kept.isEmpty()) {
      return Notice.done(Message.of("intakeview.undone", undone.restored()));
    }
    String names = String.join("、", kept.subList(0, Math.min(NAMES_TOLD, kept.size())));
    Message text =
        kept.size() > NAMES_TOLD
            ? Message.of("intakeview.undone-kept-more", undone.restored(), kept.size(), names)
            : Message.of("intakeview.undone-kept", undone.restored(), kept.size(), names);
    return Notice.warning(text).with(Message.of("intakeview.show-kept"), () -> find(undone.id()));
  }

  private void find(ImportId id) {
    desk.navigator().open(PageId.IMPORT, id);
  }

  /** Looks at the import of that number. */
  void look(ImportId id) {
    looking.start(
        Job.reading(
                Message.of("intakeview.loading-history"),
                progress -> services.store().read(tx -> services.imports().find(tx, id)))
            .onDone(batch -> batch.ifPresent(this::look)));
  }

  private boolean refused(Exception failure) {
    if (failure instanceof Refusal refusal) {
      desk.notices().tell(Notice.warning(refusal.reason()));
      load();
      return true;
    }
    return false;
  }
}
