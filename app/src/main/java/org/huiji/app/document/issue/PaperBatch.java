package org.huiji.app.document.issue;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * A batch of papers being made ready, as far as its table and its strips follow it.
 *
 * @param <L> one paper of it
 */
public interface PaperBatch<L extends PaperLine> {

  ObservableList<L> rows();

  ObjectProperty<@Nullable L> selected();

  /** Opens the member's own record, where its name can be corrected. */
  void openMember(L line);
}
