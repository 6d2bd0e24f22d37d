package org.huiji.member.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.intake.Verdict;
import org.huiji.member.ClaimedJoining;
import org.huiji.member.FieldChange;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.member.MemberLookup;
import org.huiji.member.MemberMatcher.Ground;
import org.huiji.member.MemberMatcher.Match;
import org.huiji.member.MemberStatus;
import org.huiji.member.OfficeRules;
import org.huiji.member.RegisterEntry;
import org.huiji.member.roster.RowReader.ReadRow;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.text.FoldedName;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Says of each row what it will do: the code decides who is meant, then the name however it is
 * written, then a former name; what is doubtful is said and left to the clerk.
 */
final class RosterJudge {

  private static final Rule IDENTITY = new Rule("roster.identity", "名册：代码优先，名称次之");
  private static final Rule FORMER = new Rule("member.former", "会员管理办法 第十八条");
  private static final Rule CLAIM = new Rule("joined.applicant", "会员管理办法 第五条（三）");
  private static final Rule CODE = new Rule("code.missing", "名册");

  private static final String ANY_CODE = "*";

  private final MemberLookup register;
  private final Desk desk;
  private final OfficeRules offices;
  private final ExitJudge exits;
  private final Map<@Nullable String, Integer> rowByNumber = new HashMap<>();
  private final Map<String, Integer> rowByCode = new HashMap<>();
  private final Map<String, Integer> rowByName = new HashMap<>();

  RosterJudge(MemberLookup register, Rulebook rulebook, Desk desk) {
    this.register = register;
    this.desk = desk;
    this.offices = new OfficeRules(rulebook);
    this.exits = new ExitJudge(rulebook);
  }

  RosterRow judge(ReadRow row) {
    var problems = new ArrayList<>(row.problems());
    Optional<Decision> decision = desk.decision(row.row());
    if (decision.isPresent() && decision.get() instanceof Decision.Skip) {
      return judged(row, Verdict.SKIPPED, row.draft(), null, null, List.of(), problems);
    }
    if (row.isRefused()) {
      return judged(row, Verdict.REFUSED, row.draft(), null, null, List.of(), problems);
    }
    Integer earlier = earlierRow(row);
    if (earlier != null && decision.isEmpty()) {
      problems.add(
          at(row, Problem.warning(field(row), IDENTITY, Message.of("roster.duplicate", earlier))));
      return judged(row, Verdict.DUPLICATE, row.draft(), null, earlier, List.of(), problems);
    }
    warnWithoutCode(row, problems);
    return switch (decision.orElse(null)) {
      case Decision.TakeAsNew _ -> {
        problems.addAll(exits.taken(row.marks()));
        yield fresh(row, problems);
      }
      case Decision.MergeInto(MemberId id) -> merged(row, id, problems);
      case null, default -> matched(row, problems);
    };
  }

  private RosterRow merged(ReadRow row, MemberId id, List<Problem> problems) {
    return register
        .find(id)
        .map(known -> changed(row, known, problems))
        .orElseGet(() -> matched(row, problems));
  }

  private RosterRow matched(ReadRow row, List<Problem> problems) {
    Optional<Match> match = byNumber(row).or(() -> register.matcher().find(row.draft()));
    if (match.isEmpty()) {
      register.matcher().similar(row.draft()).stream()
          .findFirst()
          .ifPresent(similar -> problems.add(similar(row, similar.entry())));
      problems.addAll(exits.unknown(row.marks()));
      return row.isLeft()
          ? judged(row, Verdict.REFUSED, row.draft(), null, null, List.of(), problems)
          : fresh(row, problems);
    }
    RegisterEntry known = match.get().entry();
    if (isFormer(known) && (row.isLeft() || saysNothingNew(row, known))) {
      return left(row, known, problems);
    }
    Optional<Problem> conflict = conflict(row, match.get());
    if (conflict.isPresent()) {
      problems.add(conflict.get());
      return judged(row, Verdict.REFUSED, row.draft(), known, null, List.of(), problems);
    }
    return changed(row, known, problems);
  }

  private Optional<Match> byNumber(ReadRow row) {
    return Optional.ofNullable(row.number())
        .flatMap(register::numbered)
        .map(entry -> new Match(entry, Ground.CODE));
  }

  /** A namesake with another code, or one who has left, is for the clerk to decide. */
  private static Optional<Problem> conflict(ReadRow row, Match match) {
    RegisterEntry known = match.entry();
    String knownCode = MemberDraft.of(known.member()).get(MemberField.CREDIT_CODE);
    String code = row.draft().get(MemberField.CREDIT_CODE);
    if (match.ground() != Ground.CODE && code != null && knownCode != null) {
      return Optional.of(
          at(
              row,
              Problem.error(
                  MemberField.CREDIT_CODE.key(),
                  IDENTITY,
                  Message.of("roster.other-code", known.member().name(), knownCode))));
    }
    if (isFormer(known)) {
      return Optional.of(
          at(
              row,
              Problem.error(
                  MemberField.NAME.key(),
                  FORMER,
                  Message.of("roster.former-member", known.member().name()))));
    }
    return Optional.empty();
  }

  private static boolean isFormer(RegisterEntry known) {
    return known.member().membership().status() == MemberStatus.FORMER;
  }

  private static boolean saysNothingNew(ReadRow row, RegisterEntry known) {
    MemberDraft before = MemberDraft.of(known.member());
    return before.equals(RosterMerge.merge(before, row));
  }

  /** One who has left stays so; a list neither ends a membership nor begins one again. */
  private RosterRow left(ReadRow row, RegisterEntry known, List<Problem> problems) {
    remember(row);
    problems.addAll(exits.left(row.marks(), known));
    if (!row.isLeft()) {
      problems.add(
          at(
              row,
              Problem.warning(
                  MemberField.NAME.key(),
                  FORMER,
                  Message.of("roster.former-same", known.member().name()))));
    }
    MemberDraft draft = MemberDraft.of(known.member());
    return judged(row, Verdict.SAME, draft, known, null, List.of(), problems);
  }

  private RosterRow fresh(ReadRow row, List<Problem> problems) {
    remember(row);
    MemberDraft draft = row.draft();
    if (isApplicant(draft)) {
      draft = ClaimedJoining.asRemark(draft);
      warnOfClaim(row, problems);
    }
    return judged(row, Verdict.NEW, draft, null, null, List.of(), problems);
  }

  private static boolean isApplicant(MemberDraft draft) {
    return draft.text(MemberField.STATUS).equals(MemberStatus.APPLICANT.name());
  }

  /** An applicant joins when it is approved, whatever a list says. */
  private static void warnOfClaim(ReadRow row, List<Problem> problems) {
    String joined = row.draft().text(MemberField.JOINED);
    if (!joined.isEmpty()) {
      problems.add(
          at(
              row,
              Problem.warning(
                  MemberField.JOINED.key(), CLAIM, Message.of("roster.applicant-joined", joined))));
    }
  }

  private RosterRow changed(ReadRow row, RegisterEntry known, List<Problem> problems) {
    remember(row);
    MemberDraft before = MemberDraft.of(known.member());
    MemberDraft after = RosterMerge.merge(before, row);
    List<FieldChange> changes = before.changesTo(after);
    problems.addAll(exits.staying(row.marks(), known));
    offices.check(before, after).forEach(problem -> problems.add(at(row, problem)));
    if (isApplicant(before)) {
      warnOfClaim(row, problems);
    }
    if (changes.stream().anyMatch(change -> change.field() == MemberField.NAME)) {
      problems.add(
          at(
              row,
              Problem.warning(
                  MemberField.NAME.key(),
                  IDENTITY,
                  Message.of("roster.renamed", known.member().name()))));
    }
    Verdict verdict = changes.isEmpty() ? Verdict.SAME : Verdict.UPDATE;
    return judged(row, verdict, after, known, null, changes, problems);
  }

  private @Nullable Integer earlierRow(ReadRow row) {
    if (isNumbered(row)) {
      return rowByNumber.get(row.number());
    }
    String code = row.draft().get(MemberField.CREDIT_CODE);
    Integer byCode = code == null ? null : rowByCode.get(code);
    return byCode == null ? earlierNamesake(row, code) : byCode;
  }

  /** A row that gives no code is the earlier one of its name, whatever code that gives. */
  private @Nullable Integer earlierNamesake(ReadRow row, @Nullable String code) {
    Integer alike = rowByName.get(nameKey(row, code));
    return alike == null && row.draft().kind() == MemberKind.UNIT
        ? rowByName.get(nameKey(row, code == null ? ANY_CODE : null))
        : alike;
  }

  /** Two of one name with numbers of their own are two. */
  private boolean isNumbered(ReadRow row) {
    return row.number() != null && register.numbered(row.number()).isPresent();
  }

  private void remember(ReadRow row) {
    if (isNumbered(row)) {
      rowByNumber.putIfAbsent(row.number(), row.row());
    }
    String code = row.draft().get(MemberField.CREDIT_CODE);
    if (code != null) {
      rowByCode.putIfAbsent(code, row.row());
    }
    rowByName.putIfAbsent(nameKey(row, code), row.row());
    rowByName.putIfAbsent(nameKey(row, ANY_CODE), row.row());
  }

  /**
   * Two units of one name and different codes are two; two individuals of one name, too, unless
   * their mobiles are the same.
   */
  private static String nameKey(ReadRow row, @Nullable String code) {
    String folded = FoldedName.fold(row.draft().text(MemberField.NAME));
    return row.draft().kind() == MemberKind.UNIT
        ? "U" + folded + "|" + (code == null ? "" : code)
        : "I" + folded + "|" + row.draft().text(MemberField.SELF_MOBILE);
  }

  private static void warnWithoutCode(ReadRow row, List<Problem> problems) {
    if (row.draft().kind() == MemberKind.UNIT && row.draft().get(MemberField.CREDIT_CODE) == null) {
      problems.add(
          at(
              row,
              Problem.warning(MemberField.CREDIT_CODE.key(), CODE, Message.of("roster.no-code"))));
    }
  }

  private static Problem similar(ReadRow row, RegisterEntry entry) {
    return at(
        row,
        Problem.warning(
            MemberField.NAME.key(), IDENTITY, Message.of("roster.similar", entry.member().name())));
  }

  private static String field(ReadRow row) {
    return row.draft().get(MemberField.CREDIT_CODE) == null
        ? MemberField.NAME.key()
        : MemberField.CREDIT_CODE.key();
  }

  private static Problem at(ReadRow row, Problem problem) {
    return MemberField.ofKey(problem.field())
        .map(row.written()::get)
        .or(() -> Optional.ofNullable(row.written().get(MemberField.NAME)))
        .map(cell -> problem.at(cell.cell()))
        .orElse(problem);
  }

  private static RosterRow judged(
      ReadRow row,
      Verdict verdict,
      MemberDraft draft,
      @Nullable RegisterEntry known,
      @Nullable Integer duplicateOf,
      List<FieldChange> changes,
      List<Problem> problems) {
    return new RosterRow(
        row.row(),
        verdict,
        row.number(),
        draft.values().getOrDefault(MemberField.NAME, row.text(MemberField.NAME)),
        draft.values().getOrDefault(MemberField.CREDIT_CODE, row.text(MemberField.CREDIT_CODE)),
        draft,
        known,
        duplicateOf,
        changes,
        problems);
  }
}
