package org.huiji.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.benefit.Benefit;
import org.huiji.benefit.BenefitKey;
import org.huiji.benefit.Benefits;
import org.huiji.benefit.Entitlement;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.membership.Admission;
import org.huiji.rulebook.membership.ExitRule;
import org.huiji.rulebook.membership.LapseRule;
import org.huiji.rulebook.membership.MemberKindRule;
import org.huiji.rulebook.membership.RegisterRules;
import org.huiji.rulebook.office.Office;
import org.huiji.rulebook.office.SeatLoss;
import org.huiji.rulebook.organ.Organ;
import org.huiji.rulebook.paper.NumberPattern;
import org.huiji.rulebook.paper.Numbered;
import org.huiji.rulebook.paper.PaperKind;
import org.huiji.rulebook.paper.Papers;
import org.huiji.rulebook.paper.PlaqueRule;
import org.huiji.rulebook.paper.UnknownMarkRefusal;
import org.huiji.rulebook.question.Answer;
import org.huiji.rulebook.question.OpenQuestion;
import org.huiji.rulebook.question.OpenQuestionRefusal;
import org.huiji.rulebook.question.Stated;

/**
 * An association's rules as data. Every rule names its article; what the sources leave open is an
 * {@link OpenQuestion}, and whatever depends on one is refused until the association has answered.
 *
 * @param id of the built-in book it began as, for example {@code dalian}
 * @param name of the rule book, as it is offered for choice
 * @param association its full name, as papers print it
 * @param answers what the association has answered so far
 */
public record Rulebook(
    String id,
    String name,
    Stated<String> association,
    RuleSource source,
    List<MemberKindRule> memberKinds,
    List<Office> offices,
    List<Organ> organs,
    Stated<FeeSchedule> fees,
    Admission admission,
    List<SeatLoss> seatLosses,
    Stated<LapseRule> lapse,
    List<ExitRule> exits,
    RegisterRules register,
    Papers papers,
    Benefits benefits,
    List<OpenQuestion> questions,
    List<Answer> answers) {

  public Rulebook {
    memberKinds = List.copyOf(memberKinds);
    offices = List.copyOf(offices);
    organs = List.copyOf(organs);
    seatLosses = List.copyOf(seatLosses);
    exits = List.copyOf(exits);
    questions = List.copyOf(questions);
    answers = List.copyOf(answers);
  }

  /** The same with other rules about keeping the register. */
  Rulebook withRegister(RegisterRules other) {
    return new Rulebook(
        id,
        name,
        association,
        source,
        memberKinds,
        offices,
        organs,
        fees,
        admission,
        seatLosses,
        lapse,
        exits,
        other,
        papers,
        benefits,
        questions,
        answers);
  }

  public Optional<Office> office(String officeId) {
    return offices.stream().filter(office -> office.id().equals(officeId)).findFirst();
  }

  /** The highest of these offices; none for plain membership. */
  public Optional<Office> highest(Collection<String> officeIds) {
    return officeIds.stream()
        .map(this::office)
        .flatMap(Optional::stream)
        .filter(office -> !office.isPlain())
        .max(Comparator.comparingInt(Office::rank));
  }

  public Optional<Organ> organ(String organId) {
    return organs.stream().filter(organ -> organ.id().equals(organId)).findFirst();
  }

  public Optional<OpenQuestion> question(String questionId) {
    return questions.stream().filter(known -> known.id().equals(questionId)).findFirst();
  }

  public Optional<Answer> answer(String questionId) {
    return answers.stream().filter(known -> known.question().equals(questionId)).findFirst();
  }

  /**
   * What a rule says, as the association has settled it.
   *
   * @throws OpenQuestionRefusal when it has not
   */
  public <T> T settled(Stated<T> rule) {
    return switch (rule) {
      case Stated.Known<T>(T value) -> value;
      case Stated.Open<T> open -> chosen(open).orElseThrow(() -> refusal(open.question()));
    };
  }

  /** What a rule says, or nothing as long as the association has not settled it. */
  public <T> Optional<T> ifSettled(Stated<T> rule) {
    return switch (rule) {
      case Stated.Known<T>(T value) -> Optional.of(value);
      case Stated.Open<T> open -> chosen(open);
    };
  }

  private <T> Optional<T> chosen(Stated.Open<T> open) {
    return answer(open.question())
        .map(Answer::reading)
        .flatMap(reading -> Optional.ofNullable(open.readings().get(reading)));
  }

  /** The refusal that puts this question to the clerk. */
  public OpenQuestionRefusal refusal(String questionId) {
    return new OpenQuestionRefusal(question(questionId).orElseThrow());
  }

  /** Questions still to be answered, those that stop something first. */
  public List<OpenQuestion> openQuestions() {
    Set<String> stopping = stoppingQuestions();
    return Stream.concat(
            questions.stream().filter(asked -> stopping.contains(asked.id())),
            questions.stream()
                .filter(asked -> !stopping.contains(asked.id()))
                .filter(asked -> answer(asked.id()).isEmpty()))
        .toList();
  }

  /** Ids of the questions that something is refused for at present. */
  public Set<String> stoppingQuestions() {
    return OpenRules.in(this).stream()
        .filter(open -> !open.readings().contains(choices().getOrDefault(open.question(), "")))
        .map(OpenRules.Place::question)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What an office gets of a benefit, after the association's answers. */
  public Benefit benefit(String officeId, BenefitKey key) {
    return benefits.of(officeId, key, choices());
  }

  /** Whether a holder of these offices gets a benefit. */
  public Entitlement isEntitled(Collection<String> officeIds, BenefitKey key) {
    return officeIds.stream()
        .map(officeId -> benefits.isEntitled(officeId, key, choices()))
        .reduce(new Entitlement.No(), Entitlement::or);
  }

  /** Whether a holder of these offices gets a plaque. */
  public Entitlement plaque(Collection<String> officeIds) {
    return switch (papers.plaque()) {
      case Stated.Known<PlaqueRule>(PlaqueRule rule) -> plaque(rule, officeIds);
      case Stated.Open<PlaqueRule> open ->
          chosen(open)
              .map(rule -> plaque(rule, officeIds))
              .orElseGet(() -> new Entitlement.Ask(open.question()));
    };
  }

  private Entitlement plaque(PlaqueRule rule, Collection<String> officeIds) {
    return switch (rule) {
      case PlaqueRule.EveryMember _ -> new Entitlement.Yes(new Benefit.Granted());
      case PlaqueRule.ByBenefit(String category, String benefit, _) ->
          isEntitled(officeIds, new BenefitKey(category, benefit));
    };
  }

  /** What a paper is called. */
  public String title(PaperKind paper) {
    return papers.title(paper).value();
  }

  /**
   * How something is numbered.
   *
   * @throws UnknownMarkRefusal when its pattern needs the association's short sign and that is not
   *     known
   */
  public NumberPattern numberPattern(Numbered numbered) {
    if (!papers.mark().isKnown() && papers.number(numbered).value().contains(NumberPattern.MARK)) {
      throw new UnknownMarkRefusal();
    }
    return NumberPattern.parse(papers.number(numbered).value(), papers.mark().value());
  }

  /** Within what its numbers run on; known without the short sign too. */
  public NumberPattern.Scope numberScope(Numbered numbered) {
    return NumberPattern.parse(papers.number(numbered).value(), "").scope();
  }

  private Map<String, String> choices() {
    Map<String, String> choices = new HashMap<>();
    for (Answer answer : answers) {
      if (answer.reading() != null) {
        choices.put(answer.question(), answer.reading());
      }
    }
    return choices;
  }
}
