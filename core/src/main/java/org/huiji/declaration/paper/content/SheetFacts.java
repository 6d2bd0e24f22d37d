package org.huiji.declaration.paper.content;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.declaration.Content;
import org.huiji.declaration.form.FormField;
import org.huiji.text.ChineseDate;
import org.huiji.text.PartialDate;

/** The facts of a declaration as a review sheet shows them; what is not known is a dash. */
record SheetFacts(Content content) {

  private static final String UNKNOWN = "—";
  private static final String MONEY = "万元";

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
    fields.put(
        "staffing",
        parts(counted("", FormField.STAFF, "人"), counted("其中研发人员 ", FormField.DEVELOPERS, "人")));
    fields.put("platformStaffing", parts(counted("", FormField.PLATFORM_STAFF, "人")));
    fields.put(
        "income",
        parts(
            counted("", FormField.REVENUE, MONEY),
            counted("其中软件 ", FormField.SOFTWARE_REVENUE, MONEY)));
    fields.put(
        "incomeBefore",
        parts(
            counted("", FormField.REVENUE_BEFORE, MONEY),
            counted("其中软件 ", FormField.SOFTWARE_REVENUE_BEFORE, MONEY)));
    fields.put(
        "investments",
        parts(
            counted("总投资 ", FormField.INVESTMENT, MONEY),
            counted("已投资 ", FormField.INVESTED, MONEY)));
    fields.put("built", built());
  }

  /** What is known of several figures; a dash when none is. */
  private static String parts(String... parts) {
    String known =
        Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("，"));
    return known.isEmpty() ? UNKNOWN : known;
  }

  /** A figure with what it counts; nothing when it is not known. */
  private String counted(String name, FormField field, String unit) {
    return content.find(field).map(figure -> name + figure + " " + unit).orElse("");
  }

  private String built() {
    String from = date(FormField.BUILT_FROM);
    String until = date(FormField.BUILT_UNTIL);
    if (from.equals(UNKNOWN)) {
      return until.equals(UNKNOWN) ? UNKNOWN : "至" + until;
    }
    return until.equals(UNKNOWN) ? from + "起" : from + "—" + until;
  }

  private String text(FormField field) {
    return content.find(field).orElse(UNKNOWN);
  }

  private String date(FormField field) {
    Optional<PartialDate> date = content.form().date(field).or(() -> content.summary().date(field));
    return date.map(ChineseDate::arabic).orElse(UNKNOWN);
  }
}
