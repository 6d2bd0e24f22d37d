package org.huiji.app.declaration.rules;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.huiji.app.widget.Entry;
import org.huiji.declaration.round.EvidenceItem;

/** A kind of paper being corrected. */
final class PaperEntry {

  private final EvidenceItem before;
  private final Entry<String> text = Entry.requiredText();
  private final BooleanProperty required = new SimpleBooleanProperty();

  PaperEntry(EvidenceItem item) {
    this.before = item;
    text.fill(item.text());
    required.set(item.required());
  }

  Entry<String> text() {
    return text;
  }

  /** Whether a declaration is incomplete without it. */
  BooleanProperty required() {
    return required;
  }

  String article() {
    return before.article();
  }

  boolean isTouched() {
    return text.isTouched() || required.get() != before.required();
  }

  EvidenceItem item() {
    return new EvidenceItem(
        before.id(), Objects.requireNonNull(text.value().get()), before.article(), required.get());
  }
}
