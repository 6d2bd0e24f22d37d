package org.huiji.app.finding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.finding.Finding;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.question.Answer;
import org.huiji.table.write.WorkbookWriter;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** What waits, in groups, and which group is looked at. */
final class FindingsViewModel {

  private record Found(List<FindingGroup> groups, int count, Rulebook rulebook) {}

  private final Desk desk;
  private final FindingServices services;
  private final Runnable rulesChanged;
  private final Latest latest;
  private final ObservableList<FindingGroup> groups = FXCollections.observableArrayList();
  private final ObjectProperty<FindingGroup> group = new SimpleObjectProperty<>(FindingGroup.NONE);
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
  private @Nullable Found found;
  private @Nullable List<Finding> unsound;

  FindingsViewModel(Desk desk, FindingServices services, Runnable rulesChanged) {
    this.desk = desk;
    this.services = services;
    this.rulesChanged = rulesChanged;
    this.latest = new Latest(desk.background());
  }

  ObservableList<FindingGroup> groups() {
    return groups;
  }

  /** The group looked at. */
  ObjectProperty<FindingGroup> group() {
    return group;
  }

  ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  /** Whether it has been looked through at all. */
  ReadOnlyBooleanProperty known() {
    return known.getReadOnlyProperty();
  }

  /** Looks through everything again, after the list that somebody waits for is there. */
  void refresh() {
    latest.start(
        Job.reading(Message.of("findingview.looking"), progress -> find())
            .onDone(this::take)
            .whenIdle());
  }

  private Found find() {
    List<Finding> all = new ArrayList<>(sound());
    all.addAll(services.findings().all());
    return new Found(FindingGroup.of(all), all.size(), services.rules().inForce());
  }

  /** Looked at once while the window is open: it reads every paper and file of evidence. */
  private synchronized List<Finding> sound() {
    if (unsound == null) {
      unsound = services.soundness().get();
    }
    return unsound;
  }

  private void take(Found fresh) {
    String before = group.get().id();
    found = fresh;
    groups.setAll(fresh.groups());
    group.set(
        groups.stream()
            .filter(one -> one.id().equals(before))
            .findFirst()
            .or(() -> groups.stream().findFirst())
            .orElse(FindingGroup.NONE));
    count.set(fresh.count());
    known.set(true);
  }

  /** What can be answered to a question, as far as it was answered before. */
  Optional<AnswerViewModel> answering(Finding.Question asked) {
    return Optional.ofNullable(found)
        .map(
            it ->
                new AnswerViewModel(asked, it.rulebook(), services.rules().today(), this::answer));
  }

  private void answer(Answer answer) {
    desk.background()
        .start(
            Job.changing(
                    Message.of("findingview.answering"),
                    progress -> {
                      services.rules().answer(answer, services.settings().operator());
                      return answer.question();
                    })
                .onDone(
                    question -> {
                      desk.notices()
                          .tell(Notice.done(Message.of("findingview.answered", answer.on())));
                      refresh();
                      rulesChanged.run();
                    }));
  }

  /** Writes the group looked at into a workbook. */
  void export(Path target) {
    FindingGroup chosen = group.get();
    desk.background()
        .start(
            Job.reading(
                    Message.of("findingview.exporting"),
                    progress -> {
                      new WorkbookWriter(desk.words())
                          .write(
                              target,
                              List.of(FindingSheet.of(desk.words(), chosen)),
                              share -> !progress.cancelled());
                      return chosen.count();
                    })
                .onDone(
                    rows ->
                        desk.notices()
                            .tell(Notice.done(Message.of("findingview.exported", rows, target)))));
  }
}
