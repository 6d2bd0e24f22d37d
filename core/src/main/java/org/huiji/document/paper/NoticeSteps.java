package org.huiji.document.paper;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the new member has to do next, numbered over what is there. */
record NoticeSteps(@Nullable Fee fee, String toCollect, String where, @Nullable Contact contact) {

  private static final String ORDINALS = "一二三";

  static NoticeSteps of(ApprovalNotice notice) {
    return new NoticeSteps(
        notice.fee(), notice.toCollect(), notice.collectWhere(), notice.contact());
  }

  void addTo(Map<String, Object> fields) {
    int next = 0;
    fields.put("fee", "");
    fields.put("collect", "");
    fields.put("contact", "");
    if (fee != null) {
      fields.put("fee", fee.fields(ordinal(next++)));
    }
    if (!toCollect.isBlank()) {
      fields.put("collect", Map.of("ordinal", ordinal(next++), "what", toCollect, "where", where));
    }
    if (contact != null) {
      fields.put("contact", contact.fields(ordinal(next++)));
    }
    fields.put("steps", next > 0);
  }

  private static String ordinal(int index) {
    return ORDINALS.substring(index, index + 1);
  }
}
