package org.huiji.persistence.declaration;

import static org.huiji.persistence.tables.Tables.CHANGE_LOG;
import static org.huiji.persistence.tables.Tables.DECLARATION;
import static org.huiji.persistence.tables.Tables.DECLARATION_ANSWER;
import static org.huiji.persistence.tables.Tables.DECLARATION_STEP;
import static org.huiji.persistence.tables.Tables.DECLARATION_VERSION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.DeclarationRepository;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.ReviewStep;
import org.huiji.persistence.store.JooqTx;
import org.huiji.persistence.tables.tables.DeclarationVersion;
import org.huiji.persistence.tables.tables.records.DeclarationStepRecord;
import org.huiji.persistence.tables.tables.records.DeclarationVersionRecord;
import org.huiji.store.ChangeId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.jooq.AggregateFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Declarations in SQLite. */
public final class JooqDeclarations implements DeclarationRepository {

  private static final int NO = 0;
  private static final int YES = 1;

  @Override
  public List<Declaration> of(ReadTx tx, String round) {
    return declarations(tx, DECLARATION.ROUND.eq(round));
  }

  @Override
  public Optional<Declaration> find(ReadTx tx, DeclarationId id) {
    return declarations(tx, DECLARATION.ID.eq((int) id.value())).stream().findFirst();
  }

  private static List<Declaration> declarations(ReadTx tx, Condition which) {
    DSLContext sql = JooqTx.sql(tx);
    Condition newest = isNewest().and(DECLARATION_VERSION.RETRACTED.eq(NO));
    Condition standing =
        newest.and(
            DECLARATION_VERSION.DECLARATION_ID.in(
                select(DECLARATION.ID).from(DECLARATION).where(which)));
    Map<Integer, Content> contents = contents(sql, standing);
    Condition its =
        DECLARATION_STEP.DECLARATION_ID.in(select(DECLARATION.ID).from(DECLARATION).where(which));
    Map<Integer, ReviewState> states = states(sql, its);
    Map<Integer, LocalDate> received = received(sql, its);
    return sql.select(DECLARATION, DECLARATION_VERSION)
        .from(DECLARATION)
        .join(DECLARATION_VERSION)
        .on(DECLARATION_VERSION.DECLARATION_ID.eq(DECLARATION.ID))
        .where(which.and(newest))
        .orderBy(DECLARATION.ID)
        .fetch(
            row ->
                new Declaration(
                    new DeclarationId(row.value1().getId()),
                    row.value1().getRound(),
                    Objects.requireNonNull(contents.get(row.value2().getId())),
                    states.getOrDefault(row.value1().getId(), ReviewState.RECEIVED),
                    received.get(row.value1().getId()),
                    new ChangeId(row.value2().getChangeId())));
  }

  /** Asked of each version: a list of all newest ones would be gone through for each. */
  private static Condition isNewest() {
    DeclarationVersion later = DECLARATION_VERSION.as("later");
    return DECLARATION_VERSION.ID.eq(
        select(max(later.ID))
            .from(later)
            .where(later.DECLARATION_ID.eq(DECLARATION_VERSION.DECLARATION_ID)));
  }

  /** The contents of versions by the version's id. */
  private static Map<Integer, Content> contents(DSLContext sql, Condition versions) {
    Select<Record1<Integer>> ids =
        select(DECLARATION_VERSION.ID).from(DECLARATION_VERSION).where(versions);
    Map<Integer, AnswerRows> answers = new HashMap<>();
    sql.select(
            DECLARATION_ANSWER.VERSION_ID,
            DECLARATION_ANSWER.PART,
            DECLARATION_ANSWER.FIELD,
            DECLARATION_ANSWER.VALUE)
        .from(DECLARATION_ANSWER)
        .where(DECLARATION_ANSWER.VERSION_ID.in(ids))
        .forEach(
            row ->
                answers
                    .computeIfAbsent(row.value1(), _ -> new AnswerRows())
                    .take(row.value2(), row.value3(), row.value4()));
    return sql.selectFrom(DECLARATION_VERSION).where(versions).stream()
        .collect(
            Collectors.toMap(
                DeclarationVersionRecord::getId,
                row -> answers.getOrDefault(row.getId(), new AnswerRows()).content(row)));
  }

  private static Map<Integer, ReviewState> states(DSLContext sql, Condition steps) {
    return last(sql, steps, row -> ReviewState.valueOf(row.getState()));
  }

  /** The day each came last, by the declaration's id. */
  private static Map<Integer, LocalDate> received(DSLContext sql, Condition steps) {
    return last(
        sql,
        steps.and(DECLARATION_STEP.STATE.eq(ReviewState.RECEIVED.name())),
        row -> LocalDate.parse(row.getOnDate()));
  }

  /** What the last of these steps says, by the declaration's id. */
  private static <T> Map<Integer, T> last(
      DSLContext sql, Condition steps, Function<DeclarationStepRecord, T> said) {
    return sql
        .selectFrom(DECLARATION_STEP)
        .where(
            DECLARATION_STEP.ID.in(
                select(max(DECLARATION_STEP.ID))
                    .from(DECLARATION_STEP)
                    .where(steps)
                    .groupBy(DECLARATION_STEP.DECLARATION_ID)))
        .stream()
        .collect(Collectors.toMap(DeclarationStepRecord::getDeclarationId, said));
  }

  @Override
  public List<DeclarationId> add(ChangeTx tx, String round, List<Content> contents) {
    DSLContext sql = JooqTx.sql(tx);
    int first = next(sql, max(DECLARATION.ID), DECLARATION);
    List<DeclarationId> ids = new ArrayList<>();
    var batch = new ArrayList<TableRecord<?>>();
    for (int i = 0; i < contents.size(); i++) {
      var row = sql.newRecord(DECLARATION);
      row.setId(first + i);
      row.setRound(round);
      row.setChangeId((int) tx.id().value());
      batch.add(row);
      ids.add(new DeclarationId(first + i));
    }
    sql.batchInsert(batch).execute();
    write(tx, ids, contents);
    return ids;
  }

  @Override
  public void describe(ChangeTx tx, DeclarationId id, Content content) {
    write(tx, List.of(id), List.of(content));
  }

  private static void write(ChangeTx tx, List<DeclarationId> ids, List<Content> contents) {
    DSLContext sql = JooqTx.sql(tx);
    int first = next(sql, max(DECLARATION_VERSION.ID), DECLARATION_VERSION);
    var versions = new ArrayList<TableRecord<?>>();
    var answers = new ArrayList<TableRecord<?>>();
    for (int i = 0; i < ids.size(); i++) {
      Content content = contents.get(i);
      var row = sql.newRecord(DECLARATION_VERSION);
      row.setId(first + i);
      row.setDeclarationId((int) ids.get(i).value());
      row.setRetracted(NO);
      row.setDistrict(content.district());
      row.setNiche(content.checklist().niche());
      row.setLetter(content.checklist().letter());
      row.setChangeId((int) tx.id().value());
      versions.add(row);
      answers.addAll(AnswerRows.of(first + i, content));
    }
    sql.batchInsert(versions).execute();
    sql.batchInsert(answers).execute();
  }

  /** Only one change is under way at a time, so the next id is known. */
  private static int next(DSLContext sql, AggregateFunction<Integer> newest, Table<?> table) {
    Integer last = sql.select(newest).from(table).fetchSingle().value1();
    return last == null ? 1 : last + 1;
  }

  @Override
  public void retract(ChangeTx tx, DeclarationId id) {
    JooqTx.sql(tx)
        .insertInto(DECLARATION_VERSION)
        .set(DECLARATION_VERSION.DECLARATION_ID, (int) id.value())
        .set(DECLARATION_VERSION.RETRACTED, YES)
        .set(DECLARATION_VERSION.CHANGE_ID, (int) tx.id().value())
        .execute();
  }

  @Override
  public Optional<Content> before(ReadTx tx, DeclarationId id, ChangeId change) {
    Condition earlier =
        DECLARATION_VERSION.ID.eq(
            field(
                select(max(DECLARATION_VERSION.ID))
                    .from(DECLARATION_VERSION)
                    .where(
                        DECLARATION_VERSION.DECLARATION_ID.eq((int) id.value()),
                        DECLARATION_VERSION.CHANGE_ID.lt((int) change.value()))));
    return contents(JooqTx.sql(tx), earlier.and(DECLARATION_VERSION.RETRACTED.eq(NO)))
        .values()
        .stream()
        .findFirst();
  }

  @Override
  public List<Content> writings(ReadTx tx, DeclarationId id, ChangeId change) {
    Condition its =
        DECLARATION_VERSION
            .DECLARATION_ID
            .eq((int) id.value())
            .and(DECLARATION_VERSION.CHANGE_ID.eq((int) change.value()))
            .and(DECLARATION_VERSION.RETRACTED.eq(NO));
    return contents(JooqTx.sql(tx), its).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  @Override
  public void addStep(ChangeTx tx, DeclarationId id, ReviewStep step) {
    JooqTx.sql(tx)
        .insertInto(DECLARATION_STEP)
        .set(DECLARATION_STEP.DECLARATION_ID, (int) id.value())
        .set(DECLARATION_STEP.STATE, step.to().name())
        .set(DECLARATION_STEP.ON_DATE, step.on().toString())
        .set(DECLARATION_STEP.EVIDENCE, step.evidence())
        .set(DECLARATION_STEP.REASONS, step.reasons())
        .set(DECLARATION_STEP.CHANGE_ID, (int) tx.id().value())
        .execute();
  }

  @Override
  public boolean hasStepSince(ReadTx tx, DeclarationId id, ChangeId change) {
    return JooqTx.sql(tx)
        .fetchExists(
            DECLARATION_STEP,
            DECLARATION_STEP
                .DECLARATION_ID
                .eq((int) id.value())
                .and(DECLARATION_STEP.CHANGE_ID.gt((int) change.value())));
  }

  @Override
  public boolean hasStepOf(ReadTx tx, DeclarationId id, ChangeId change) {
    return JooqTx.sql(tx)
        .fetchExists(
            DECLARATION_STEP,
            DECLARATION_STEP
                .DECLARATION_ID
                .eq((int) id.value())
                .and(DECLARATION_STEP.CHANGE_ID.eq((int) change.value())));
  }

  @Override
  public List<ReviewStep> steps(ReadTx tx, DeclarationId id) {
    return JooqTx.sql(tx)
        .select(DECLARATION_STEP, CHANGE_LOG.OPERATOR)
        .from(DECLARATION_STEP)
        .join(CHANGE_LOG)
        .on(CHANGE_LOG.ID.eq(DECLARATION_STEP.CHANGE_ID))
        .where(DECLARATION_STEP.DECLARATION_ID.eq((int) id.value()))
        .orderBy(DECLARATION_STEP.ID)
        .fetch(
            row ->
                new ReviewStep(
                    ReviewState.valueOf(row.value1().getState()),
                    LocalDate.parse(row.value1().getOnDate()),
                    row.value1().getEvidence(),
                    row.value1().getReasons(),
                    row.value2()));
  }
}
