package org.huiji.declaration.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.huiji.declaration.paper.RoundPaperRepository.About;
import org.huiji.document.issue.Identities;
import org.huiji.document.issue.PaperNumbers;
import org.huiji.document.pdf.PdfIdentity;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentRepository.NewDocument;
import org.huiji.document.register.FrozenPdf;
import org.huiji.store.ChangeTx;
import org.huiji.table.Progress;

/** Numbers, prints and freezes papers, and writes down what they are about. */
record RoundIssuing(
    RoundPaperRecords records, RoundPress press, PaperNumbers numbers, Identities identities) {

  List<DocumentId> issue(
      ChangeTx tx, RoundPaperOrder order, List<Draft.Ready> drafts, Progress progress) {
    List<String> given = numbers.next(tx, order.kind(), order.on(), drafts.size());
    PdfIdentity identity = identities.of(tx, order.kind());
    List<NewDocument> papers = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (!progress.goOn((double) i / drafts.size())) {
        throw new CancellationException();
      }
      papers.add(document(order, drafts.get(i), given.get(i), identity));
    }
    String round = records.rounds().get(tx, order.round()).id();
    List<DocumentId> ids = records.documents().add(tx, papers);
    IntStream.range(0, ids.size())
        .forEach(
            i -> records.papers().add(tx, ids.get(i), About.of(round, drafts.get(i).subject())));
    return ids;
  }

  private NewDocument document(
      RoundPaperOrder order, Draft.Ready draft, String number, PdfIdentity identity) {
    return new NewDocument(
        order.kind(),
        number,
        null,
        null,
        draft.name(),
        order.on(),
        FrozenPdf.of(press.print(draft.numbered().apply(number), identity)),
        null,
        null);
  }
}
