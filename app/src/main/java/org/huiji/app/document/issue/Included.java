package org.huiji.app.document.issue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Who is in the batch: everybody but those the clerk left out, or of a backlog only whom she chose.
 * Kept while she works on it.
 *
 * @param <K> what makes two papers the same, before and after they are looked for again
 */
public final class Included<K> {

  private final Map<K, BooleanProperty> marks = new HashMap<>();
  private final Runnable changed;
  private boolean first = true;
  private boolean together;

  public Included(Runnable changed) {
    this.changed = changed;
  }

  public BooleanProperty of(K id) {
    return marks.computeIfAbsent(
        id,
        one -> {
          BooleanProperty mark = new SimpleBooleanProperty(first);
          mark.subscribe((before, now) -> tell());
          return mark;
        });
  }

  /** Whether those who come new are in it. */
  void begin(boolean in) {
    first = in;
  }

  /** Puts exactly these into the batch and tells of it once. */
  public <L extends PaperLine> void only(List<L> rows, Predicate<L> wanted) {
    together = true;
    rows.stream()
        .filter(PaperLine::isChoosable)
        .forEach(row -> row.included().set(wanted.test(row)));
    together = false;
    changed.run();
  }

  private void tell() {
    if (!together) {
      changed.run();
    }
  }

  public void forget() {
    marks.clear();
  }
}
