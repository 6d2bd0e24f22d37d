package org.huiji.declaration.check;

import java.util.List;
import org.huiji.declaration.DeclarationRepository;
import org.huiji.declaration.evidence.EvidenceRepository;
import org.huiji.declaration.listed.ListedRepository;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.round.Rounds;
import org.huiji.problem.Refusal;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.jspecify.annotations.Nullable;

/** Checks what is kept of a round, as it stands now. */
public final class RoundInspection {

  private final Store store;
  private final Rounds rounds;
  private final DeclarationRepository declarations;
  private final ListedRepository listed;
  private final EvidenceRepository evidence;

  public RoundInspection(
      Store store,
      Rounds rounds,
      DeclarationRepository declarations,
      ListedRepository listed,
      EvidenceRepository evidence) {
    this.store = store;
    this.rounds = rounds;
    this.declarations = declarations;
    this.listed = listed;
    this.evidence = evidence;
  }

  /**
   * Every declaration of a round with what the checks say of it, in the order in which they came.
   *
   * @param round id of the round, none for the newest
   * @throws Refusal when there is no such round
   */
  public Inspected of(@Nullable String round) {
    RoundView view = store.read(tx -> view(tx, rounds.get(tx, round)));
    return new Inspected(view.round(), new DeclarationChecks(view).all());
  }

  /** All that the checks of a round look at. */
  public RoundView view(ReadTx tx, Round round) {
    return new RoundView(
        round, declarations.of(tx, round.id()), listed.all(tx), evidence.items(tx, round.id()));
  }

  /** A round and its declarations, checked. */
  public record Inspected(Round round, List<Checked> declarations) {
    public Inspected {
      declarations = List.copyOf(declarations);
    }
  }
}
