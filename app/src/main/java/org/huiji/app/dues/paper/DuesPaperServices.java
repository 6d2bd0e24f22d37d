package org.huiji.app.dues.paper;

import java.util.List;
import java.util.Map;
import org.huiji.app.document.paper.DocumentServices;
import org.huiji.app.dues.DuesServices;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
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
    return documents.numbers(plan.issued().stream().map(DuesPlan.Row::document).toList());
  }
}
