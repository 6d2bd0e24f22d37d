package org.huiji.declaration.check;

import java.lang.ref.SoftReference;
import java.util.List;
import org.huiji.declaration.DeclarationRepository;
import org.huiji.declaration.evidence.EvidenceRepository;
import org.huiji.declaration.listed.ListedRepository;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.round.Rounds;
import org.huiji.problem.Refusal;
import org.huiji.store.ChangeId;
import org.huiji.store.ChangeTx;
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
  private volatile SoftReference<@Nullable Seen> seen = new SoftReference<>(null);

  /** What was read, and up to which change. */
  private record Seen(ChangeId newest, RoundView view) {}

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

  /**
   * All that the checks of a round look at. It is read anew only after something was changed: a
   * table that is looked at again after every decision does not read the round again. A change sees
   * what it wrote itself.
   */
  public RoundView view(ReadTx tx, Round round) {
    if (tx instanceof ChangeTx) {
      return read(tx, round);
    }
    ChangeId newest = tx.newest();
    Seen known = seen.get();
    if (known == null || !known.newest.equals(newest) || !known.view.round().equals(round)) {
      known = new Seen(newest, read(tx, round));
      seen = new SoftReference<>(known);
    }
    return known.view;
  }

  private RoundView read(ReadTx tx, Round round) {
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
