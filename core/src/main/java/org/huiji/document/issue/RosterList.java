package org.huiji.document.issue;

import static org.huiji.document.issue.ListPaper.ListColumn.centre;
import static org.huiji.document.issue.ListPaper.ListColumn.left;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.document.issue.ListPaper.ListColumn;
import org.huiji.member.IndividualMember;
import org.huiji.member.Member;
import org.huiji.member.MemberNumber;
import org.huiji.member.Person;
import org.huiji.member.PersonRole;
import org.huiji.member.RegisterEntry;
import org.huiji.member.UnitMember;
import org.huiji.member.reading.PhoneNumber;
import org.huiji.member.reading.PhoneReading;
import org.jspecify.annotations.Nullable;

/**
 * 会员名册: the whole one for the office, and a public one whose mobiles are masked (个人信息保护法 第二十五条).
 */
final class RosterList {

  private static final String GAP = " ";

  private final PaperFactory papers;
  private final boolean open;

  /**
   * @param open whether the public will see it
   */
  RosterList(PaperFactory papers, boolean open) {
    this.papers = papers;
    this.open = open;
  }

  ListPaper of(String title, List<String> notes, List<RegisterEntry> entries) {
    var rows = new ArrayList<List<String>>(entries.size());
    for (RegisterEntry entry : entries) {
      rows.add(row(rows.size() + 1, entry));
    }
    return new ListPaper(title, notes, columns(), rows);
  }

  private static List<ListColumn> columns() {
    return List.of(
        centre("序号", 6),
        centre("会员编号", 14),
        left("单位名称", 34),
        centre("统一社会信用代码", 22),
        centre("会员级别", 14),
        centre("法定代表人", 10),
        left("代表人及职务", 16),
        left("联络员及电话", 22),
        left("通讯地址", 30),
        centre("入会日期", 12));
  }

  private List<String> row(int place, RegisterEntry entry) {
    Member member = entry.member();
    return List.of(
        String.valueOf(place),
        Optional.ofNullable(entry.number()).map(MemberNumber::text).orElse(""),
        member.name(),
        text(member instanceof UnitMember unit ? unit.creditCode() : null),
        papers.capacity(entry),
        part(member, PersonRole.LEGAL_REPRESENTATIVE, Person::name),
        person(member, PersonRole.REPRESENTATIVE, Person::post),
        contact(member),
        address(member),
        Optional.ofNullable(member.membership().joined()).map(Object::toString).orElse(""));
  }

  private String contact(Member member) {
    PersonRole role = member instanceof UnitMember ? PersonRole.LIAISON : PersonRole.SELF;
    return person(member, role, this::phone);
  }

  private String phone(Person person) {
    String own = text(person.mobile()).isEmpty() ? text(person.phone()) : text(person.mobile());
    return open && PhoneNumber.read(own) instanceof PhoneReading.Numbers numbers
        ? numbers.masked()
        : own;
  }

  private static String address(Member member) {
    return switch (member) {
      case UnitMember unit ->
          text(
              unit.correspondenceAddress() == null
                  ? unit.registeredAddress()
                  : unit.correspondenceAddress());
      case IndividualMember one -> text(one.employer());
    };
  }

  private static String person(
      Member member, PersonRole role, Function<Person, @Nullable String> second) {
    return member
        .person(role)
        .map(
            person ->
                Stream.of(text(person.name()), text(second.apply(person)))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(GAP)))
        .orElse("");
  }

  private static String part(
      Member member, PersonRole role, Function<Person, @Nullable String> part) {
    return member.person(role).map(person -> text(part.apply(person))).orElse("");
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
