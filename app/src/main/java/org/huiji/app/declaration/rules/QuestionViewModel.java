package org.huiji.app.declaration.rules;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.huiji.app.declaration.RoundServices;
import org.huiji.app.task.Background;
import org.huiji.app.task.Commit;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.declaration.round.Round;
import org.huiji.rulebook.question.Answer;
import org.huiji.rulebook.question.OpenQuestion;
import org.huiji.rulebook.question.Reading;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** An open question of a round's notice, and the answer being written down. */
final class QuestionViewModel {

  private final RoundServices services;
  private final Round round;
  private final OpenQuestion question;
  private final Runnable answered;
  private final Commit commit;
  private final ObjectProperty<@Nullable Reading> reading = new SimpleObjectProperty<>();
  private final StringProperty own = new SimpleStringProperty("");
  private final Entry<String> by = Entry.requiredText();
  private final Entry<LocalDate> on = Days.required();

  QuestionViewModel(
      Background background,
      RoundServices services,
      Round round,
      OpenQuestion question,
      Runnable answered) {
    this.services = services;
    this.round = round;
    this.question = question;
    this.answered = answered;
    this.commit = new Commit(background);
    on.fill(services.today().toString());
  }

  OpenQuestion question() {
    return question;
  }

  Optional<Answer> before() {
    return round.answer(question.id());
  }

  /** What was answered before, in words. */
  String said(Answer answer) {
    return question.readings().stream()
        .filter(known -> known.id().equals(answer.reading()))
        .map(Reading::words)
        .findFirst()
        .orElseGet(() -> answer.words() == null ? "" : answer.words());
  }

  ObjectProperty<@Nullable Reading> reading() {
    return reading;
  }

  /** An answer in words of one's own. */
  StringProperty own() {
    return own;
  }

  Entry<String> by() {
    return by;
  }

  Entry<LocalDate> on() {
    return on;
  }

  Commit commit() {
    return commit;
  }

  boolean isDirty() {
    return reading.get() != null || !own.get().isBlank() || by.isTouched() || on.isTouched();
  }

  void save() {
    by.reveal();
    on.reveal();
    String who = by.value().get();
    LocalDate day = on.value().get();
    Reading chosen = reading.get();
    String words = own.get().strip();
    if (chosen == null && words.isEmpty()) {
      commit.refuse(Message.of("declround.no-answer"));
      return;
    }
    if (who == null || day == null) {
      return;
    }
    var answer =
        new Answer(
            question.id(),
            chosen == null ? null : chosen.id(),
            words.isEmpty() ? null : words,
            day,
            who);
    commit.save(Message.of("declround.saving"), () -> keep(answer), answered);
  }

  /** Other questions may have been answered since. */
  private void keep(Answer answer) {
    Round now = services.store().read(tx -> services.rounds().get(tx, round.id()));
    services.rounds().keep(now.answering(answer), services.operator().get());
  }
}
