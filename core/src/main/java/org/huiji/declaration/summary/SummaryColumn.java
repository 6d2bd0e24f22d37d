package org.huiji.declaration.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiji.declaration.form.FormField;

/** The 15 columns of 附件2 in its order. */
public enum SummaryColumn {
  SERIAL("序号"),
  UNIT("企业名称"),
  REGISTERED_ON("注册时间"),
  REVENUE("{year}年主营业务收入（万元）"),
  SOFTWARE_REVENUE("其中：软件和信息服务业务收入（万元）"),
  STAFF("员工总人数（人）"),
  DEVELOPERS("其中：研发人员数（人）"),
  PLATFORM("平台名称"),
  CATEGORY("平台类型"),
  DATES("平台建设起止时间及正式投用时间"),
  INVESTMENT("平台投资（万元）"),
  PLATFORM_STAFF("平台专职人数（人）"),
  SHORT_PROFILE("平台简介（不超过50字）"),
  SERVICE("{year}平台服务情况"),
  CONTACT("联系人及手机");

  private final String head;

  SummaryColumn(String head) {
    this.head = head;
  }

  /**
   * As the annex prints it over the column.
   *
   * @param year the round's
   */
  public String head(int year) {
    return head.replace("{year}", String.valueOf(year));
  }

  /** What its cells hold, in the order in which they hold it; nothing for the serial number. */
  public List<FormField> fields() {
    return switch (this) {
      case SERIAL -> List.of();
      case UNIT -> List.of(FormField.UNIT);
      case REGISTERED_ON -> List.of(FormField.REGISTERED_ON);
      case REVENUE -> List.of(FormField.REVENUE);
      case SOFTWARE_REVENUE -> List.of(FormField.SOFTWARE_REVENUE);
      case STAFF -> List.of(FormField.STAFF);
      case DEVELOPERS -> List.of(FormField.DEVELOPERS);
      case PLATFORM -> List.of(FormField.PLATFORM);
      case CATEGORY -> List.of(FormField.CATEGORY);
      case DATES -> List.of(FormField.BUILT_FROM, FormField.BUILT_UNTIL, FormField.IN_USE_SINCE);
      case INVESTMENT -> List.of(FormField.INVESTMENT, FormField.INVESTED);
      case PLATFORM_STAFF -> List.of(FormField.PLATFORM_STAFF);
      case SHORT_PROFILE -> List.of(FormField.SHORT_PROFILE);
      case SERVICE -> List.of(FormField.SERVICE);
      case CONTACT -> List.of(FormField.CONTACT_NAME, FormField.CONTACT_MOBILE);
    };
  }

  /** The column a field stands in; none for what only the form asks. */
  public static Optional<SummaryColumn> of(FormField field) {
    return Arrays.stream(values()).filter(column -> column.fields().contains(field)).findFirst();
  }

  /** Its key in a head. */
  String key() {
    return name();
  }
}
