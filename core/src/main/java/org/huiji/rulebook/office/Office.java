package org.huiji.rulebook.office;

import java.util.List;
import org.huiji.rulebook.membership.Clause;
import org.huiji.rulebook.question.Stated;
import org.jspecify.annotations.Nullable;

/**
 * An office (任职), or plain membership.
 *
 * @param id stable, for example {@code vice-president}
 * @param name of the person's office, for example 副理事长
 * @param unitName of the unit that holds it, for example 副理事长单位
 * @param rank orders the offices, the plain member is 0; a supervisor has the rank of his peer
 * @param electedBy the electing organ's id, or none for a plain member
 * @param from the office whose holders he is elected from, and remains one of
 */
public record Office(
    String id,
    String name,
    String unitName,
    List<Alias> aliases,
    OfficeGroup group,
    int rank,
    Stated<HeadCount> headCount,
    @Nullable Stated<String> electedBy,
    @Nullable String from,
    List<Clause> requirements,
    String article) {

  /** The id of plain membership in every rule book. */
  public static final String MEMBER = "member";

  public Office {
    aliases = List.copyOf(aliases);
    requirements = List.copyOf(requirements);
  }

  /** Whether this is plain membership. */
  public boolean isPlain() {
    return id.equals(MEMBER);
  }
}
