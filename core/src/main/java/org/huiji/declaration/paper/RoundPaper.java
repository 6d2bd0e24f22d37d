package org.huiji.declaration.paper;

import java.util.Optional;
import org.huiji.declaration.export.SummaryPaper;
import org.huiji.declaration.paper.content.InWord;
import org.huiji.document.paper.Paper;

/** A paper of a round that has its number. */
sealed interface RoundPaper {

  /** The same as a Word file; none for a paper that nobody changes by hand. */
  Optional<byte[]> word();

  /** Filled into its template. */
  record Filled(Paper paper) implements RoundPaper {

    @Override
    public Optional<byte[]> word() {
      return paper instanceof InWord written ? Optional.of(written.word()) : Optional.empty();
    }
  }

  /** The summary table: long, and drawn straight. The annex has no place for a number. */
  record Summary(SummaryPaper paper) implements RoundPaper {

    @Override
    public Optional<byte[]> word() {
      return Optional.of(paper.word());
    }
  }
}
