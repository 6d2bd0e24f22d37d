package org.huiji.persistence.member;

import static org.huiji.persistence.tables.Tables.CHANGE_LOG;
import static org.huiji.persistence.tables.Tables.GIVEN_NUMBER;
import static org.huiji.persistence.tables.Tables.NUMBER_DOUBT;
import static org.huiji.persistence.tables.Tables.NUMBER_RESUMPTION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.huiji.member.Numbering;
import org.huiji.persistence.store.JooqTx;
import org.huiji.persistence.store.ManyRows;
import org.huiji.persistence.tables.tables.records.GivenNumberRecord;
import org.huiji.problem.Refusal;
import org.huiji.store.ChangeTx;
import org.huiji.store.NumbersSince;
import org.huiji.store.ReadTx;
import org.huiji.text.Message;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Numbers in SQLite: the next is one more than the last kept, inside the same transaction. */
public final class JooqNumbering implements Numbering {

  /** In place of a series: whatever waits goes on. */
  private static final String ALL = "*";

  @Override
  public List<String> next(
      ChangeTx tx, String series, String scope, int count, IntFunction<String> format) {
    if (count > 0 && isInDoubt(tx, series, scope)) {
      throw Refusal.of("numbered.in-doubt", Message.of("numbered." + series));
    }
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
  public List<String> scopes(ReadTx tx, String series) {
    return JooqTx.sql(tx)
        .selectDistinct(GIVEN_NUMBER.SCOPE)
        .from(GIVEN_NUMBER)
        .where(GIVEN_NUMBER.SERIES.eq(series))
        .fetch(GIVEN_NUMBER.SCOPE);
  }

  /** A year's sequence that began after the copy was restored has given nothing before. */
  @Override
  public boolean isInDoubt(ReadTx tx, String series, String scope) {
    Field<String> year =
        field("strftime('%Y', {0}, '+14 hours')", String.class, CHANGE_LOG.RECORDED_AT);
    return JooqTx.sql(tx)
        .fetchExists(
            selectOne()
                .from(NUMBER_DOUBT)
                .join(CHANGE_LOG)
                .on(CHANGE_LOG.ID.eq(NUMBER_DOUBT.CHANGE_ID))
                .where(
                    year.ge(scope).or(val(scope).notLike("____")),
                    notExists(
                        selectOne()
                            .from(NUMBER_RESUMPTION)
                            .where(
                                NUMBER_RESUMPTION
                                    .SERIES
                                    .eq(series)
                                    .and(NUMBER_RESUMPTION.SCOPE.eq(scope))
                                    .or(NUMBER_RESUMPTION.SERIES.eq(ALL)),
                                NUMBER_RESUMPTION.CHANGE_ID.gt(NUMBER_DOUBT.CHANGE_ID)))));
  }

  @Override
  public void resume(ChangeTx tx, String series, String scope, long next) {
    DSLContext sql = JooqTx.sql(tx);
    long last = last(sql, series, scope);
    if (next <= last) {
      throw Refusal.of("numbered.given-already", Message.of("numbered." + series), last);
    }
    keep(tx, series, scope, Math.toIntExact(next));
  }

  @Override
  public List<NumbersSince.Given> carried(ReadTx tx) {
    return JooqTx.sql(tx)
        .select(GIVEN_NUMBER.SERIES, GIVEN_NUMBER.NUMBER)
        .from(GIVEN_NUMBER)
        .join(CHANGE_LOG)
        .on(CHANGE_LOG.ID.eq(GIVEN_NUMBER.CHANGE_ID))
        .where(CHANGE_LOG.ACTION.eq("action.restore"))
        .orderBy(GIVEN_NUMBER.SERIES, GIVEN_NUMBER.SCOPE, GIVEN_NUMBER.SEQUENCE)
        .fetch(row -> new NumbersSince.Given(row.value1(), row.value2()));
  }

  @Override
  public void resumeAll(ChangeTx tx) {
    keep(tx, ALL, ALL, 1);
  }

  private static void keep(ChangeTx tx, String series, String scope, int next) {
    JooqTx.sql(tx)
        .insertInto(NUMBER_RESUMPTION)
        .set(NUMBER_RESUMPTION.SERIES, series)
        .set(NUMBER_RESUMPTION.SCOPE, scope)
        .set(NUMBER_RESUMPTION.NEXT, next)
        .set(NUMBER_RESUMPTION.CHANGE_ID, (int) tx.id().value())
        .execute();
  }

  @Override
  public void bring(
      ChangeTx tx, String series, String scope, Optional<Long> sequence, String number) {
    DSLContext sql = JooqTx.sql(tx);
    int place = sequence.map(Math::toIntExact).orElseGet(() -> last(sql, series, scope) + 1);
    sql.batchInsert(row(tx, series, scope, place, number)).execute();
  }

  private static int last(DSLContext sql, String series, String scope) {
    int given =
        sql.select(coalesce(max(GIVEN_NUMBER.SEQUENCE), val(0)))
            .from(GIVEN_NUMBER)
            .where(GIVEN_NUMBER.SERIES.eq(series), GIVEN_NUMBER.SCOPE.eq(scope))
            .fetchSingle()
            .value1();
    int passedOver =
        sql.select(coalesce(max(NUMBER_RESUMPTION.NEXT), val(1)))
            .from(NUMBER_RESUMPTION)
            .where(NUMBER_RESUMPTION.SERIES.eq(series), NUMBER_RESUMPTION.SCOPE.eq(scope))
            .fetchSingle()
            .value1();
    return Math.max(given, passedOver - 1);
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
