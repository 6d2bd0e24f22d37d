package org.huiji.rulebook.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.RulebookText;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.office.Alias;
import org.huiji.rulebook.office.Office;
import org.huiji.rulebook.paper.Numbered;
import org.huiji.rulebook.paper.PaperKind;
import org.huiji.rulebook.paper.Papers;
import org.huiji.rulebook.paper.Setting;
import org.huiji.rulebook.paper.SettingOrigin;
import org.huiji.rulebook.question.Answer;
import org.huiji.rulebook.question.Stated;
import org.jspecify.annotations.Nullable;

/**
 * What an association may change in its rule book. Every edit gives a new rule book and leaves the
 * old one as it is; one that would not hang together is refused.
 */
public final class RulebookEdits {

  private static final String OWN_MEMBERS = "{代字}{5位流水}";
  private static final String PLAIN_MEMBERS = "{5位流水}";

  private RulebookEdits() {}

  /** Calls an office by another name; the old names still match in Excel. */
  public static Rulebook renameOffice(
      Rulebook rulebook, String officeId, String name, String unitName) {
    Office office =
        rulebook
            .office(officeId)
            .orElseThrow(() -> Refusal.of("rulebook.no-such-office", officeId));
    Office renamed = renamed(office, name.strip(), unitName.strip());
    return RulebookText.checked(
        with(rulebook)
            .offices(
                rulebook.offices().stream()
                    .map(old -> old.id().equals(officeId) ? renamed : old)
                    .toList())
            .make());
  }

  /**
   * Names the association itself. If the name was an open question, this answers it. The short sign
   * that came with the rule book is another association's then: it has to be said.
   *
   * @param on the day of the edit
   * @param by who edits
   */
  public static Rulebook nameAssociation(Rulebook rulebook, String name, LocalDate on, String by) {
    refuseBlank(name);
    var named = new Stated.Known<>(name.strip());
    boolean another = !named.equals(rulebook.association());
    Rulebook edited = with(another ? unsigned(rulebook) : rulebook).association(named).make();
    return answered(edited, rulebook.association(), name.strip(), on, by);
  }

  /**
   * Begins a register under a rule book: names the association where it has a name of its own, and
   * numbers by its short sign where that is known; by no sign of another association ever.
   *
   * @param name none to be the rule book's own association
   * @param mark none when it is not known yet
   */
  public static Rulebook begin(
      Rulebook built, @Nullable String name, @Nullable String mark, LocalDate on, String by) {
    Rulebook named = name == null ? built : nameAssociation(built, name, on, by);
    boolean another = !named.association().equals(built.association());
    Rulebook numbered =
        another ? numberMembers(named, mark == null ? PLAIN_MEMBERS : OWN_MEMBERS) : named;
    return mark == null ? numbered : mark(numbered, mark);
  }

  /** What the book's own association puts before its members' numbers is a sign too. */
  private static Rulebook numberMembers(Rulebook rulebook, String pattern) {
    Papers old = rulebook.papers();
    Map<Numbered, Setting> numbers = new EnumMap<>(old.numbers());
    numbers.put(Numbered.MEMBER, new Setting(pattern, SettingOrigin.DEFAULT, null));
    return papers(
        rulebook,
        new Papers(old.mark(), old.titles(), numbers, old.certificateText(), old.plaque()));
  }

  private static Rulebook unsigned(Rulebook rulebook) {
    Papers old = rulebook.papers();
    if (old.mark().origin() != SettingOrigin.DEFAULT) {
      return rulebook;
    }
    Map<Numbered, Setting> numbers = new EnumMap<>(old.numbers());
    Setting members = old.number(Numbered.MEMBER);
    if (members.origin() == SettingOrigin.DEFAULT && members.value().contains(old.mark().value())) {
      numbers.put(Numbered.MEMBER, new Setting(PLAIN_MEMBERS, SettingOrigin.DEFAULT, null));
    }
    return with(rulebook)
        .papers(
            new Papers(
                Setting.unknown(), old.titles(), numbers, old.certificateText(), old.plaque()))
        .make();
  }

  /** Calls a paper by another title. */
  public static Rulebook retitle(Rulebook rulebook, PaperKind paper, String title) {
    Papers old = rulebook.papers();
    Map<PaperKind, Setting> titles = new EnumMap<>(old.titles());
    titles.put(paper, Setting.chosen(title));
    return papers(
        rulebook,
        new Papers(old.mark(), titles, old.numbers(), old.certificateText(), old.plaque()));
  }

  /** Numbers by another pattern; numbers already given stay. */
  public static Rulebook renumber(Rulebook rulebook, Numbered numbered, String pattern) {
    Papers old = rulebook.papers();
    Map<Numbered, Setting> numbers = new EnumMap<>(old.numbers());
    numbers.put(numbered, Setting.chosen(pattern));
    return papers(
        rulebook,
        new Papers(old.mark(), old.titles(), numbers, old.certificateText(), old.plaque()));
  }

  /** Sets the short sign (代字) that patterns use. */
  public static Rulebook mark(Rulebook rulebook, String mark) {
    Papers old = rulebook.papers();
    return papers(
        rulebook,
        new Papers(
            Setting.chosen(mark),
            old.titles(),
            old.numbers(),
            old.certificateText(),
            old.plaque()));
  }

  /** Sets the sentence of the member certificate. */
  public static Rulebook certificateText(Rulebook rulebook, String text) {
    Papers old = rulebook.papers();
    return papers(
        rulebook,
        new Papers(old.mark(), old.titles(), old.numbers(), Setting.chosen(text), old.plaque()));
  }

  /**
   * Sets the fee standard. If the amounts were an open question, this answers it.
   *
   * @param on the day of the edit
   * @param by who edits
   */
  public static Rulebook fees(Rulebook rulebook, FeeSchedule fees, LocalDate on, String by) {
    Rulebook edited = with(rulebook).fees(new Stated.Known<>(fees)).make();
    return answered(edited, rulebook.fees(), fees.basis() == null ? by : fees.basis(), on, by);
  }

  /**
   * Answers a question; an earlier answer to it is replaced (the version before still has it). An
   * answer in words to the question of the association's name is that name.
   */
  public static Rulebook answer(Rulebook rulebook, Answer answer) {
    if (rulebook.association() instanceof Stated.Open<String> open
        && open.question().equals(answer.question())
        && answer.reading() == null
        && answer.words() != null) {
      return nameAssociation(rulebook, answer.words(), answer.on(), answer.by());
    }
    List<Answer> answers =
        Stream.concat(
                rulebook.answers().stream()
                    .filter(old -> !old.question().equals(answer.question())),
                Stream.of(answer))
            .toList();
    return RulebookText.checked(with(rulebook).answers(answers).make());
  }

  private static Rulebook answered(
      Rulebook edited, Stated<?> before, String words, LocalDate on, String by) {
    return before instanceof Stated.Open<?> open && edited.answer(open.question()).isEmpty()
        ? answer(edited, new Answer(open.question(), null, words, on, by))
        : RulebookText.checked(edited);
  }

  private static Office renamed(Office old, String name, String unitName) {
    refuseBlank(name);
    refuseBlank(unitName);
    List<Alias> aliases = new ArrayList<>();
    Stream.concat(
            Stream.of(new Alias(old.name(), false), new Alias(old.unitName(), false)),
            old.aliases().stream())
        .filter(alias -> !alias.text().equals(name) && !alias.text().equals(unitName))
        .forEach(aliases::add);
    return new Office(
        old.id(),
        name,
        unitName,
        aliases.stream().distinct().toList(),
        old.group(),
        old.rank(),
        old.headCount(),
        old.electedBy(),
        old.from(),
        old.requirements(),
        old.article());
  }

  private static Rulebook papers(Rulebook rulebook, Papers papers) {
    return RulebookText.checked(with(rulebook).papers(papers).make());
  }

  private static RulebookParts with(Rulebook rulebook) {
    return new RulebookParts(rulebook);
  }

  private static void refuseBlank(String text) {
    if (text.isBlank()) {
      throw Refusal.of("rulebook.blank");
    }
  }
}
