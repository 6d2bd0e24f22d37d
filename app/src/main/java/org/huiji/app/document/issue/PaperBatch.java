package org.huiji.app.document.issue;

import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A batch of papers being made ready, as far as its table and its strips follow it.
 *
 * @param <L> one paper of it
 */
public interface PaperBatch<L extends PaperLine> {

  ObservableList<L> rows();

  ObjectProperty<@Nullable L> selected();

  /** Puts exactly these into the batch, of all that can be in it. */
  void include(Predicate<L> wanted);

  /** Opens the record a paper is filled from, where it can be corrected. */
  void open(L line);

  /** The words of the button that does; none where there is no such record. */
  @Nullable Message openLabel(L line);
}
