package org.huiji.app.document.issue;

import java.util.List;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;

/**
 * Papers that were just issued, whatever kind is being made ready by now.
 *
 * @param papers none while nothing was issued
 */
public record Issued(DocumentKind kind, List<DocumentId> papers) {

  public Issued {
    papers = List.copyOf(papers);
  }

  /** Nothing yet. */
  public static Issued none(DocumentKind kind) {
    return new Issued(kind, List.of());
  }
}
