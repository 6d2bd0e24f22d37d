package org.huiji.app.document.batch;

import java.util.List;
import org.huiji.document.register.DocumentId;
import org.huiji.table.Progress;

/**
 * Papers as they are asked for at one moment. Its methods read and write the data: off the window's
 * thread.
 */
public interface PaperRequest<S, L extends SubjectLine<S>> {

  Found<S, L> find();

  /** How the paper for one will look, or looked when it was issued: a PDF. */
  byte[] picture(S subject);

  /** Numbers, prints and freezes a paper for each, in one change, or none. */
  List<DocumentId> issue(List<S> subjects, Progress progress);
}
