package org.huiji.persistence.declaration;

import static org.huiji.persistence.tables.Tables.DECLARATION;
import static org.huiji.persistence.tables.Tables.DECLARATION_EVIDENCE;
import static org.huiji.persistence.tables.Tables.DECLARATION_EVIDENCE_REMOVED;
import static org.jooq.impl.DSL.select;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.evidence.Evidence;
import org.huiji.declaration.evidence.EvidenceRepository;
import org.huiji.persistence.store.JooqTx;
import org.huiji.persistence.tables.tables.records.DeclarationEvidenceRecord;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.jooq.Condition;

/** Which papers belong to which declaration, in SQLite. */
public final class JooqEvidence implements EvidenceRepository {

  @Override
  public List<Evidence> of(ReadTx tx, DeclarationId declaration) {
    return JooqTx.sql(tx)
        .selectFrom(DECLARATION_EVIDENCE)
        .where(DECLARATION_EVIDENCE.DECLARATION_ID.eq((int) declaration.value()), standing())
        .orderBy(DECLARATION_EVIDENCE.ID)
        .fetch(JooqEvidence::evidence);
  }

  @Override
  public List<Filed> all(ReadTx tx) {
    return JooqTx.sql(tx)
        .selectFrom(DECLARATION_EVIDENCE)
        .where(standing())
        .orderBy(DECLARATION_EVIDENCE.DECLARATION_ID, DECLARATION_EVIDENCE.ID)
        .fetch(row -> new Filed(new DeclarationId(row.getDeclarationId()), evidence(row)));
  }

  private static Evidence evidence(DeclarationEvidenceRecord row) {
    return new Evidence(row.getId(), row.getItem(), row.getFile(), row.getBytes(), row.getSha256());
  }

  @Override
  public Map<DeclarationId, Set<String>> items(ReadTx tx, String round) {
    Map<DeclarationId, Set<String>> items = new HashMap<>();
    JooqTx.sql(tx)
        .select(DECLARATION_EVIDENCE.DECLARATION_ID, DECLARATION_EVIDENCE.ITEM)
        .from(DECLARATION_EVIDENCE)
        .join(DECLARATION)
        .on(DECLARATION.ID.eq(DECLARATION_EVIDENCE.DECLARATION_ID))
        .where(DECLARATION.ROUND.eq(round), standing())
        .forEach(
            row ->
                items
                    .computeIfAbsent(new DeclarationId(row.value1()), _ -> new HashSet<>())
                    .add(row.value2()));
    return items;
  }

  private static Condition standing() {
    return DECLARATION_EVIDENCE.ID.notIn(
        select(DECLARATION_EVIDENCE_REMOVED.EVIDENCE_ID).from(DECLARATION_EVIDENCE_REMOVED));
  }

  @Override
  public Set<String> hashes(ReadTx tx) {
    return JooqTx.sql(tx)
        .selectDistinct(DECLARATION_EVIDENCE.SHA256)
        .from(DECLARATION_EVIDENCE)
        .fetchSet(DECLARATION_EVIDENCE.SHA256);
  }

  @Override
  public void add(ChangeTx tx, DeclarationId declaration, NewEvidence evidence) {
    JooqTx.sql(tx)
        .insertInto(DECLARATION_EVIDENCE)
        .set(DECLARATION_EVIDENCE.DECLARATION_ID, (int) declaration.value())
        .set(DECLARATION_EVIDENCE.ITEM, evidence.item())
        .set(DECLARATION_EVIDENCE.FILE, evidence.file())
        .set(DECLARATION_EVIDENCE.BYTES, evidence.bytes())
        .set(DECLARATION_EVIDENCE.SHA256, evidence.sha256())
        .set(DECLARATION_EVIDENCE.CHANGE_ID, (int) tx.id().value())
        .execute();
  }

  @Override
  public void remove(ChangeTx tx, long evidence) {
    JooqTx.sql(tx)
        .insertInto(DECLARATION_EVIDENCE_REMOVED)
        .set(DECLARATION_EVIDENCE_REMOVED.EVIDENCE_ID, (int) evidence)
        .set(DECLARATION_EVIDENCE_REMOVED.CHANGE_ID, (int) tx.id().value())
        .execute();
  }
}
