package org.huiji.document.paper;

import java.time.LocalDate;
import java.util.Map;
import org.huiji.text.ChineseDate;

/**
 * The meeting a paper rests on.
 *
 * @param organ for example 理事会
 * @param name for example 第三届理事会第五次会议
 * @param form for example 通讯方式; empty for an ordinary meeting
 */
public record Meeting(String organ, String name, LocalDate on, String form) {

  Map<String, Object> fields() {
    return Map.of(
        "organ",
        organ,
        "name",
        name.contains(organ) ? name : organ + name,
        "on",
        ChineseDate.arabic(on),
        "form",
        form);
  }
}
