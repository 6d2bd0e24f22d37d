package org.huiji.declaration.round;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.jspecify.annotations.Nullable;

/** The rounds the association takes part in; the built-in one is always among them. */
public final class Rounds {

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
    Round builtIn = BuiltInRounds.secondBatchOf2021();
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
    String text = RoundText.write(RoundText.read(round.id(), RoundText.write(round)));
    store.change(
        Cause.of(operator, "action.round-keep", round.title()),
        tx -> {
          repository.keep(tx, round.id(), text);
          return round;
        });
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

  private Round parse(String content) {
    return read.computeIfAbsent(content, text -> RoundText.read("round.yaml", text));
  }
}
