package org.huiji.persistence.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.huiji.dues.books.YearProof;
import org.huiji.dues.ledger.EntryId;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.dues.ledger.Ground;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.ledger.Money;
import org.huiji.dues.ledger.MoneyId;
import org.huiji.dues.ledger.MoneyRepository.NewMoney;
import org.huiji.dues.ledger.NewEntry;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;

/** Whatever a clerk does, in whatever order, the books add up. */
class LedgerPropertyTest {

  private static final int FIRST = 2024;
  private static final int LAST = 2026;
  private static final LocalDate BEGIN = LocalDate.of(FIRST, 1, 1);

  /** Days until {@link Treasury#TODAY}. */
  private static final int DAYS = 807;

  @Provide
  Arbitrary<List<ClerksAct>> acts() {
    Arbitrary<Long> amounts = Arbitraries.of(1L, 33L, 299_500L, 300_000L, 600_000L, 900_033L);
    return Combinators.combine(
            Arbitraries.of(ClerksAct.Kind.class),
            Arbitraries.integers().between(0, ClerksBooks.MEMBERS - 1),
            Arbitraries.integers().between(FIRST, LAST),
            amounts,
            Arbitraries.integers().between(0, DAYS).map(BEGIN::plusDays),
            Arbitraries.integers().between(0, 40))
        .as(ClerksAct::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
  void theProofHoldsAndNoBalanceDependsOnTheOrderOfRecording(
      @ForAll("acts") List<ClerksAct> acts, @ForAll Random random) throws IOException {
    Path folder = Files.createTempDirectory("huiji-ledger");
    Path other = Files.createTempDirectory("huiji-ledger");
    try (var clerk = new ClerksBooks(folder);
        var copy = new ClerksBooks(other)) {
      clerk.chargeEverything(FIRST, LAST);
      acts.forEach(clerk::act);

      Map<List<Object>, Long> owed = clerk.owed();
      assertThat(owed).isEqualTo(clerk.expected());
      assertProof(clerk);
      assertThat(clerk.balances())
          .allMatch(year -> year.refunded() <= year.paid())
          .allMatch(year -> year.waived() <= year.charged() + year.refunded());
      assertThat(clerk.desk().books.audit()).isEmpty();

      record(copy, shuffled(clerk.entries(), random), clerk.desk().read(clerk.desk().money::all));
      assertThat(copy.owed()).isEqualTo(owed);
      for (int year = FIRST; year <= LAST; year++) {
        assertThat(lines(copy, year)).isEqualTo(lines(clerk, year));
      }
    } finally {
      delete(folder);
      delete(other);
    }
  }

  /** Each year begins with what the year before carried, and ends with what is owed. */
  private static void assertProof(ClerksBooks clerk) {
    long carried = 0;
    for (int year = FIRST; year <= LAST; year++) {
      YearProof proof = clerk.desk().books.proof(year);
      assertThat(proof.holds()).isTrue();
      assertThat(proof.total().opening()).isEqualTo(carried);
      carried = proof.total().carried();
    }
    assertThat(clerk.owed().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(carried);
  }

  private static List<?> lines(ClerksBooks clerk, int year) {
    return clerk.desk().books.proof(year).lines();
  }

  /** In any order but that an entry comes before the one that takes it back. */
  private static List<LedgerEntry> shuffled(List<LedgerEntry> entries, Random random) {
    List<LedgerEntry> mixed = new ArrayList<>(entries);
    Collections.shuffle(mixed, random);
    List<LedgerEntry> ordered = new ArrayList<>();
    Set<EntryId> done = new HashSet<>();
    while (!mixed.isEmpty()) {
      mixed.removeIf(
          entry -> {
            boolean ready =
                !(entry.ground() instanceof Ground.TakenBack back) || done.contains(back.entry());
            if (ready) {
              ordered.add(entry);
              done.add(entry.id());
            }
            return ready;
          });
    }
    return ordered;
  }

  private static void record(ClerksBooks copy, List<LedgerEntry> entries, List<Money> arrived) {
    Treasury desk = copy.desk();
    Map<EntryId, EntryId> ids = new HashMap<>();
    Map<MoneyId, MoneyId> money = new HashMap<>();
    for (Money one : arrived) {
      var same = new NewMoney(one.payer(), one.fen(), one.receivedOn(), null, null, null, null);
      money.put(one.id(), change(desk, tx -> desk.money.add(tx, same)));
    }
    for (LedgerEntry entry : entries) {
      if (entry.kind() != EntryKind.CARRY_FORWARD) {
        NewEntry same = same(entry, ids, money);
        ids.put(entry.id(), change(desk, tx -> desk.entries.add(tx, List.of(same)).getFirst()));
      }
    }
  }

  private static NewEntry same(
      LedgerEntry entry, Map<EntryId, EntryId> ids, Map<MoneyId, MoneyId> money) {
    Ground ground =
        switch (entry.ground()) {
          case Ground.TakenBack(EntryId of, EntryKind kind, MoneyId from) ->
              new Ground.TakenBack(
                  ids.getOrDefault(of, of), kind, from == null ? null : money.get(from));
          case Ground.Received(MoneyId from) -> new Ground.Received(money.getOrDefault(from, from));
          default -> entry.ground();
        };
    return new NewEntry(
        entry.member(),
        entry.duesYear(),
        entry.kind(),
        entry.fen(),
        entry.effect(),
        entry.happenedOn(),
        ground,
        entry.note());
  }

  private static <T> T change(Treasury desk, Function<ChangeTx, T> work) {
    return desk.store.change(Cause.of(Treasury.CLERK, "action.dues-pay", "账"), work);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
