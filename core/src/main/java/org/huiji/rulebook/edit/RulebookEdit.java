package org.huiji.rulebook.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.paper.Numbered;
import org.huiji.rulebook.paper.PaperKind;
import org.huiji.rulebook.question.Answer;

/**
 * One edit of a rule book, not yet made.
 *
 * @param object what is edited, as the audit trail names it
 * @param part the part it touches: an edition that already says something else there is left alone
 * @param change makes the edit, or refuses it
 */
public record RulebookEdit(
    String object, Function<Rulebook, Object> part, UnaryOperator<Rulebook> change) {

  /** Answers an open question. */
  public static RulebookEdit answer(Answer answer) {
    return new RulebookEdit(
        answer.question(),
        book -> List.of(book.answer(answer.question()), book.association()),
        book -> RulebookEdits.answer(book, answer));
  }

  /** Calls an office by another name. */
  public static RulebookEdit renameOffice(String office, String name, String unitName) {
    return new RulebookEdit(
        name,
        book -> book.office(office).map(it -> List.of(it.name(), it.unitName())),
        book -> RulebookEdits.renameOffice(book, office, name, unitName));
  }

  /** Names the association. */
  public static RulebookEdit nameAssociation(String name, LocalDate on, String by) {
    return new RulebookEdit(
        name, Rulebook::association, book -> RulebookEdits.nameAssociation(book, name, on, by));
  }

  /** Calls a paper by another title. */
  public static RulebookEdit retitle(PaperKind paper, String title) {
    return new RulebookEdit(
        title,
        book -> book.papers().title(paper),
        book -> RulebookEdits.retitle(book, paper, title));
  }

  /** Numbers by another pattern. */
  public static RulebookEdit renumber(Numbered numbered, String pattern) {
    return new RulebookEdit(
        pattern,
        book -> book.papers().number(numbered),
        book -> RulebookEdits.renumber(book, numbered, pattern));
  }

  /** Sets the short sign (代字). */
  public static RulebookEdit mark(String mark) {
    return new RulebookEdit(
        mark, book -> book.papers().mark(), book -> RulebookEdits.mark(book, mark));
  }

  /** Sets the fee standard. */
  public static RulebookEdit fees(FeeSchedule fees, LocalDate on, String by) {
    return new RulebookEdit(
        Optional.ofNullable(fees.basis()).orElse(by),
        Rulebook::fees,
        book -> RulebookEdits.fees(book, fees, on, by));
  }
}
