package org.huiji.persistence.declaration;

import static org.huiji.persistence.tables.Tables.DECLARATION_DOCUMENT;

import java.util.HashMap;
import java.util.Map;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.paper.RoundPaperRepository;
import org.huiji.document.register.DocumentId;
import org.huiji.persistence.store.JooqTx;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** What issued papers of declarations are about, in SQLite. */
public final class JooqRoundPapers implements RoundPaperRepository {

  @Override
  public void add(ChangeTx tx, DocumentId document, About about) {
    DeclarationId declaration = about.declaration();
    JooqTx.sql(tx)
        .insertInto(DECLARATION_DOCUMENT)
        .set(DECLARATION_DOCUMENT.DOCUMENT_ID, (int) document.value())
        .set(DECLARATION_DOCUMENT.ROUND, about.round())
        .set(DECLARATION_DOCUMENT.DISTRICT, about.district())
        .set(
            DECLARATION_DOCUMENT.DECLARATION_ID,
            declaration == null ? null : (Integer) (int) declaration.value())
        .set(DECLARATION_DOCUMENT.CHANGE_ID, (int) tx.id().value())
        .execute();
  }

  @Override
  public Map<DocumentId, About> all(ReadTx tx) {
    Map<DocumentId, About> abouts = new HashMap<>();
    JooqTx.sql(tx)
        .selectFrom(DECLARATION_DOCUMENT)
        .forEach(
            row ->
                abouts.put(
                    new DocumentId(row.getDocumentId()),
                    new About(
                        row.getRound(),
                        row.getDistrict(),
                        row.getDeclarationId() == null
                            ? null
                            : new DeclarationId(row.getDeclarationId()))));
    return abouts;
  }
}
