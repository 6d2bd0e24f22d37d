package org.huiji.app.dues.bank;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.huiji.app.file.FileReading;
import org.huiji.app.file.Watched;
import org.huiji.app.notice.Action;
import org.huiji.app.notice.Notice;
import org.huiji.app.notice.Question;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.task.Progress;
import org.huiji.app.task.Running;
import org.huiji.dues.bank.BankDesk;
import org.huiji.dues.bank.StatementFile;
import org.huiji.dues.bank.StatementPreview;
import org.huiji.dues.bank.StatementTaking.Taken;
import org.huiji.intake.ImportId;
import org.huiji.intake.Verdict;
import org.huiji.problem.Refusal;
import org.huiji.table.ReadOptions;
import org.huiji.table.head.Head;
import org.huiji.text.Message;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;

/** A statement on its way from the bank's file into the ledger, and back. */
final class BankViewModel {

  private final Desk desk;
  private final BankServices services;
  private final FileReading<Statement, LinesViewModel> reading;
  private final ReadOnlyObjectWrapper<@Nullable Running> run = new ReadOnlyObjectWrapper<>();

  BankViewModel(Desk desk, BankServices services) {
    this.desk = desk;
    this.services = services;
    this.reading =
        new FileReading<>(
            desk.background(),
            this::read,
            seen -> new LinesViewModel(desk.background(), services, seen),
            LinesViewModel::close);
  }

  FileReading<Statement, LinesViewModel> reading() {
    return reading;
  }

  /** The booking under way, if it is. */
  ReadOnlyObjectProperty<@Nullable Running> run() {
    return run.getReadOnlyProperty();
  }

  /** Opens a file, unless one is being taken in. */
  void open(Path file) {
    if (run.get() == null) {
      giveUp(() -> reading.open(file));
    }
  }

  /** Back to no file. */
  void leave() {
    giveUp(reading::leave);
  }

  /** Whether she decided about lines of a statement that was not taken in. */
  boolean isDecided() {
    return reading.preview().filter(LinesViewModel::isDecided).isPresent();
  }

  /** What she decided is given up only on a yes. */
  private void giveUp(Runnable then) {
    if (isDecided()) {
      desk.notices()
          .ask(
              new Question(
                  Message.of("leaving.bank"),
                  Message.of("duesbank.give-up-explained"),
                  new Action(Message.of("duesbank.give-up"), then)));
    } else {
      then.run();
    }
  }

  private Statement read(Path path, ReadOptions options, Progress progress) {
    StatementFile file = services.statements().open(path, options, Watched.by(progress));
    Head head = file.bestHead().orElseGet(() -> services.statements().choice(file).likeliest());
    return Statement.look(
        services.statements(), file, head, BankDesk.UNTOUCHED, Watched.by(progress));
  }

  /** Books what is seen, unless something else is decided already. */
  void take() {
    LinesViewModel lines = reading.preview().orElse(null);
    if (lines == null || lines.busy().get() || run.get() != null) {
      return;
    }
    StatementPreview preview = lines.statement().get().preview();
    run.set(
        desk.background()
            .start(
                Job.changing(
                        Message.of("duesbank.taking", preview.count(Verdict.NEW)),
                        progress ->
                            services
                                .taking()
                                .take(
                                    preview,
                                    services.operator().get(),
                                    desk.words(),
                                    Watched.by(progress)))
                    .onDone(this::taken)
                    .onCancelled(() -> run.set(null))
                    .onFailed(failure -> failed(lines, failure))));
  }

  private void taken(Taken taken) {
    run.set(null);
    reading.leave();
    services.changed().run();
    Message said =
        Message.of(
            "duesbank.done",
            taken.counts().getOrDefault(Verdict.NEW, 0),
            Yuan.grouped(taken.fen()));
    desk.notices().tell(Notice.done(said).undoneBy(() -> undo(taken.id())));
  }

  private void undo(ImportId id) {
    desk.background()
        .start(
            Job.changing(
                    Message.of("duesbank.undoing"),
                    progress -> services.undo().undo(id, services.operator().get()))
                .onDone(
                    undone -> {
                      services.changed().run();
                      desk.notices()
                          .tell(Notice.done(Message.of("duesbank.undone", undone.restored())));
                    }));
  }

  /** Register or ledger have changed meanwhile: she sees the lines as they are now. */
  private boolean failed(LinesViewModel lines, Exception failure) {
    run.set(null);
    if (failure instanceof Refusal refusal) {
      desk.notices().tell(Notice.warning(refusal.reason()));
      lines.refresh();
      return true;
    }
    return false;
  }
}
