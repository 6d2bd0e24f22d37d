package org.huiji.rulebook.edit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.RulebookRepository.Edition;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.question.Answer;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Where the association's rule book is edited. An edit makes a new edition from a date on; the
 * editions before stay as they were. Editions that begin later get the same edit, unless they
 * already say something else at that place.
 */
public final class RulebookDesk {

  private final Store store;
  private final Rulebooks rulebooks;
  private final Clock clock;

  public RulebookDesk(Store store, Rulebooks rulebooks, Clock clock) {
    this.store = store;
    this.rulebooks = rulebooks;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The rule book of today. */
  public Rulebook inForce() {
    return store.read(tx -> rulebooks.on(tx, today()));
  }

  /**
   * The day since which a part of the rule book has read as it does today; none when it never read
   * otherwise.
   *
   * @param part such as the fee standard
   */
  public Optional<LocalDate> since(Function<Rulebook, Object> part) {
    return store.read(
        tx -> {
          Object now = part.apply(rulebooks.on(tx, today()));
          LocalDate since = today();
          for (Edition edition : rulebooks.editions(tx).reversed()) {
            LocalDate start = edition.validFrom();
            if (!start.isAfter(since)) {
              if (!part.apply(rulebooks.on(tx, start)).equals(now)) {
                return Optional.of(since);
              }
              since = start;
            }
          }
          return Optional.empty();
        });
  }

  /**
   * The day from which a fee standard written down now holds, unless another is given: a standard
   * goes by whole years, but a change of this year's is not dated before it.
   */
  public LocalDate standardStart() {
    LocalDate newYear = today().withDayOfYear(1);
    return since(Rulebook::fees).filter(newYear::isBefore).orElse(newYear);
  }

  /** Every edition kept, the newest first. */
  public List<Edition> editions() {
    return store.read(rulebooks::editions).reversed();
  }

  /**
   * Keeps what the association answered, from the day it answered.
   *
   * @throws Refusal when that day is still to come, or the answer is none of the question's
   */
  public void answer(Answer answer, String operator) {
    if (answer.on().isAfter(today())) {
      throw Refusal.of("rulebook.answer-in-future", answer.on());
    }
    edit(List.of(RulebookEdit.answer(answer)), answer.on(), operator, answer.words());
  }

  /**
   * Makes edits together, all or none.
   *
   * @param from the first day they hold
   * @param reason the clerk's own words
   * @throws Refusal when nothing would change, or the rule book would not hang together
   */
  public void edit(
      List<RulebookEdit> edits, LocalDate from, String operator, @Nullable String reason) {
    String object = edits.stream().map(RulebookEdit::object).collect(Collectors.joining("；"));
    store.change(
        Cause.of(operator, "action.rulebook-edit", object).because(reason),
        tx -> {
          edit(tx, edits, from);
          return null;
        });
  }

  /** The same inside a change that is under way. */
  public void edit(ChangeTx tx, List<RulebookEdit> edits, LocalDate from) {
    List<LocalDate> later = startsAfter(tx, from);
    Rulebook before = rulebooks.on(tx, from);
    Rulebook edited = edited(before, edits);
    if (edited.equals(before)) {
      throw Refusal.of("rulebook.nothing-changed");
    }
    rulebooks.keep(tx, from, edited);
    later.forEach(start -> carryOn(tx, edits, before, start));
  }

  private void carryOn(ChangeTx tx, List<RulebookEdit> edits, Rulebook before, LocalDate start) {
    Rulebook there = rulebooks.on(tx, start);
    List<RulebookEdit> wanted =
        edits.stream()
            .filter(edit -> edit.part().apply(before).equals(edit.part().apply(there)))
            .toList();
    if (!wanted.isEmpty()) {
      rulebooks.keep(tx, start, edited(there, wanted));
    }
  }

  private List<LocalDate> startsAfter(ReadTx tx, LocalDate from) {
    return rulebooks.editions(tx).stream()
        .map(Edition::validFrom)
        .distinct()
        .filter(start -> start.isAfter(from))
        .toList();
  }

  private static Rulebook edited(Rulebook rulebook, List<RulebookEdit> edits) {
    Rulebook edited = rulebook;
    for (RulebookEdit edit : edits) {
      edited = edit.change().apply(edited);
    }
    return edited;
  }
}
