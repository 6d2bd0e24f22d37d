package org.huiji.declaration.register;

import java.util.List;
import org.huiji.member.MemberMatcher.Ground;
import org.huiji.member.RegisterEntry;

/**
 * A declaring unit that the register knows.
 *
 * @param ground by what it was recognised
 * @param fields all that both can say, in the register's order
 */
public record Recognised(RegisterEntry entry, Ground ground, List<Beside> fields) {

  public Recognised {
    fields = List.copyOf(fields);
  }

  /** The fields that differ: a proposal, which nobody but the clerk takes over. */
  public List<Beside> differing() {
    return fields.stream().filter(Beside::differs).toList();
  }
}
