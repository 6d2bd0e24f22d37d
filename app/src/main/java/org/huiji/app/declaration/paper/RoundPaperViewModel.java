package org.huiji.app.declaration.paper;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.huiji.app.declaration.RoundViewModel;
import org.huiji.app.document.batch.Batch;
import org.huiji.app.document.issue.PaperLine;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.declaration.check.RoundInspection.Inspected;
import org.huiji.declaration.paper.PaperSubject;
import org.huiji.declaration.paper.RoundPapers;
import org.huiji.table.write.WholeFile;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** The papers of the round that is looked at, being made ready. */
final class RoundPaperViewModel {

  private final Desk desk;
  private final RoundPaperServices services;
  private final RoundViewModel round;
  private final WantedRoundPapers wanted;
  private final RoundPaperSource source;
  private final Batch<PaperSubject, RoundPaperRow> batch;

  RoundPaperViewModel(Desk desk, RoundPaperServices services, RoundViewModel round) {
    this.desk = desk;
    this.services = services;
    this.round = round;
    this.wanted = new WantedRoundPapers(services.rounds().today());
    this.source = new RoundPaperSource(desk.navigator(), services, round, wanted);
    this.batch = new Batch<>(desk, source);
    wanted.follow(batch::begin, batch::plan);
    round.inspected().subscribe(this::turned);
  }

  /** Another round has other papers. */
  private void turned(@Nullable Inspected before, @Nullable Inspected now) {
    if (before != null && now != null && !before.round().id().equals(now.round().id())) {
      wanted.choose(null);
    }
  }

  WantedRoundPapers wanted() {
    return wanted;
  }

  Batch<PaperSubject, RoundPaperRow> batch() {
    return batch;
  }

  /** The districts of the round that is looked at; none before it is read. */
  ObservableValue<List<String>> districts() {
    return round
        .inspected()
        .map(looked -> services.rounds().districts(looked.round()))
        .orElse(List.of());
  }

  /** Whether the selected paper can be had as a Word file. */
  ObservableValue<Boolean> canWord() {
    return Bindings.createBooleanBinding(
        () -> {
          RoundPaperRow row = batch.selected().get();
          return row != null
              && row.state() != PaperLine.State.UNABLE
              && source.unclear() == null
              && RoundPapers.hasWord(wanted.kind().get());
        },
        batch.selected(),
        wanted.kind(),
        wanted.date().value(),
        wanted.until().value());
  }

  /** The name of the selected paper's file. */
  String wordName() {
    RoundPaperRow row = batch.selected().get();
    return row == null
        ? ""
        : desk.words()
            .text(
                "roundpaper.word-name",
                RoundPaperChoices.name(wanted.kind().get()),
                row.name().replaceAll("[\\\\/:*?\"<>|]", ""));
  }

  /** Saves the selected paper as a Word file. */
  void saveWord(Path file) {
    RoundPaperRow row = batch.selected().get();
    if (row == null) {
      return;
    }
    RoundPaperSource.Request request = source.request();
    PaperSubject subject = row.subject();
    desk.background()
        .start(
            Job.changing(
                    Message.of("documentview.saving", file.getFileName()),
                    progress -> {
                      byte[] word = request.word(subject);
                      WholeFile.write(file, out -> out.write(word));
                      return file;
                    })
                .onDone(
                    done ->
                        desk.notices()
                            .tell(Notice.done(Message.of("roundpaper.word-saved", done)))));
  }
}
