package org.huiji.declaration.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiji.declaration.Content;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.EvidenceItem;
import org.huiji.declaration.round.Round;

/**
 * 证明材料 of a declaration in the order in which they are bound (三.1, 附件1 四): what is asked of every
 * platform, then what its category is asked (四.6), then what may be added.
 */
public record MaterialList(List<EvidenceItem> items) {

  public MaterialList {
    items = List.copyOf(items);
  }

  public static MaterialList of(Round round, Content content) {
    List<EvidenceItem> items = new ArrayList<>(round.evidence());
    int free = 0;
    while (free < items.size() && items.get(free).required()) {
      free++;
    }
    items.addAll(
        free,
        content
            .find(FormField.CATEGORY)
            .flatMap(round::category)
            .map(Category::evidence)
            .orElse(List.of()));
    return new MaterialList(items);
  }

  public Optional<EvidenceItem> item(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** From 1; one behind the last for what is not in the list. */
  int place(String id) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).id().equals(id)) {
        return i + 1;
      }
    }
    return items.size() + 1;
  }
}
