package org.huiji.document.paper;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Names of attachments, numbered from 1 when there are several (GB/T 9704-2012, 附件说明). */
record NumberedList(List<String> names) {

  List<Map<String, Object>> fields() {
    return IntStream.range(0, names.size()).mapToObj(this::item).toList();
  }

  private Map<String, Object> item(int index) {
    return Map.of(
        "first",
        index == 0,
        "number",
        names.size() == 1 ? "" : index + 1 + ".",
        "name",
        names.get(index));
  }
}
