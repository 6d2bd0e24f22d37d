package org.huiji.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.RulebookRepository.Edition;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** The association's rule book on any date, read from the editions kept. */
public final class Rulebooks {

  private final RulebookRepository repository;
  private final Map<String, Rulebook> read = new ConcurrentHashMap<>();

  public Rulebooks(RulebookRepository repository) {
    this.repository = repository;
  }

  /** Whether the association has chosen one yet. */
  public boolean isChosen(ReadTx tx) {
    return !repository.editions(tx).isEmpty();
  }

  /** All editions, oldest start first. */
  public List<Edition> editions(ReadTx tx) {
    return repository.editions(tx);
  }

  /** The rule book as every edition has it, oldest start first. */
  public List<Rulebook> all(ReadTx tx) {
    return editions(tx).stream().map(edition -> parse(edition.content())).toList();
  }

  /**
   * The rule book in force on a date; before the first edition, the first.
   *
   * @throws Refusal when none was chosen yet
   */
  public Rulebook on(ReadTx tx, LocalDate date) {
    List<Edition> editions = repository.editions(tx);
    Optional<Edition> inForce =
        editions.stream()
            .filter(edition -> !edition.validFrom().isAfter(date))
            .reduce((_, later) -> later)
            .or(() -> editions.stream().findFirst());
    return inForce
        .map(edition -> parse(edition.content()))
        .orElseThrow(() -> Refusal.of("rulebook.none-chosen"));
  }

  /** Keeps an edited rule book as a new edition. */
  public void keep(ChangeTx tx, LocalDate validFrom, Rulebook rulebook) {
    repository.add(tx, validFrom, RulebookText.write(rulebook));
  }

  private Rulebook parse(String content) {
    return read.computeIfAbsent(
        content, text -> Completion.of(RulebookText.read("rulebook.yaml", text)));
  }
}
