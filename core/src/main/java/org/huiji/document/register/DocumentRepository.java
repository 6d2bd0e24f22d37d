package org.huiji.document.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiji.member.MemberId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.jspecify.annotations.Nullable;

/** Issued documents as they are kept: the database refuses to change or remove them. */
public interface DocumentRepository {

  /** All, newest first, without their bytes. */
  List<IssuedDocument> all(ReadTx tx);

  Optional<IssuedDocument> find(ReadTx tx, DocumentId id);

  /** The bytes as they are kept, unproved; see {@link FrozenPapers}. None when they are gone. */
  Optional<FrozenPdf> pdf(ReadTx tx, DocumentId id);

  List<DocumentId> add(ChangeTx tx, List<NewDocument> documents);

  /** Says that a document no longer counts; it stays in the register. */
  void cancel(ChangeTx tx, DocumentId id, String reason);

  /** Remembers that something was handed over; of several records the latest counts. */
  void deliver(ChangeTx tx, DocumentId id, LocalDate on, String receiver);

  /** A document about to be issued. */
  record NewDocument(
      DocumentKind kind,
      String number,
      @Nullable MemberId member,
      @Nullable Long version,
      String subject,
      LocalDate issuedOn,
      FrozenPdf pdf,
      @Nullable DocumentId replaces,
      @Nullable String reason) {}
}
