package org.huiji.app.declaration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiji.declaration.Checklist;
import org.huiji.declaration.Content;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.BuiltInRounds;
import org.huiji.declaration.round.Round;
import org.jspecify.annotations.Nullable;

/** A fictional declaration that nothing is wrong with but its evidence, and ways to spoil it. */
final class Fictional {

  static final Round ROUND = BuiltInRounds.secondBatchOf2021();

  /** What a district's table asks, too. */
  private static final List<FormField> IN_TABLE =
      List.of(
          FormField.UNIT,
          FormField.REGISTERED_ON,
          FormField.REVENUE,
          FormField.SOFTWARE_REVENUE,
          FormField.STAFF,
          FormField.DEVELOPERS,
          FormField.PLATFORM,
          FormField.CATEGORY,
          FormField.BUILT_FROM,
          FormField.BUILT_UNTIL,
          FormField.IN_USE_SINCE,
          FormField.INVESTMENT,
          FormField.INVESTED,
          FormField.PLATFORM_STAFF,
          FormField.SERVICE,
          FormField.CONTACT_NAME,
          FormField.CONTACT_MOBILE);

  private final Map<FormField, String> form = new EnumMap<>(FormField.class);
  private final Map<FormField, String> summary = new EnumMap<>(FormField.class);
  private Checklist checklist =
      new Checklist(
          ROUND.conditions().stream().collect(Collectors.toMap(Round.Condition::id, _ -> true)),
          null,
          null);
  private @Nullable String district = "南岸区";

  Fictional(String unit, String platform) {
    cover(unit, platform);
    company(unit);
    figures();
    platform(platform);
    IN_TABLE.forEach(field -> summary.put(field, form.getOrDefault(field, "")));
    summary.put(FormField.SHORT_PROFILE, "面向本地软件企业提供适配评测服务。");
  }

  private void cover(String unit, String platform) {
    form.put(FormField.COVER_UNIT, unit);
    form.put(FormField.COVER_PLATFORM, platform);
    form.put(FormField.LEADER, "甲某");
    form.put(FormField.COVER_PHONE, "023-61234567");
    form.put(FormField.COVER_EMAIL, "a@example.com");
  }

  private void company(String unit) {
    form.put(FormField.UNIT, unit);
    form.put(FormField.CREDIT_CODE, "91500199MAC0108487");
    form.put(FormField.LEGAL_REPRESENTATIVE, "乙某");
    form.put(FormField.UNIT_PHONE, "023-61234568");
    form.put(FormField.REGISTERED_ON, "2013-11");
    form.put(FormField.REGISTERED_CAPITAL, "1000");
    form.put(FormField.REGISTERED_ADDRESS, "重庆市南岸区示例大道1号软件园A栋12层");
    form.put(FormField.OFFICE_ADDRESS, "重庆市南岸区示例大道1号软件园A栋12层");
    form.put(FormField.NATURE, "有限责任");
    form.put(FormField.UNIT_PROFILE, "从事软件适配、测试与相关技术服务，服务对象为本地软件企业。");
    form.put(FormField.HONOURS, "国家高新企业\nCMMI认证\t三");
    form.put(FormField.CONTACT_NAME, "丙某");
    form.put(FormField.CONTACT_POST, "项目经理");
    form.put(FormField.CONTACT_MOBILE, "19900057966");
    form.put(FormField.CONTACT_EMAIL, "b@example.com");
  }

  private void figures() {
    form.put(FormField.STAFF, "64");
    form.put(FormField.DEVELOPERS, "29");
    form.put(FormField.DEVELOPER_SHARE, "45.3");
    form.put(FormField.REVENUE, "41327");
    form.put(FormField.SOFTWARE_REVENUE, "26291");
    form.put(FormField.PROFIT, "3306");
    form.put(FormField.TAX, "2066");
    form.put(FormField.PATENTS, "23");
    form.put(FormField.REVENUE_BEFORE, "37194");
    form.put(FormField.SOFTWARE_REVENUE_BEFORE, "23661");
    form.put(FormField.PROFIT_BEFORE, "2892");
    form.put(FormField.TAX_BEFORE, "1653");
    form.put(FormField.PATENTS_BEFORE, "17");
  }

  private void platform(String platform) {
    form.put(FormField.PLATFORM, platform);
    form.put(FormField.BUILT_FROM, "2014-10");
    form.put(FormField.BUILT_UNTIL, "2019-07");
    form.put(FormField.IN_USE_SINCE, "2020-03");
    form.put(FormField.CATEGORY, "适配评测类");
    form.put(FormField.INVESTMENT, "3794");
    form.put(FormField.INVESTED, "3035");
    form.put(FormField.PLATFORM_STAFF, "42");
    form.put(FormField.PLATFORM_WEBSITE, "platform.example.com");
    form.put(FormField.SERVICE, "2021年适配评测产品260件、服务企业45家。");
    form.put(FormField.PLATFORM_PROFILE, "提供软硬件适配、功能、性能与安全测试等公共服务。");
    form.put(FormField.CAPABILITIES, "1.具备功能与性能测试能力；\n2.具备软硬件适配验证能力；\n3.具备安全测试能力。");
    form.put(FormField.CASES, "为多家本地企业完成产品适配与评测，缩短上线时间。");
    form.put(FormField.BACKGROUND, "本地软件企业对适配与评测的需求持续增长。");
    form.put(FormField.OPERATION, "平台由专职团队运营，按项目收费，收支平衡。");
    form.put(FormField.STRENGTHS, "设备齐全，熟悉本地行业。");
  }

  /** In the form and in the table. */
  Fictional with(FormField field, String value) {
    form.put(field, value);
    summary.computeIfPresent(field, (_, _) -> value);
    return this;
  }

  Fictional inTable(FormField field, String value) {
    summary.put(field, value);
    return this;
  }

  Fictional from(@Nullable String other) {
    district = other;
    return this;
  }

  /** No form came yet. */
  Fictional withoutForm() {
    form.clear();
    return this;
  }

  Fictional withoutTable() {
    summary.clear();
    return this;
  }

  Fictional ticked(Checklist other) {
    checklist = other;
    return this;
  }

  Content content() {
    return new Content(district, new Answers(form), new Answers(summary), checklist);
  }
}
