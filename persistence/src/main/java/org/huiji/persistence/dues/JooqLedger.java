package org.huiji.persistence.dues;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.huiji.persistence.tables.Tables.LEDGER_ENTRY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.huiji.dues.ledger.DuesSums;
import org.huiji.dues.ledger.EntryId;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.dues.ledger.Ground;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.ledger.LedgerRepository;
import org.huiji.dues.ledger.NewEntry;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.member.MemberId;
import org.huiji.persistence.store.JooqTx;
import org.huiji.persistence.store.ManyRows;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The ledger's entries in SQLite. */
public final class JooqLedger implements LedgerRepository {

  @Override
  public Optional<LedgerEntry> find(ReadTx tx, EntryId id) {
    return EntryRows.select(tx)
        .where(LEDGER_ENTRY.ID.eq((int) id.value()))
        .fetchOptional(EntryRows::entry);
  }

  @Override
  public List<LedgerEntry> ofMember(ReadTx tx, MemberId member) {
    return EntryRows.select(tx)
        .where(LEDGER_ENTRY.MEMBER_ID.eq((int) member.value()))
        .orderBy(LEDGER_ENTRY.HAPPENED_ON, LEDGER_ENTRY.ID)
        .fetch(EntryRows::entry);
  }

  @Override
  public Map<EntryId, EntryId> reversals(ReadTx tx, Collection<EntryId> entries) {
    Map<EntryId, EntryId> reversals = new HashMap<>();
    ManyRows.inParts(
        entries.stream().map(id -> (int) id.value()).toList(),
        some ->
            JooqTx.sql(tx)
                .select(LEDGER_ENTRY.REVERSES, LEDGER_ENTRY.ID)
                .from(LEDGER_ENTRY)
                .where(LEDGER_ENTRY.REVERSES.in(some))
                .forEach(
                    row -> reversals.put(new EntryId(row.value1()), new EntryId(row.value2()))));
    return reversals;
  }

  @Override
  public List<YearBalance> balances(ReadTx tx) {
    return balances(tx, noCondition(), noCondition());
  }

  @Override
  public List<YearBalance> unsettled(ReadTx tx) {
    return balances(tx, noCondition(), Sums.effect().ne(0L));
  }

  @Override
  public List<YearBalance> unsettled(ReadTx tx, LocalDate until) {
    Condition booked = LEDGER_ENTRY.HAPPENED_ON.le(until.toString());
    return balances(tx, booked, Sums.effect().ne(0L));
  }

  @Override
  public SortedMap<Integer, DuesSums> sums(ReadTx tx) {
    SortedMap<Integer, DuesSums> sums = new TreeMap<>();
    DuesTotals.select(tx).forEach(row -> sums.put(row.value1(), DuesTotals.sums(row)));
    return sums;
  }

  @Override
  public List<YearBalance> balances(ReadTx tx, int duesYear) {
    return balances(tx, LEDGER_ENTRY.DUES_YEAR.eq(duesYear), noCondition());
  }

  @Override
  public List<YearBalance> balances(ReadTx tx, MemberId member) {
    return balances(tx, LEDGER_ENTRY.MEMBER_ID.eq((int) member.value()), noCondition());
  }

  @Override
  public Map<MemberId, List<Charged>> charged(ReadTx tx, int duesYear) {
    org.huiji.persistence.tables.tables.LedgerEntry later = LEDGER_ENTRY.as("later");
    return JooqTx.sql(tx)
        .select(
            LEDGER_ENTRY.MEMBER_ID,
            LEDGER_ENTRY.TIER,
            LEDGER_ENTRY.OFFICE,
            LEDGER_ENTRY.ABOVE_TIER,
            LEDGER_ENTRY.FEN,
            LEDGER_ENTRY.TIER_ID,
            LEDGER_ENTRY.ABOVE_TIER_ID)
        .from(LEDGER_ENTRY)
        .where(LEDGER_ENTRY.DUES_YEAR.eq(duesYear))
        .and(LEDGER_ENTRY.KIND.eq(EntryKind.CHARGE.name()))
        .and(notExists(selectOne().from(later).where(later.REVERSES.eq(LEDGER_ENTRY.ID))))
        .orderBy(LEDGER_ENTRY.ABOVE_TIER.isNotNull(), LEDGER_ENTRY.ID)
        .fetch()
        .stream()
        .collect(
            groupingBy(
                row -> new MemberId(row.value1()),
                LinkedHashMap::new,
                mapping(
                    row ->
                        new Charged(
                            new Ground.Tier(
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value6(),
                                row.value7()),
                            row.value5()),
                    toList())));
  }

  @Override
  public List<EntryId> add(ChangeTx tx, List<NewEntry> entries) {
    DSLContext sql = JooqTx.sql(tx);
    int last =
        sql.select(coalesce(max(LEDGER_ENTRY.ID), 0)).from(LEDGER_ENTRY).fetchSingle().value1();
    LedgerChain chain = LedgerChain.of(sql);
    ManyRows.insert(
        sql,
        IntStream.range(0, entries.size())
            .mapToObj(i -> chain.link(EntryRows.row(tx, last + 1 + i, entries.get(i)))));
    chain.seal(tx);
    return IntStream.range(0, entries.size()).mapToObj(i -> new EntryId(last + 1 + i)).toList();
  }

  private static List<YearBalance> balances(ReadTx tx, Condition of, Condition groups) {
    return JooqTx.sql(tx)
        .select(
            LEDGER_ENTRY.MEMBER_ID,
            LEDGER_ENTRY.DUES_YEAR,
            Sums.net(EntryKind.CHARGE),
            Sums.net(EntryKind.PAYMENT),
            Sums.net(EntryKind.WAIVER),
            Sums.net(EntryKind.REFUND))
        .from(LEDGER_ENTRY)
        .where(of)
        .groupBy(LEDGER_ENTRY.MEMBER_ID, LEDGER_ENTRY.DUES_YEAR)
        .having(groups)
        .orderBy(LEDGER_ENTRY.MEMBER_ID, LEDGER_ENTRY.DUES_YEAR)
        .fetch(
            row ->
                new YearBalance(
                    new MemberId(row.value1()),
                    row.value2(),
                    row.value3(),
                    -row.value4(),
                    -row.value5(),
                    row.value6()));
  }
}
