package org.huiji.app.intake;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.huiji.app.file.Watched;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.task.Running;
import org.huiji.intake.ImportId;
import org.huiji.intake.Verdict;
import org.huiji.member.roster.RosterPreview;
import org.huiji.member.roster.RosterTaking.Taken;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** Taking a file's rows in: all that can be taken, in one change, with its undo. */
final class TakingViewModel {

  private final Desk desk;
  private final IntakeServices services;
  private final Consumer<Taken> then;
  private final Consumer<ImportId> undo;
  private final ReadOnlyObjectWrapper<@Nullable Running> run = new ReadOnlyObjectWrapper<>();

  TakingViewModel(
      Desk desk, IntakeServices services, Consumer<Taken> then, Consumer<ImportId> undo) {
    this.desk = desk;
    this.services = services;
    this.then = then;
    this.undo = undo;
  }

  /** The work under way, if it is. */
  ReadOnlyObjectProperty<@Nullable Running> run() {
    return run.getReadOnlyProperty();
  }

  /** Takes in what is seen, unless something else is already wanted. */
  void take(PreviewViewModel model) {
    Sight sight = model.sight().get();
    RosterPreview preview = sight.preview();
    if (preview == null || !isReady(model, sight)) {
      return;
    }
    String operator = services.operator().get();
    run.set(
        desk.background()
            .start(
                Job.changing(
                        Message.of("intakeview.taking", sight.taking(), preview.file().name()),
                        progress ->
                            services
                                .taking()
                                .take(preview, operator, desk.words(), Watched.by(progress)))
                    .onDone(this::taken)
                    .onCancelled(() -> run.set(null))
                    .onFailed(failure -> failed(model, failure))));
  }

  /** Whether the rows can be taken in as they are seen. */
  private boolean isReady(PreviewViewModel model, Sight sight) {
    return run.get() == null && !model.busy().get() && sight.taking() > 0;
  }

  private void taken(Taken taken) {
    run.set(null);
    then.accept(taken);
    int count =
        taken.counts().getOrDefault(Verdict.NEW, 0)
            + taken.counts().getOrDefault(Verdict.UPDATE, 0);
    int refused = taken.counts().getOrDefault(Verdict.REFUSED, 0);
    Message text =
        refused == 0
            ? Message.of("intakeview.taken", count)
            : Message.of("intakeview.taken-refused", count, refused);
    desk.notices().tell(Notice.done(text).undoneBy(() -> undo.accept(taken.id())));
  }

  /** The register has changed meanwhile: the clerk sees the rows as they are now. */
  private boolean failed(PreviewViewModel model, Exception failure) {
    run.set(null);
    if (failure instanceof Refusal refusal) {
      desk.notices().tell(Notice.warning(refusal.reason()));
      model.refresh();
      return true;
    }
    return false;
  }
}
