package org.huiji.declaration.summary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.huiji.table.head.FieldSpec;

/** What districts write over the columns of a summary table, in any round's year. */
public final class SummaryFields {

  private SummaryFields() {}

  /** All but the serial number, which says nothing. */
  public static List<FieldSpec> all() {
    return columns().map(SummaryFields::spec).toList();
  }

  static Stream<SummaryColumn> columns() {
    return Arrays.stream(SummaryColumn.values()).filter(column -> !column.fields().isEmpty());
  }

  private static FieldSpec spec(SummaryColumn column) {
    boolean naming = column == SummaryColumn.UNIT || column == SummaryColumn.PLATFORM;
    return new FieldSpec(column.key(), naming, words(column));
  }

  private static List<String> words(SummaryColumn column) {
    return switch (column) {
      case SERIAL -> List.of();
      case UNIT ->
          List.of(
              "企业名称", "单位名称", "申报单位", "申报单位名称", "申报企业", "建设运营单位", "平台建设运营单位", "建设运营单位名称", "运营单位");
      case REGISTERED_ON -> List.of("注册时间", "注册日期", "成立时间", "成立日期", "企业注册时间", "注册年月");
      case REVENUE -> List.of("主营业务收入", "主营收入", "年主营收入", "营业收入", "年营业收入");
      case SOFTWARE_REVENUE ->
          List.of(
              "其中：软件和信息服务业务收入",
              "软件和信息服务业务收入",
              "软件和信息技术服务业务收入",
              "其中：软件和信息技术服务业务收入",
              "其中：软件业务收入",
              "软件业务收入");
      case STAFF -> List.of("员工总人数", "员工人数", "员工总数", "职工总人数", "职工人数", "在职职工人数", "人员总数", "从业人员数");
      case DEVELOPERS ->
          List.of("其中：研发人员数", "研发人员数", "研发人员", "研发人员人数", "研发人数", "其中：研发人员", "其中：研发人数");
      case PLATFORM -> List.of("平台名称", "申报平台名称", "申报平台", "公共服务平台名称");
      case CATEGORY -> List.of("平台类型", "平台类别", "申报类型", "申报类别", "平台种类");
      case DATES ->
          List.of(
              "平台建设起止时间及正式投用时间",
              "平台建设起止时间和正式投用时间",
              "平台建设起止时间、正式投用时间",
              "平台建设起止及正式投用时间",
              "平台建设起止时间及投用时间",
              "建设起止时间及正式投用时间",
              "建设起止时间及投用时间");
      case INVESTMENT -> List.of("平台投资", "平台投资额", "平台投资情况", "平台投资金额", "平台总投资及已投资", "总投资及已投资");
      case PLATFORM_STAFF -> List.of("平台专职人数", "平台专职人员数", "平台专职人员", "专职人数", "专职人员数");
      case SHORT_PROFILE -> List.of("平台简介", "平台介绍", "平台简要介绍");
      case SERVICE -> List.of("平台服务情况", "服务情况", "年服务情况");
      case CONTACT ->
          List.of(
              "联系人及手机",
              "联系人及电话",
              "联系人及联系方式",
              "联系人及联系电话",
              "联系人及手机号",
              "联系人及手机号码",
              "联系人、手机",
              "联系人和手机");
    };
  }
}
