package org.huiji.app.document.batch;

import org.huiji.app.document.issue.PaperLine;

/**
 * One paper of a batch.
 *
 * @param <S> what makes two papers the same, before and after they are looked for again
 */
public interface SubjectLine<S> extends PaperLine {

  /** Whom or what it is for. */
  S subject();
}
