package org.huiji.app.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.member.Member;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberNumber;
import org.huiji.member.Person;
import org.huiji.member.RegisterEntry;
import org.huiji.member.search.MemberIndex;
import org.huiji.member.search.SearchEntry;
import org.huiji.text.PinyinInitials;

/** Finds members by what is typed, among those in the register when it was made. */
public final class MemberFinder {

  private static final int AT_MOST = 20;

  private final Map<Long, RegisterEntry> members;
  private final MemberIndex index;

  private MemberFinder(List<RegisterEntry> entries) {
    members =
        entries.stream().collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
    index =
        MemberIndex.of(
            new PinyinInitials(), entries.stream().map(MemberFinder::searchable).toList());
  }

  /** Takes a while for a long register: off the window's thread. */
  public static MemberFinder of(List<RegisterEntry> register) {
    return new MemberFinder(register);
  }

  /** The best answers to what was typed, quick enough for typing. */
  public List<RegisterEntry> find(String text) {
    return index.search(text, AT_MOST).stream()
        .map(hit -> Objects.requireNonNull(members.get(hit.id())))
        .toList();
  }

  private static SearchEntry searchable(RegisterEntry entry) {
    Member member = entry.member();
    return new SearchEntry(
        entry.id().value(),
        Optional.ofNullable(entry.number()).map(MemberNumber::text).orElse(""),
        MemberDraft.of(member).text(MemberField.CREDIT_CODE),
        member.name(),
        member.formerNames(),
        member.people().stream().map(Person::name).flatMap(Stream::ofNullable).toList(),
        member.people().stream().map(Person::mobile).flatMap(Stream::ofNullable).toList());
  }
}
