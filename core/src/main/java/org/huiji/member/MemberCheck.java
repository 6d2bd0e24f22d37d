package org.huiji.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiji.member.MemberMatcher.Match;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.rulebook.HeadCounts;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.rulebook.membership.MemberKindRule;
import org.huiji.rulebook.office.Office;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What stands against a description as a whole, before it is kept: what is missing, who is there.
 */
public final class MemberCheck {

  private static final Rule REQUIRED = new Rule("field.required", "名册");
  private static final Rule IDENTITY = new Rule("register.identity", "名册：一个代码一个会员");

  private final Rulebook rulebook;
  private final MemberMatcher matcher;
  private final OfficeRules changes;
  private final OfficeHolders offices;
  private final Map<MemberId, RegisterEntry> register = new HashMap<>();
  private final Map<Office, Integer> holders;

  public MemberCheck(Rulebook rulebook, List<RegisterEntry> register) {
    this.rulebook = rulebook;
    this.matcher = new MemberMatcher(register);
    this.changes = new OfficeRules(rulebook);
    this.offices = new OfficeHolders(rulebook);
    this.holders = offices.count(register);
    register.forEach(entry -> this.register.put(entry.id(), entry));
  }

  /**
   * What is found.
   *
   * @param self who is described, none when it is somebody new
   */
  public List<Problem> check(MemberDraft draft, @Nullable MemberId self) {
    return findings(draft, self).stream().map(MemberFinding::problem).toList();
  }

  /**
   * What is found, each with the member it is about.
   *
   * @param self who is described, none when it is somebody new
   */
  public List<MemberFinding> findings(MemberDraft draft, @Nullable MemberId self) {
    if (draft.text(MemberField.NAME).isBlank()) {
      return List.of(
          MemberFinding.of(
              Problem.error(MemberField.NAME.key(), REQUIRED, Message.of("member.name-required"))));
    }
    var findings = new ArrayList<MemberFinding>();
    kind(draft).map(MemberFinding::of).ifPresent(findings::add);
    twin(draft, self).ifPresent(findings::add);
    similar(draft, self).ifPresent(findings::add);
    if (draft.kind() == MemberKind.UNIT && draft.get(MemberField.CREDIT_CODE) == null) {
      findings.add(
          MemberFinding.of(
              Problem.warning(
                  MemberField.CREDIT_CODE.key(), REQUIRED, Message.of("member.code-missing"))));
    }
    ofOffices(draft, self).map(MemberFinding::of).forEach(findings::add);
    return findings;
  }

  /**
   * What the rule book says of a change of office or representative, and of one holder too many.
   */
  private Stream<Problem> ofOffices(MemberDraft draft, @Nullable MemberId self) {
    Optional<RegisterEntry> known = Optional.ofNullable(self).map(register::get);
    Stream<Problem> changed =
        known.stream()
            .flatMap(entry -> changes.check(MemberDraft.of(entry.member()), draft).stream());
    List<Office> before = known.map(offices::seats).orElse(List.of());
    Stream<Problem> tooMany =
        offices.seats(draft).stream()
            .filter(office -> !before.contains(office))
            .filter(office -> holders.getOrDefault(office, 0) >= offices.most(office))
            .map(
                office ->
                    HeadCounts.tooMany(
                        office, holders.getOrDefault(office, 0) + 1, offices.most(office)));
    return Stream.concat(changed, tooMany);
  }

  private Optional<MemberFinding> similar(MemberDraft draft, @Nullable MemberId self) {
    return matcher.similar(draft).stream()
        .filter(match -> !match.entry().id().equals(self))
        .findFirst()
        .map(match -> finding(match, MemberCheck::similar));
  }

  private static Problem similar(Match match) {
    return Problem.warning(
        MemberField.NAME.key(),
        IDENTITY,
        Message.of("member.similar", match.entry().member().name()));
  }

  private static MemberFinding finding(Match match, Function<Match, Problem> problem) {
    return new MemberFinding(problem.apply(match), match.entry().id());
  }

  private Optional<Problem> kind(MemberDraft draft) {
    boolean taken =
        rulebook.memberKinds().stream().map(MemberKindRule::kind).anyMatch(draft.kind()::equals);
    return taken
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                MemberField.KIND.key(),
                new Rule("member.kind", rulebook.memberKinds().getFirst().article()),
                Message.of("member.kind-not-taken")));
  }

  /** The same code is the same unit and cannot be two; the same name may be. */
  private Optional<MemberFinding> twin(MemberDraft draft, @Nullable MemberId self) {
    return matcher
        .find(draft)
        .filter(match -> !match.entry().id().equals(self))
        .map(match -> finding(match, MemberCheck::twin));
  }

  private static Problem twin(Match match) {
    String name = match.entry().member().name();
    return switch (match.ground()) {
      case CODE ->
          Problem.error(
              MemberField.CREDIT_CODE.key(), IDENTITY, Message.of("member.same-code", name));
      case NAME ->
          Problem.warning(MemberField.NAME.key(), IDENTITY, Message.of("member.same-name", name));
      case FORMER_NAME, SIMILAR_NAME ->
          Problem.warning(
              MemberField.NAME.key(), IDENTITY, Message.of("member.same-former-name", name));
    };
  }
}
