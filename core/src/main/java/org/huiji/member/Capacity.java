package org.huiji.member;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.rulebook.membership.MemberKindRule;
import org.huiji.rulebook.office.Office;
import org.jspecify.annotations.Nullable;

/**
 * What a member is to the association, as papers say it.
 *
 * @param rulebook whose offices they are
 */
public record Capacity(Rulebook rulebook) {

  /** Of a time for which nobody said what was held. */
  private static final String NOT_KNOWN = "职务不详";

  /**
   * By the highest office held: 副会长单位, 会员单位, 个人会员.
   *
   * @throws Refusal for an individual, where the rule book knows units only
   */
  public String of(RegisterEntry entry) {
    if (!entry.member().membership().officesKnown()) {
      return NOT_KNOWN;
    }
    return of(
        entry.member(),
        entry.member().membership().offices().stream()
            .map(rulebook::office)
            .flatMap(Optional::stream)
            .max(Comparator.comparingInt(Office::rank)));
  }

  /** By every office held, the highest first; an individual is named as one before its offices. */
  public String all(RegisterEntry entry) {
    Member member = entry.member();
    Stream<String> kind =
        member.kind() == MemberKind.UNIT ? Stream.empty() : Stream.of(of(member, Optional.empty()));
    Stream<String> offices =
        member.membership().offices().stream()
            .map(rulebook::office)
            .flatMap(Optional::stream)
            .filter(office -> !office.isPlain())
            .sorted(Comparator.comparingInt(Office::rank).reversed())
            .map(office -> of(member, Optional.of(office)));
    String all = Stream.concat(kind, offices).collect(Collectors.joining("、"));
    return all.isEmpty() ? of(entry) : all;
  }

  /** By the office that decided a charge; where it was none of the rule book's, by what it is. */
  public String charged(RegisterEntry entry, @Nullable String office) {
    Optional<Office> held = Optional.ofNullable(office).flatMap(rulebook::office);
    return held.isEmpty() ? of(entry) : of(entry.member(), held);
  }

  private String of(Member member, Optional<Office> office) {
    boolean unit = member.kind() == MemberKind.UNIT;
    if (!unit && office.filter(held -> !held.isPlain()).isEmpty()) {
      return rulebook.memberKinds().stream()
          .filter(kind -> kind.kind() == MemberKind.INDIVIDUAL)
          .findFirst()
          .map(MemberKindRule::name)
          .orElseThrow(() -> Refusal.of("member.kind-without-name", member.name()));
    }
    Office held = office.or(() -> rulebook.office(Office.MEMBER)).orElseThrow();
    return unit ? held.unitName() : held.name();
  }
}
