package org.huiji.persistence.document;

import static org.huiji.persistence.tables.Tables.CHANGE_LOG;
import static org.huiji.persistence.tables.Tables.DOCUMENT_CONTENT;
import static org.huiji.persistence.tables.Tables.DOCUMENT_DELIVERY;
import static org.huiji.persistence.tables.Tables.DOCUMENT_VOID;
import static org.huiji.persistence.tables.Tables.ISSUED_DOCUMENT;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiji.document.register.Delivery;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.DocumentRepository;
import org.huiji.document.register.FrozenPdf;
import org.huiji.document.register.IssuedDocument;
import org.huiji.member.MemberId;
import org.huiji.persistence.store.JooqTx;
import org.huiji.persistence.tables.tables.ChangeLog;
import org.huiji.persistence.tables.tables.DocumentDelivery;
import org.huiji.persistence.tables.tables.records.ChangeLogRecord;
import org.huiji.persistence.tables.tables.records.DocumentDeliveryRecord;
import org.huiji.persistence.tables.tables.records.IssuedDocumentRecord;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/** Issued documents in SQLite: the entry in one table, its bytes in another. */
public final class JooqDocuments implements DocumentRepository {

  /** The change that recorded a handing over. */
  private static final ChangeLog HANDED = CHANGE_LOG.as("handed");

  private static final DocumentDelivery EACH = DOCUMENT_DELIVERY.as("each_delivery");

  @Override
  public List<IssuedDocument> all(ReadTx tx) {
    return documents(tx, noCondition());
  }

  @Override
  public Optional<IssuedDocument> find(ReadTx tx, DocumentId id) {
    return documents(tx, ISSUED_DOCUMENT.ID.eq((int) id.value())).stream().findFirst();
  }

  @Override
  public Optional<FrozenPdf> pdf(ReadTx tx, DocumentId id) {
    return JooqTx.sql(tx)
        .select(DOCUMENT_CONTENT.PDF, ISSUED_DOCUMENT.PAGES)
        .from(DOCUMENT_CONTENT)
        .join(ISSUED_DOCUMENT)
        .on(ISSUED_DOCUMENT.ID.eq(DOCUMENT_CONTENT.DOCUMENT_ID))
        .where(DOCUMENT_CONTENT.DOCUMENT_ID.eq((int) id.value()))
        .fetchOptional(row -> new FrozenPdf(row.value1(), row.value2()));
  }

  @Override
  public List<DocumentId> add(ChangeTx tx, List<NewDocument> documents) {
    DSLContext sql = JooqTx.sql(tx);
    return documents.stream().map(document -> add(tx, sql, document)).toList();
  }

  @Override
  public void cancel(ChangeTx tx, DocumentId id, String reason) {
    JooqTx.sql(tx)
        .insertInto(DOCUMENT_VOID)
        .set(DOCUMENT_VOID.DOCUMENT_ID, (int) id.value())
        .set(DOCUMENT_VOID.REASON, reason)
        .set(DOCUMENT_VOID.CHANGE_ID, (int) tx.id().value())
        .execute();
  }

  @Override
  public void deliver(ChangeTx tx, DocumentId id, LocalDate on, String receiver) {
    JooqTx.sql(tx)
        .insertInto(DOCUMENT_DELIVERY)
        .set(DOCUMENT_DELIVERY.DOCUMENT_ID, (int) id.value())
        .set(DOCUMENT_DELIVERY.DELIVERED_ON, on.toString())
        .set(DOCUMENT_DELIVERY.RECEIVER, receiver)
        .set(DOCUMENT_DELIVERY.CHANGE_ID, (int) tx.id().value())
        .execute();
  }

  private static DocumentId add(ChangeTx tx, DSLContext sql, NewDocument document) {
    MemberId member = document.member();
    Long version = document.version();
    DocumentId replaces = document.replaces();
    IssuedDocumentRecord row = sql.newRecord(ISSUED_DOCUMENT);
    row.setKind(document.kind().name());
    row.setNumber(document.number());
    row.setMemberId(member == null ? null : (int) member.value());
    row.setVersionId(version == null ? null : Math.toIntExact(version));
    row.setSubject(document.subject());
    row.setIssuedOn(document.issuedOn().toString());
    row.setSha256(document.pdf().sha256());
    row.setPages(document.pdf().pages());
    row.setReplaces(replaces == null ? null : (int) replaces.value());
    row.setReason(document.reason());
    row.setChangeId((int) tx.id().value());
    row.store();
    sql.insertInto(DOCUMENT_CONTENT)
        .set(DOCUMENT_CONTENT.DOCUMENT_ID, row.getId())
        .set(DOCUMENT_CONTENT.PDF, document.pdf().bytes())
        .execute();
    return new DocumentId(row.getId());
  }

  private static List<IssuedDocument> documents(ReadTx tx, Condition which) {
    return JooqTx.sql(tx)
        .select(
            ISSUED_DOCUMENT, CHANGE_LOG, DOCUMENT_VOID.REASON, DOCUMENT_DELIVERY, HANDED.OPERATOR)
        .from(ISSUED_DOCUMENT)
        .join(CHANGE_LOG)
        .on(CHANGE_LOG.ID.eq(ISSUED_DOCUMENT.CHANGE_ID))
        .leftJoin(DOCUMENT_VOID)
        .on(DOCUMENT_VOID.DOCUMENT_ID.eq(ISSUED_DOCUMENT.ID))
        .leftJoin(DOCUMENT_DELIVERY)
        .on(
            DOCUMENT_DELIVERY
                .DOCUMENT_ID
                .eq(ISSUED_DOCUMENT.ID)
                .and(DOCUMENT_DELIVERY.ID.in(latest())))
        .leftJoin(HANDED)
        .on(HANDED.ID.eq(DOCUMENT_DELIVERY.CHANGE_ID))
        .where(which)
        .orderBy(ISSUED_DOCUMENT.ID.desc())
        .fetch(
            row ->
                document(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    delivery(row.value4(), row.value5())));
  }

  private static Select<Record1<Integer>> latest() {
    return select(max(EACH.ID)).from(EACH).groupBy(EACH.DOCUMENT_ID);
  }

  private static @Nullable Delivery delivery(
      DocumentDeliveryRecord row, @Nullable String operator) {
    return operator == null
        ? null
        : new Delivery(LocalDate.parse(row.getDeliveredOn()), row.getReceiver(), operator);
  }

  private static IssuedDocument document(
      IssuedDocumentRecord row,
      ChangeLogRecord change,
      @Nullable String voided,
      @Nullable Delivery delivered) {
    Integer member = row.getMemberId();
    Integer version = row.getVersionId();
    Integer replaces = row.getReplaces();
    return new IssuedDocument(
        new DocumentId(row.getId()),
        DocumentKind.valueOf(row.getKind()),
        row.getNumber(),
        member == null ? null : new MemberId(member),
        version == null ? null : Long.valueOf(version),
        row.getSubject(),
        LocalDate.parse(row.getIssuedOn()),
        row.getSha256(),
        row.getPages(),
        replaces == null ? null : new DocumentId(replaces),
        row.getReason(),
        voided,
        delivered,
        change.getOperator(),
        Instant.parse(change.getRecordedAt()));
  }
}
