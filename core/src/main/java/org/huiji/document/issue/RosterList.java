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
    boolean employers = entries.stream().anyMatch(entry -> !employer(entry.member()).isEmpty());
    boolean seconds = entries.stream().anyMatch(entry -> !second(entry.member()).isEmpty());
    var rows = new ArrayList<List<String>>(entries.size());
    for (RegisterEntry entry : entries) {
      rows.add(row(rows.size() + 1, entry, employers, seconds));
    }
    return new ListPaper(title, notes, columns(employers, seconds), rows);
  }

  /**
   * A column of its own for individuals' employers, so that it is read again as what it is, and for
   * second liaisons; neither where nobody has one.
   */
  private static List<ListColumn> columns(boolean employers, boolean seconds) {
    var columns = new ArrayList<ListColumn>();
    columns.add(centre("序号", 6));
    columns.add(centre("会员编号", 14));
    columns.add(left("单位名称", 34));
    columns.add(centre("统一社会信用代码", 22));
    columns.add(centre("会员级别", 14));
    columns.add(centre("法定代表人", 10));
    columns.add(left("代表人及职务", 16));
    columns.add(left("联络员及电话", 22));
    if (seconds) {
      columns.add(left("第二联络员及电话", 22));
    }
    if (employers) {
      columns.add(left("单位及职务", 22));
    }
    columns.add(left("通讯地址", 30));
    columns.add(centre("入会日期", 12));
    return columns;
  }

  private List<String> row(int place, RegisterEntry entry, boolean employers, boolean seconds) {
    Member member = entry.member();
    var row = new ArrayList<String>();
    row.add(String.valueOf(place));
    row.add(Optional.ofNullable(entry.number()).map(MemberNumber::text).orElse(""));
    row.add(member.name());
    row.add(text(member instanceof UnitMember unit ? unit.creditCode() : null));
    row.add(papers.capacities(entry));
    row.add(part(member, PersonRole.LEGAL_REPRESENTATIVE, Person::name));
    row.add(person(member, PersonRole.REPRESENTATIVE, Person::post));
    row.add(contact(member));
    if (seconds) {
      row.add(second(member));
    }
    if (employers) {
      row.add(employer(member));
    }
    row.add(address(member));
    row.add(Optional.ofNullable(member.membership().joined()).map(Object::toString).orElse(""));
    return row;
  }

  private static String employer(Member member) {
    return member instanceof IndividualMember one ? text(one.employer()) : "";
  }

  private String contact(Member member) {
    PersonRole role = member instanceof UnitMember ? PersonRole.LIAISON : PersonRole.SELF;
    return person(member, role, this::phone);
  }

  private String second(Member member) {
    return person(member, PersonRole.SECOND_LIAISON, this::phone);
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
      case IndividualMember one -> text(one.correspondenceAddress());
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
