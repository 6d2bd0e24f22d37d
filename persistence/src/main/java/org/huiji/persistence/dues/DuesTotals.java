package org.huiji.persistence.dues;

import static org.huiji.persistence.tables.Tables.LEDGER_ENTRY;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.when;

import org.huiji.dues.ledger.DuesSums;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.persistence.store.JooqTx;
import org.huiji.store.ReadTx;
import org.jooq.Field;
import org.jooq.Record9;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Sums of the years of dues over all members, made by the database. */
final class DuesTotals {

  private static final Field<Long> CHARGED = amount("charged");
  private static final Field<Long> PAID = amount("paid");
  private static final Field<Long> WAIVED = amount("waived");
  private static final Field<Long> REFUNDED = amount("refunded");
  private static final Field<Long> OWED = amount("owed");

  private DuesTotals() {}

  /** One row a year: members, owing, charged, paid, waived, refunded, owed and credit follow. */
  static ResultQuery<Record9<Integer, Integer, Integer, Long, Long, Long, Long, Long, Long>> select(
      ReadTx tx) {
    Table<?> members =
        JooqTx.sql(tx)
            .select(
                LEDGER_ENTRY.DUES_YEAR,
                Sums.net(EntryKind.CHARGE).as(CHARGED),
                Sums.net(EntryKind.PAYMENT).neg().as(PAID),
                Sums.net(EntryKind.WAIVER).neg().as(WAIVED),
                Sums.net(EntryKind.REFUND).as(REFUNDED),
                Sums.effect().as(OWED))
            .from(LEDGER_ENTRY)
            .groupBy(LEDGER_ENTRY.DUES_YEAR, LEDGER_ENTRY.MEMBER_ID)
            .asTable(name("of_member"));
    Field<Integer> year = members.field(LEDGER_ENTRY.DUES_YEAR);
    return JooqTx.sql(tx)
        .select(
            year,
            count(),
            count(when(OWED.gt(0L), 1)),
            Sums.whole(CHARGED),
            Sums.whole(PAID),
            Sums.whole(WAIVED),
            Sums.whole(REFUNDED),
            Sums.whole(when(OWED.gt(0L), OWED).otherwise(0L)),
            Sums.whole(when(OWED.lt(0L), OWED.neg()).otherwise(0L)))
        .from(members)
        .groupBy(year)
        .orderBy(year);
  }

  static DuesSums sums(Record9<Integer, Integer, Integer, Long, Long, Long, Long, Long, Long> row) {
    return new DuesSums(
        row.value2(),
        row.value3(),
        row.value4(),
        row.value5(),
        row.value6(),
        row.value7(),
        row.value8(),
        row.value9());
  }

  private static Field<Long> amount(String of) {
    return field(name(of), SQLDataType.BIGINT);
  }
}
