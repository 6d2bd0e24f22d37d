package org.huiji.app.document.issue;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Who is in the batch: everybody, but for those the clerk left out. Kept while she works on it.
 *
 * @param <K> what makes two papers the same, before and after they are looked for again
 */
public final class Included<K> {

  private final Map<K, BooleanProperty> marks = new HashMap<>();
  private final Runnable changed;

  public Included(Runnable changed) {
    this.changed = changed;
  }

  public BooleanProperty of(K id) {
    return marks.computeIfAbsent(
        id,
        one -> {
          BooleanProperty mark = new SimpleBooleanProperty(true);
          mark.subscribe((before, now) -> changed.run());
          return mark;
        });
  }

  public void forget() {
    marks.clear();
  }
}
