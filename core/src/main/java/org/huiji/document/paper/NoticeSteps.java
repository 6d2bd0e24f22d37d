package org.huiji.document.paper;

import java.util.Map;
import java.util.Objects;
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
    boolean several = count() > 1;
    fields.put("fee", "");
    fields.put("collect", "");
    fields.put("contact", "");
    if (fee != null) {
      fields.put("fee", fee.fields(ordinal(next++, several)));
    }
    if (!toCollect.isBlank()) {
      fields.put(
          "collect",
          Map.of("ordinal", ordinal(next++, several), "what", toCollect, "where", place()));
    }
    if (isContactKnown()) {
      fields.put("contact", Objects.requireNonNull(contact).fields(ordinal(next++, several)));
    }
    fields.put("steps", next > 0);
  }

  /** The sentence has its own 到. */
  private String place() {
    return where.strip().replaceFirst("^[到至]", "");
  }

  private int count() {
    return (fee == null ? 0 : 1) + (toCollect.isBlank() ? 0 : 1) + (isContactKnown() ? 1 : 0);
  }

  private boolean isContactKnown() {
    return contact != null && !contact.words().isEmpty();
  }

  /** A single item stands without a number, as GB/T 9704-2012 numbers levels only to tell apart. */
  private static String ordinal(int index, boolean several) {
    return several ? ORDINALS.substring(index, index + 1) : "";
  }
}
