package org.huiji.persistence.intake;

import static org.huiji.persistence.tables.Tables.CHANGE_LOG;
import static org.huiji.persistence.tables.Tables.COLUMN_MAPPING;
import static org.huiji.persistence.tables.Tables.IMPORT_BATCH;
import static org.huiji.persistence.tables.Tables.IMPORT_ROW;
import static org.huiji.persistence.tables.Tables.IMPORT_UNDO;
import static org.jooq.impl.DSL.count;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.ImportId;
import org.huiji.intake.ImportKind;
import org.huiji.intake.ImportRepository;
import org.huiji.intake.ImportedRow;
import org.huiji.intake.Verdict;
import org.huiji.persistence.store.JooqTx;
import org.huiji.persistence.store.ManyRows;
import org.huiji.persistence.tables.tables.records.ChangeLogRecord;
import org.huiji.persistence.tables.tables.records.ImportBatchRecord;
import org.huiji.persistence.tables.tables.records.ImportRowRecord;
import org.huiji.store.ChangeId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Imports in SQLite. */
public final class JooqImports implements ImportRepository {

  @Override
  public ImportId add(ChangeTx tx, NewBatch batch, List<ImportedRow> rows) {
    DSLContext sql = JooqTx.sql(tx);
    int id =
        sql.insertInto(IMPORT_BATCH)
            .set(IMPORT_BATCH.KIND, batch.kind().name())
            .set(IMPORT_BATCH.FILE, batch.file())
            .set(IMPORT_BATCH.SHA256, batch.sha256())
            .set(IMPORT_BATCH.SHEET, batch.sheet())
            .set(IMPORT_BATCH.EFFECTIVE_FROM, batch.effectiveFrom().toString())
            .set(IMPORT_BATCH.CHANGE_ID, (int) tx.id().value())
            .returningResult(IMPORT_BATCH.ID)
            .fetchSingle()
            .value1();
    ManyRows.insert(sql, rows.stream().map(row -> record(id, row)));
    return new ImportId(id);
  }

  @Override
  public Optional<ImportBatch> find(ReadTx tx, ImportId id) {
    return batches(tx, IMPORT_BATCH.ID.eq((int) id.value())).stream().findFirst();
  }

  @Override
  public List<ImportBatch> all(ReadTx tx) {
    return batches(tx, DSL.noCondition());
  }

  @Override
  public List<ImportedRow> rows(ReadTx tx, ImportId id) {
    return JooqTx.sql(tx)
        .selectFrom(IMPORT_ROW)
        .where(IMPORT_ROW.BATCH_ID.eq((int) id.value()))
        .orderBy(IMPORT_ROW.ROW_NUMBER)
        .fetch(
            row ->
                new ImportedRow(
                    row.getRowNumber(),
                    Verdict.valueOf(row.getVerdict()),
                    row.getName(),
                    row.getCode(),
                    row.getSubjectId() == null ? null : Long.valueOf(row.getSubjectId()),
                    row.getDetail()));
  }

  @Override
  public void addUndo(ChangeTx tx, ImportId id, List<String> kept) {
    JooqTx.sql(tx)
        .insertInto(IMPORT_UNDO)
        .set(IMPORT_UNDO.BATCH_ID, (int) id.value())
        .set(IMPORT_UNDO.KEPT, String.join("\n", kept))
        .set(IMPORT_UNDO.CHANGE_ID, (int) tx.id().value())
        .execute();
  }

  @Override
  public List<String> kept(ReadTx tx, ImportId id) {
    return JooqTx.sql(tx)
        .select(IMPORT_UNDO.KEPT)
        .from(IMPORT_UNDO)
        .where(IMPORT_UNDO.BATCH_ID.eq((int) id.value()))
        .fetch(row -> row.value1().lines().toList())
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public Optional<Map<String, Integer>> mapping(ReadTx tx, ImportKind kind, String signature) {
    return JooqTx.sql(tx)
        .select(COLUMN_MAPPING.MAPPING)
        .from(COLUMN_MAPPING)
        .where(COLUMN_MAPPING.KIND.eq(kind.name()), COLUMN_MAPPING.SIGNATURE.eq(signature))
        .orderBy(COLUMN_MAPPING.ID.desc())
        .limit(1)
        .fetchOptional(row -> decode(row.value1()));
  }

  @Override
  public void rememberMapping(
      ChangeTx tx, ImportKind kind, String signature, Map<String, Integer> mapping) {
    var lines = new StringBuilder();
    new TreeMap<>(mapping) // the same import leaves the same data
        .forEach((field, column) -> lines.append(field).append('=').append(column).append('\n'));
    JooqTx.sql(tx)
        .insertInto(COLUMN_MAPPING)
        .set(COLUMN_MAPPING.KIND, kind.name())
        .set(COLUMN_MAPPING.SIGNATURE, signature)
        .set(COLUMN_MAPPING.MAPPING, lines.toString())
        .set(COLUMN_MAPPING.CHANGE_ID, (int) tx.id().value())
        .execute();
  }

  private static Map<String, Integer> decode(String lines) {
    var mapping = new LinkedHashMap<String, Integer>();
    lines
        .lines()
        .map(line -> line.split("=", 2))
        .forEach(pair -> mapping.put(pair[0], Integer.valueOf(pair[1])));
    return mapping;
  }

  private static List<ImportBatch> batches(ReadTx tx, Condition which) {
    DSLContext sql = JooqTx.sql(tx);
    Map<Integer, Map<Verdict, Integer>> counts = counts(sql);
    return sql.select(IMPORT_BATCH, CHANGE_LOG, IMPORT_UNDO.BATCH_ID)
        .from(IMPORT_BATCH)
        .join(CHANGE_LOG)
        .on(CHANGE_LOG.ID.eq(IMPORT_BATCH.CHANGE_ID))
        .leftJoin(IMPORT_UNDO)
        .on(IMPORT_UNDO.BATCH_ID.eq(IMPORT_BATCH.ID))
        .where(which)
        .orderBy(IMPORT_BATCH.ID.desc())
        .fetch(
            row ->
                batch(
                    row.value1(),
                    row.value2(),
                    counts.getOrDefault(row.value1().getId(), Map.of()),
                    row.value3() != null));
  }

  private static Map<Integer, Map<Verdict, Integer>> counts(DSLContext sql) {
    var counts = new HashMap<Integer, Map<Verdict, Integer>>();
    sql.select(IMPORT_ROW.BATCH_ID, IMPORT_ROW.VERDICT, count())
        .from(IMPORT_ROW)
        .groupBy(IMPORT_ROW.BATCH_ID, IMPORT_ROW.VERDICT)
        .forEach(
            row ->
                counts
                    .computeIfAbsent(row.value1(), _ -> new EnumMap<>(Verdict.class))
                    .put(Verdict.valueOf(row.value2()), row.value3()));
    return counts;
  }

  private static ImportBatch batch(
      ImportBatchRecord row, ChangeLogRecord change, Map<Verdict, Integer> counts, boolean undone) {
    return new ImportBatch(
        new ImportId(row.getId()),
        ImportKind.valueOf(row.getKind()),
        row.getFile(),
        row.getSha256(),
        row.getSheet(),
        LocalDate.parse(row.getEffectiveFrom()),
        new ChangeId(change.getId()),
        change.getOperator(),
        Instant.parse(change.getRecordedAt()),
        counts,
        undone);
  }

  private static ImportRowRecord record(int batch, ImportedRow row) {
    Long subject = row.subject();
    return new ImportRowRecord(
        batch,
        row.row(),
        row.verdict().name(),
        row.name(),
        row.code(),
        subject == null ? null : Math.toIntExact(subject),
        row.detail());
  }
}
