package org.huiji.app.document.batch;

import org.huiji.document.register.DocumentKind;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** What a batch is filled from, as the clerk's choices stand. Asked in the window's thread. */
public interface PaperSource<S, L extends SubjectLine<S>> {

  DocumentKind kind();

  /**
   * Why no papers can be asked for yet, as when their day is not understood; none when they can.
   */
  @Nullable Message unclear();

  /** The papers that are asked for; only when nothing is {@link #unclear}. */
  PaperRequest<S, L> request();

  /** Opens the record a paper is filled from. */
  void open(L line);

  /** The words of the button that does; none where there is no such record. */
  @Nullable Message openLabel(L line);

  /** Papers were issued. */
  void issued();
}
