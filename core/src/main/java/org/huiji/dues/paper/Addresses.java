package org.huiji.dues.paper;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huiji.dues.ledger.MoneyId;
import org.huiji.member.MemberId;
import org.huiji.member.MemberRepository;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Refusal;
import org.huiji.store.ReadTx;

/** Finds those whom papers go to, as they are described on the papers' day. */
record Addresses(Function<MemberId, Optional<RegisterEntry>> known) {

  /** From so many on, reading everybody is quicker than asking for each. */
  private static final int MANY = 8;

  /**
   * @param on the day the papers bear
   * @param wanted for how many papers
   */
  static Addresses on(ReadTx tx, MemberRepository members, LocalDate on, int wanted) {
    if (wanted < MANY) {
      return new Addresses(id -> members.find(tx, id, on));
    }
    Map<MemberId, RegisterEntry> all =
        members.asOf(tx, on).stream().collect(toMap(RegisterEntry::id, Function.identity()));
    return new Addresses(id -> Optional.ofNullable(all.get(id)));
  }

  RegisterEntry member(MemberId id) {
    return known.apply(id).orElseThrow(() -> Refusal.of("member.unknown", id.value()));
  }

  RegisterEntry member(DuesSubject subject) {
    return switch (subject) {
      case DuesSubject.Of(MemberId id) -> member(id);
      case DuesSubject.Arrived(MoneyId id) ->
          throw new IllegalArgumentException("Money gets a confirmation only: " + id);
    };
  }
}
