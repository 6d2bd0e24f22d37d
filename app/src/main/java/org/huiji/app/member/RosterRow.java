package org.huiji.app.member;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiji.dues.view.Standing;
import org.huiji.member.Member;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.member.MemberNumber;
import org.huiji.member.Person;
import org.huiji.member.RegisterEntry;
import org.huiji.member.search.SearchEntry;
import org.jspecify.annotations.Nullable;

/**
 * A member in the list, field by field.
 *
 * @param dues how it stands today; none in the register of the past, and for who never paid any
 */
record RosterRow(RegisterEntry entry, MemberDraft draft, @Nullable Standing dues) {

  static RosterRow of(RegisterEntry entry, @Nullable Standing dues) {
    return new RosterRow(entry, MemberDraft.of(entry.member()), dues);
  }

  MemberId id() {
    return entry.id();
  }

  Member member() {
    return entry.member();
  }

  String number() {
    MemberNumber number = entry.number();
    return number == null ? "" : number.text();
  }

  String text(MemberField field) {
    return draft.text(field);
  }

  /** The first of several fields that says something; an individual is its own liaison. */
  String first(MemberField... fields) {
    return Stream.of(fields).map(this::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  SearchEntry searched() {
    List<Person> people = member().people();
    return new SearchEntry(
        id().value(),
        number(),
        text(MemberField.CREDIT_CODE),
        member().name(),
        member().formerNames(),
        people.stream().flatMap(person -> present(person.name())).toList(),
        people.stream()
            .flatMap(person -> Stream.concat(present(person.mobile()), present(person.phone())))
            .toList());
  }

  private static Stream<String> present(@Nullable String text) {
    return Optional.ofNullable(text).stream();
  }
}
