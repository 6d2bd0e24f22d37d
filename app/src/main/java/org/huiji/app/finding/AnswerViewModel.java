package org.huiji.app.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.finding.Finding;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.question.Answer;
import org.huiji.rulebook.question.OpenQuestion;
import org.huiji.rulebook.question.Reading;
import org.huiji.rulebook.question.Stated;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** An answer as it is being written. */
final class AnswerViewModel {

  /** How a question comes to an answer. */
  enum Way {
    /** A reading is chosen, or the answer is put in words. */
    CHOOSE,
    /** The words are the association's name. */
    NAME,
    /** The fee standard is set among the settings. */
    FEES
  }

  private final Finding.Question asked;
  private final Rulebook rulebook;
  private final LocalDate today;
  private final Consumer<Answer> keep;
  private final ObjectProperty<@Nullable Reading> chosen = new SimpleObjectProperty<>();
  private final Entry<String> answer = Entry.optionalText();
  private final Entry<String> by = Entry.requiredText();
  private final Entry<LocalDate> on = Days.required();
  private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();

  AnswerViewModel(
      Finding.Question asked, Rulebook rulebook, LocalDate today, Consumer<Answer> keep) {
    this.asked = asked;
    this.rulebook = rulebook;
    this.today = today;
    this.keep = keep;
    on.fill(today.toString());
    chosen.subscribe((before, now) -> problem.set(null));
    answer.text().subscribe((before, now) -> problem.set(null));
  }

  OpenQuestion question() {
    return asked.question();
  }

  boolean isStopping() {
    return asked.stopping();
  }

  Way way() {
    if (rulebook.association() instanceof Stated.Open<String> open && isOf(open)) {
      return Way.NAME;
    }
    return rulebook.fees() instanceof Stated.Open<?> open && isOf(open) ? Way.FEES : Way.CHOOSE;
  }

  private boolean isOf(Stated.Open<?> open) {
    return open.question().equals(question().id());
  }

  /** What was answered before, without settling it. */
  Optional<Answer> before() {
    return rulebook.answer(question().id());
  }

  ObjectProperty<@Nullable Reading> chosen() {
    return chosen;
  }

  Entry<String> answer() {
    return answer;
  }

  Entry<String> by() {
    return by;
  }

  Entry<LocalDate> on() {
    return on;
  }

  /** Why it cannot be kept like this. */
  ReadOnlyObjectProperty<@Nullable Message> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Keeps the answer, or says what is missing. */
  void save() {
    by.reveal();
    on.reveal();
    String words = answer.value().get();
    Reading reading = chosen.get();
    LocalDate day = on.value().get();
    String who = by.value().get();
    if (reading == null && words == null) {
      problem.set(Message.of("findingview.nothing-answered"));
    } else if (day == null || who == null) {
      problem.set(Message.of("findingview.who-and-when"));
    } else if (day.isAfter(today)) {
      problem.set(Message.of("rulebook.answer-in-future", day));
    } else {
      keep.accept(
          new Answer(question().id(), reading == null ? null : reading.id(), words, day, who));
    }
  }
}
