package org.huiji.declaration.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.listed.ListedPlatform;
import org.huiji.declaration.round.Round;

/**
 * All that the checks of a round look at.
 *
 * @param evidence ids of the items each declaration has papers for
 */
public record RoundView(
    Round round,
    List<Declaration> declarations,
    List<ListedPlatform> listed,
    Map<DeclarationId, Set<String>> evidence) {

  public RoundView {
    declarations = List.copyOf(declarations);
    listed = List.copyOf(listed);
    evidence = Map.copyOf(evidence);
  }
}
