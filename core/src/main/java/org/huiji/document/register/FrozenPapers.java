package org.huiji.document.register;

import java.util.List;
import org.huiji.problem.Refusal;
import org.huiji.store.ReadTx;
import org.huiji.text.Message;

/**
 * The papers as they were issued. Bytes that no longer hash to what the register has, or are gone,
 * are never handed out.
 */
public record FrozenPapers(DocumentRepository documents) {

  /**
   * The bytes as they were issued.
   *
   * @throws Refusal naming the paper when its bytes are not those that were issued
   */
  public FrozenPdf of(ReadTx tx, DocumentId id) {
    IssuedDocument paper =
        documents.find(tx, id).orElseThrow(() -> Refusal.of("issue.unknown", id.value()));
    return documents
        .pdf(tx, id)
        .filter(pdf -> isAsIssued(paper, pdf))
        .orElseThrow(() -> new Refusal(damage(paper)));
  }

  /** Every paper ever issued, void ones too, whose bytes are not those that were issued. */
  public List<IssuedDocument> damaged(ReadTx tx) {
    return documents.all(tx).stream()
        .filter(
            paper -> documents.pdf(tx, paper.id()).filter(pdf -> isAsIssued(paper, pdf)).isEmpty())
        .toList();
  }

  /** Says which paper it is and what to do. */
  public static Message damage(IssuedDocument paper) {
    return Message.of("issue.damaged", paper.number(), paper.subject());
  }

  private static boolean isAsIssued(IssuedDocument paper, FrozenPdf pdf) {
    return pdf.sha256().equals(paper.sha256());
  }
}
