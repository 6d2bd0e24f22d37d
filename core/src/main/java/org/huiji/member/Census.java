package org.huiji.member;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiji.text.Message;

/**
 * How many stand in the register of a day. Who only applies and who has left is no member and is
 * counted apart; who is about to leave is one until the vote.
 */
public record Census(long members, long applicants, long former) {

  public static Census of(Collection<MemberStatus> register) {
    var by =
        register.stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return new Census(
        by.getOrDefault(MemberStatus.MEMBER, 0L) + by.getOrDefault(MemberStatus.EXIT_PENDING, 0L),
        by.getOrDefault(MemberStatus.APPLICANT, 0L),
        by.getOrDefault(MemberStatus.FORMER, 0L));
  }

  /** In one line: the members, and the others where there are any. */
  public Message told() {
    if (applicants > 0 && former > 0) {
      return Message.of("census.with-both", members, applicants, former);
    }
    if (applicants > 0) {
      return Message.of("census.with-applicants", members, applicants);
    }
    return former > 0
        ? Message.of("census.with-former", members, former)
        : Message.of("census.members", members);
  }
}
