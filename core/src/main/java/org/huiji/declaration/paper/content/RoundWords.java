package org.huiji.declaration.paper.content;

import java.util.Map;
import org.huiji.declaration.round.Round;
import org.huiji.text.ChineseDate;

/** What every paper of a round may say of it. */
final class RoundWords {

  private RoundWords() {}

  static void addTo(Map<String, Object> fields, Round round) {
    fields.put("list", round.title());
    fields.put("year", String.valueOf(round.year()));
    fields.put("yearBefore", String.valueOf(round.year() - 1));
    fields.put("notice", round.notice().title());
    fields.put("noticeNumber", round.notice().number());
    fields.put("authority", round.notice().issuer());
    fields.put("districtDeadline", ChineseDate.arabic(round.districtDeadline()));
  }
}
