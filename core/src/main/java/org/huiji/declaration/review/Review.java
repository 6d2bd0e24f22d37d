package org.huiji.declaration.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.DeclarationRepository;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.ReviewStep;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.listed.ListedPlatform;
import org.huiji.declaration.listed.ListedRepository;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.Rounds;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Records the steps of declarations. Several are recorded in one change: all of them, or none when
 * one may not be. What is listed enters the register of listed platforms in the same change.
 */
public final class Review {

  private final Store store;
  private final DeclarationRepository declarations;
  private final ListedRepository listed;
  private final Rounds rounds;
  private final Clock clock;

  public Review(
      Store store,
      DeclarationRepository declarations,
      ListedRepository listed,
      Rounds rounds,
      Clock clock) {
    this.store = store;
    this.declarations = declarations;
    this.listed = listed;
    this.rounds = rounds;
    this.clock = clock;
  }

  /** What happened to a declaration, oldest first. */
  public List<ReviewStep> steps(DeclarationId id) {
    return store.read(tx -> declarations.steps(tx, id));
  }

  /** The steps that each of these may take next; empty when they have none in common. */
  public Set<ReviewState> next(List<DeclarationId> ids) {
    return store.read(
        tx -> {
          Set<ReviewState> common = EnumSet.allOf(ReviewState.class);
          for (DeclarationId id : ids) {
            common.retainAll(StepRules.next(known(tx, id), declarations.steps(tx, id)));
          }
          return ids.isEmpty() ? Set.of() : common;
        });
  }

  /**
   * The same step for all of these.
   *
   * @throws Refusal that names the declaration which may not take it; nothing is recorded then
   */
  public void record(List<DeclarationId> ids, NewStep step, String operator) {
    record(ids.stream().map(id -> new Move(id, step)).toList(), operator);
  }

  /**
   * A step for each; of a declaration named twice the last counts.
   *
   * @throws Refusal that names the declaration which may not take its step; nothing is recorded
   *     then
   */
  public void record(List<Move> moves, String operator) {
    if (moves.isEmpty()) {
      throw Refusal.of("review.nothing");
    }
    Map<DeclarationId, NewStep> steps = new LinkedHashMap<>();
    moves.forEach(move -> steps.put(move.declaration(), move.step()));
    Cause cause = Cause.of(operator, "action.declaration-step", object(steps));
    store.change(
        cause.because(moves.getFirst().step().reasons()),
        tx -> {
          record(tx, steps, operator);
          return null;
        });
  }

  /** In a change that is under way, for example when a corrected file is taken in. */
  public void record(ChangeTx tx, DeclarationId id, NewStep step) {
    record(tx, Map.of(id, step), tx.cause().operator());
  }

  private void record(ChangeTx tx, Map<DeclarationId, NewStep> steps, String operator) {
    var rules = new StepRules(LocalDate.now(clock));
    List<ListedPlatform> entered = new ArrayList<>();
    steps.forEach(
        (id, step) -> {
          Declaration declaration = known(tx, id);
          rules.check(declaration, declarations.steps(tx, id), step);
          declarations.addStep(tx, id, step.by(operator));
          if (step.to() == ReviewState.LISTED) {
            entered.add(listed(tx, declaration, step));
          }
        });
    listed.add(tx, entered);
  }

  private ListedPlatform listed(ReadTx tx, Declaration declaration, NewStep step) {
    Content content = declaration.content();
    return new ListedPlatform(
        String.valueOf(step.evidence()),
        content.platform(),
        content.unit(),
        content.find(FormField.CREDIT_CODE).orElse(null),
        category(tx, declaration),
        step.on(),
        declaration.id());
  }

  private @Nullable String category(ReadTx tx, Declaration declaration) {
    String written = declaration.content().find(FormField.CATEGORY).orElse(null);
    return written == null
        ? null
        : rounds.get(tx, declaration.round()).category(written).map(Category::name).orElse(written);
  }

  private Declaration known(ReadTx tx, DeclarationId id) {
    return declarations.find(tx, id).orElseThrow(() -> Refusal.of("review.unknown", id));
  }

  private static String object(Map<DeclarationId, NewStep> steps) {
    DeclarationId first = steps.keySet().iterator().next();
    return steps.size() == 1 ? first.toString() : first + " … × " + steps.size();
  }
}
