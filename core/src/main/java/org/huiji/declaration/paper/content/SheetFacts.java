package org.huiji.declaration.paper.content;

import java.util.Map;
import java.util.Optional;
import org.huiji.declaration.Content;
import org.huiji.declaration.form.FormField;
import org.huiji.text.ChineseDate;
import org.huiji.text.PartialDate;

/** The facts of a declaration as a review sheet shows them; what is not known is a dash. */
record SheetFacts(Content content) {

  private static final String UNKNOWN = "—";

  void addTo(Map<String, Object> fields) {
    fields.put("unit", content.unit());
    fields.put("platform", content.platform());
    fields.put("code", text(FormField.CREDIT_CODE));
    fields.put("category", text(FormField.CATEGORY).replace("\n", "、"));
    fields.put("registered", date(FormField.REGISTERED_ON));
    fields.put("staff", text(FormField.STAFF));
    fields.put("developers", text(FormField.DEVELOPERS));
    fields.put("revenue", text(FormField.REVENUE));
    fields.put("software", text(FormField.SOFTWARE_REVENUE));
    fields.put("revenueBefore", text(FormField.REVENUE_BEFORE));
    fields.put("softwareBefore", text(FormField.SOFTWARE_REVENUE_BEFORE));
    fields.put("builtFrom", date(FormField.BUILT_FROM));
    fields.put("builtUntil", date(FormField.BUILT_UNTIL));
    fields.put("inUse", date(FormField.IN_USE_SINCE));
    fields.put("investment", text(FormField.INVESTMENT));
    fields.put("invested", text(FormField.INVESTED));
    fields.put("platformStaff", text(FormField.PLATFORM_STAFF));
  }

  private String text(FormField field) {
    return content.find(field).orElse(UNKNOWN);
  }

  private String date(FormField field) {
    Optional<PartialDate> date = content.form().date(field).or(() -> content.summary().date(field));
    return date.map(ChineseDate::arabic).orElse(UNKNOWN);
  }
}
