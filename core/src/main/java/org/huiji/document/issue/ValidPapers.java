package org.huiji.document.issue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.DocumentRepository;
import org.huiji.document.register.FrozenPapers;
import org.huiji.document.register.FrozenPdf;
import org.huiji.document.register.IssuedDocument;
import org.huiji.member.MemberId;
import org.huiji.store.ReadTx;

/** The papers that count now, by whom they were issued to. */
record ValidPapers(DocumentRepository documents) {

  FrozenPdf frozen(ReadTx tx, DocumentId id) {
    return new FrozenPapers(documents).of(tx, id);
  }

  /** The newest of this kind of each member. */
  Map<MemberId, IssuedDocument> of(ReadTx tx, DocumentKind kind) {
    var valid = new LinkedHashMap<MemberId, IssuedDocument>();
    for (IssuedDocument document : documents.all(tx)) {
      MemberId member = document.member();
      if (document.kind() == kind && document.voided() == null && member != null) {
        valid.putIfAbsent(member, document);
      }
    }
    return valid;
  }
}
