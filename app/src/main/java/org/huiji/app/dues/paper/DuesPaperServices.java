package org.huiji.app.dues.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiji.app.document.paper.DocumentServices;
import org.huiji.app.dues.DuesServices;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.IssuedDocument;
import org.huiji.dues.paper.DuesPapers;
import org.huiji.dues.paper.DuesPlan;
import org.huiji.dues.paper.DuesSubject;
import org.huiji.member.MemberId;
import org.jspecify.annotations.Nullable;

/** What the tab 单据 needs of one data folder. Used off the window's thread. */
public record DuesPaperServices(DuesServices dues, DocumentServices documents, DuesPapers papers) {

  /**
   * For whom papers are wanted.
   *
   * @param chosen by the clerk; none for all who have none yet. Chosen members stand for their
   *     money of the year when it is money that is confirmed
   */
  List<DuesSubject> subjects(DocumentKind kind, int year, @Nullable List<DuesSubject> chosen) {
    if (chosen == null) {
      return papers.pending(kind, year);
    }
    List<MemberId> members =
        chosen.stream()
            .filter(DuesSubject.Of.class::isInstance)
            .map(one -> ((DuesSubject.Of) one).member())
            .toList();
    return members.isEmpty() ? chosen : papers.of(kind, year, members);
  }

  /** The numbers of the papers that a plan found issued. */
  Map<DocumentId, String> numbers(DuesPlan plan) {
    Set<DocumentId> issued = new HashSet<>();
    plan.issued().forEach(row -> issued.add(row.document()));
    return issued.isEmpty()
        ? Map.of()
        : documents.issuedPapers().register().stream()
            .filter(document -> issued.contains(document.id()))
            .collect(Collectors.toMap(IssuedDocument::id, IssuedDocument::number));
  }
}
