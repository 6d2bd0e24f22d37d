package org.huiji.app.document.issue;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.huiji.member.MemberId;

/** Who is in the batch: everybody, but for those the clerk left out. Kept while she works on it. */
final class Included {

  private final Map<MemberId, BooleanProperty> marks = new HashMap<>();
  private final Runnable changed;

  Included(Runnable changed) {
    this.changed = changed;
  }

  BooleanProperty of(MemberId id) {
    return marks.computeIfAbsent(
        id,
        one -> {
          BooleanProperty mark = new SimpleBooleanProperty(true);
          mark.subscribe((before, now) -> changed.run());
          return mark;
        });
  }

  void forget() {
    marks.clear();
  }
}
