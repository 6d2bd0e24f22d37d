package org.huiji.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiji.member.IndividualMember;
import org.huiji.member.Member;
import org.huiji.member.MemberField;
import org.huiji.member.MemberStatus;
import org.huiji.member.Person;
import org.huiji.member.PersonRole;
import org.huiji.member.UnitMember;
import org.huiji.member.reading.CodeReading;
import org.huiji.member.reading.PhoneNumber;
import org.huiji.member.reading.PhoneReading;
import org.huiji.member.reading.UnifiedCreditCode;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** What is missing or doubtful in one member's data. */
final class MemberFindings {

  private static final Rule NO_CODE = new Rule("code.missing", "GB 32100-2015");
  private static final Rule CODE = new Rule("code.doubtful", "GB 32100-2015");
  private static final Rule LIAISON = new Rule("liaison.missing", "会员管理办法 第十条");
  private static final Rule REPRESENTATIVE = new Rule("representative.missing", "会员管理办法 第六条");
  private static final Rule PHONE = new Rule("phone.doubtful", "电信网编号计划");
  private static final Rule REACH = new Rule("contact.missing", "会员管理办法 第十条");
  private static final Rule JOINED = new Rule("joined.missing", "名册");

  private MemberFindings() {}

  static List<Problem> of(Member member) {
    var problems = new ArrayList<Problem>();
    switch (member) {
      case UnitMember unit -> unit(unit, problems);
      case IndividualMember one -> reachable(one, PersonRole.SELF, problems);
    }
    boolean applies = member.membership().status() == MemberStatus.APPLICANT;
    if (member.membership().joined() == null && !applies) {
      problems.add(warning(MemberField.JOINED, JOINED, "finding.no-joined"));
    }
    member.people().forEach(person -> phones(person, problems));
    return problems;
  }

  private static void unit(UnitMember unit, List<Problem> problems) {
    code(unit, problems);
    if (name(unit, PersonRole.REPRESENTATIVE).isEmpty()) {
      problems.add(
          warning(MemberField.REPRESENTATIVE_NAME, REPRESENTATIVE, "finding.no-representative"));
    }
    if (name(unit, PersonRole.LIAISON).isEmpty()) {
      problems.add(warning(MemberField.LIAISON_NAME, LIAISON, "finding.no-liaison"));
    } else {
      reachable(unit, PersonRole.LIAISON, problems);
    }
  }

  private static void code(UnitMember unit, List<Problem> problems) {
    String code = unit.creditCode();
    if (code == null) {
      problems.add(warning(MemberField.CREDIT_CODE, NO_CODE, "finding.no-code"));
    } else if (unit.codeOverride() != null) {
      problems.add(
          Problem.warning(
              MemberField.CREDIT_CODE.key(),
              CODE,
              Message.of("finding.code-overridden", code, unit.codeOverride())));
    } else if (UnifiedCreditCode.read(code) instanceof CodeReading.Valid valid) {
      valid.warnings().stream()
          .map(remark -> remark.warning(MemberField.CREDIT_CODE.key()))
          .forEach(problems::add);
    }
  }

  private static void reachable(Member member, PersonRole role, List<Problem> problems) {
    boolean known =
        member.person(role).stream()
            .flatMap(person -> Stream.of(text(person.mobile()), text(person.phone())))
            .anyMatch(text -> !text.isEmpty());
    if (!known) {
      MemberField field =
          role == PersonRole.SELF ? MemberField.SELF_MOBILE : MemberField.LIAISON_MOBILE;
      problems.add(warning(field, REACH, "finding.no-phone"));
    }
  }

  private static void phones(Person person, List<Problem> problems) {
    Stream.of(text(person.mobile()), text(person.phone()))
        .filter(text -> !text.isEmpty())
        .forEach(text -> phone(person, text, problems));
  }

  private static void phone(Person person, String text, List<Problem> problems) {
    String field = "people." + person.role();
    switch (PhoneNumber.read(text)) {
      case PhoneReading.Absent _ -> {}
      case PhoneReading.Refused refused ->
          problems.add(Problem.warning(field, PHONE, refused.reason().message()));
      case PhoneReading.Numbers numbers ->
          numbers.numbers().stream()
              .map(PhoneNumber::doubtForPerson)
              .flatMap(Optional::stream)
              .forEach(remark -> problems.add(Problem.warning(field, PHONE, remark.message())));
    }
  }

  private static String name(Member member, PersonRole role) {
    return member.person(role).map(Person::name).map(MemberFindings::text).orElse("");
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static Problem warning(MemberField field, Rule rule, String key) {
    return Problem.warning(field.key(), rule, Message.of(key));
  }
}
