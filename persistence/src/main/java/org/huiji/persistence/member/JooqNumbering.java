package org.huiji.persistence.member;

import static org.huiji.persistence.tables.Tables.GIVEN_NUMBER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.huiji.member.Numbering;
import org.huiji.persistence.store.JooqTx;
import org.huiji.persistence.store.ManyRows;
import org.huiji.persistence.tables.tables.records.GivenNumberRecord;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.jooq.DSLContext;

/** Numbers in SQLite: the next is one more than the last kept, inside the same transaction. */
public final class JooqNumbering implements Numbering {

  @Override
  public List<String> next(
      ChangeTx tx, String series, String scope, int count, IntFunction<String> format) {
    DSLContext sql = JooqTx.sql(tx);
    int last = last(sql, series, scope);
    List<String> numbers = IntStream.rangeClosed(last + 1, last + count).mapToObj(format).toList();
    ManyRows.insert(
        sql,
        IntStream.range(0, count)
            .mapToObj(i -> row(tx, series, scope, last + 1 + i, numbers.get(i))));
    return numbers;
  }

  @Override
  public long last(ReadTx tx, String series, String scope) {
    return last(JooqTx.sql(tx), series, scope);
  }

  @Override
  public void bring(
      ChangeTx tx, String series, String scope, Optional<Long> sequence, String number) {
    DSLContext sql = JooqTx.sql(tx);
    int place = sequence.map(Math::toIntExact).orElseGet(() -> last(sql, series, scope) + 1);
    sql.batchInsert(row(tx, series, scope, place, number)).execute();
  }

  private static int last(DSLContext sql, String series, String scope) {
    return sql.select(coalesce(max(GIVEN_NUMBER.SEQUENCE), val(0)))
        .from(GIVEN_NUMBER)
        .where(GIVEN_NUMBER.SERIES.eq(series), GIVEN_NUMBER.SCOPE.eq(scope))
        .fetchSingle()
        .value1();
  }

  private static GivenNumberRecord row(
      ChangeTx tx, String series, String scope, int place, String number) {
    GivenNumberRecord row = GIVEN_NUMBER.newRecord();
    row.setSeries(series);
    row.setScope(scope);
    row.setSequence(place);
    row.setNumber(number);
    row.setChangeId((int) tx.id().value());
    return row;
  }
}
