package org.huiji.declaration.round;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.jspecify.annotations.Nullable;

/** The rounds the association takes part in; the built-in one is always among them. */
public final class Rounds {

  private static final String BUILT_IN = "";

  private final Store store;
  private final RoundRepository repository;
  private final Map<String, Round> read = new ConcurrentHashMap<>();

  public Rounds(Store store, RoundRepository repository) {
    this.store = store;
    this.repository = repository;
  }

  /** All of them, the newest first. */
  public List<Round> all(ReadTx tx) {
    List<Round> kept = repository.contents(tx).stream().map(this::parse).toList();
    Round builtIn = builtIn();
    boolean edited = kept.stream().anyMatch(round -> round.id().equals(builtIn.id()));
    return Stream.concat(kept.stream(), edited ? Stream.empty() : Stream.of(builtIn))
        .sorted(Comparator.comparing((Round round) -> round.notice().issuedOn()).reversed())
        .toList();
  }

  /**
   * A round by its id.
   *
   * @param id none for the newest
   * @throws Refusal when there is none of this id
   */
  public Round get(ReadTx tx, @Nullable String id) {
    List<Round> all = all(tx);
    return all.stream()
        .filter(round -> id == null || round.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.of(
                    "round.no-such-round",
                    String.valueOf(id),
                    String.join("、", all.stream().map(Round::id).toList())));
  }

  /** Keeps a round as it was edited. */
  public void keep(Round round, String operator) {
    store.change(Cause.of(operator, "action.round-keep", round.title()), tx -> keep(tx, round));
  }

  /**
   * Corrects the rules of a round; its answers stay. The declarations are checked by them at once.
   *
   * @param seen as the clerk saw it when she began
   * @throws Refusal when it was edited since, and when the rules contradict each other
   */
  public Round edit(Round seen, RoundEdit edit, String operator) {
    return store.change(
        Cause.of(operator, "action.round-keep", seen.title()),
        tx -> {
          Round now = get(tx, seen.id());
          if (!RoundEdit.of(now).equals(RoundEdit.of(seen))) {
            throw Refusal.of("round.changed-since", seen.title());
          }
          return keep(tx, edit.on(now));
        });
  }

  /** Whether a round that is built in has other rules than those built in. */
  public static boolean isEdited(Round round) {
    return BuiltInRounds.find(round.id())
        .filter(builtIn -> !RoundEdit.of(builtIn).equals(RoundEdit.of(round)))
        .isPresent();
  }

  /**
   * Gives a round that is built in its own rules back; its answers stay.
   *
   * @throws Refusal when it is not built in
   */
  public Round reset(String id, String operator) {
    Round builtIn = BuiltInRounds.find(id).orElseThrow(() -> Refusal.of("round.not-built-in", id));
    return store.change(
        Cause.of(operator, "action.round-reset", builtIn.title()),
        tx -> keep(tx, RoundEdit.of(builtIn).on(get(tx, id))));
  }

  private Round keep(ChangeTx tx, Round round) {
    Round checked = RoundText.read(round.id(), RoundText.write(round));
    repository.keep(tx, checked.id(), RoundText.write(checked));
    return checked;
  }

  /**
   * Starts a new round from the newest: its rules with the year moved on. The notice's number, the
   * lists before it and the deadlines are the clerk's to give.
   *
   * @throws Refusal when a round of this id is there already
   */
  public Round next(NextRound next, String operator) {
    Round made =
        store.read(
            tx -> {
              if (all(tx).stream().anyMatch(known -> known.id().equals(next.id()))) {
                throw Refusal.of("round.there-already", next.id());
              }
              return next.from(get(tx, null));
            });
    keep(made, operator);
    return made;
  }

  /** Reading it takes longer than all that is asked of it. */
  private Round builtIn() {
    return read.computeIfAbsent(BUILT_IN, _ -> BuiltInRounds.secondBatchOf2021());
  }

  private Round parse(String content) {
    return read.computeIfAbsent(content, text -> RoundText.read("round.yaml", text));
  }
}
