package org.huiji.app.declaration.paper;

import java.util.Map;
import org.huiji.app.declaration.RoundServices;
import org.huiji.app.document.paper.DocumentServices;
import org.huiji.declaration.paper.RoundPaperPlan;
import org.huiji.declaration.paper.RoundPapers;
import org.huiji.document.register.DocumentId;

/** What the tab 文书 needs of one data folder. Used off the window's thread. */
public record RoundPaperServices(
    RoundServices rounds, DocumentServices documents, RoundPapers papers) {

  /** The numbers of the papers that a plan found issued. */
  Map<DocumentId, String> numbers(RoundPaperPlan plan) {
    return documents.numbers(plan.issued().stream().map(RoundPaperPlan.Row::document).toList());
  }
}
