package org.huiji.member;

import java.util.Optional;
import org.huiji.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands against a description as a whole.
 *
 * @param other the member that it clashes with, if it is about one
 */
public record MemberFinding(Problem problem, @Nullable MemberId other) {

  static MemberFinding of(Problem problem) {
    return new MemberFinding(problem, null);
  }

  /** The member to look at before this one is kept. */
  public Optional<MemberId> clash() {
    return Optional.ofNullable(other);
  }
}
