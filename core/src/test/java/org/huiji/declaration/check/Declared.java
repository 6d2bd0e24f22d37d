package org.huiji.declaration.check;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.declaration.Checklist;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.listed.ListedPlatform;
import org.huiji.declaration.round.BuiltInRounds;
import org.huiji.declaration.round.EvidenceItem;
import org.huiji.declaration.round.Round;
import org.huiji.store.ChangeId;
import org.jspecify.annotations.Nullable;

/** A fictional declaration that nothing is wrong with, and ways to spoil it. */
final class Declared {

  static final Round ROUND = BuiltInRounds.secondBatchOf2021();

  private final Map<FormField, String> form = new EnumMap<>(FormField.class);
  private final Map<FormField, String> summary = new EnumMap<>(FormField.class);
  private Checklist checklist =
      new Checklist(
          ROUND.conditions().stream().collect(Collectors.toMap(Round.Condition::id, _ -> true)),
          null,
          null);
  private @Nullable LocalDate received;
  private Set<String> evidence =
      Stream.concat(
              ROUND.evidence().stream(), ROUND.category("适配评测类").orElseThrow().evidence().stream())
          .map(EvidenceItem::id)
          .collect(Collectors.toSet());
  private @Nullable String district = "南岸区";
  private long id = 1;

  Declared() {
    form.putAll(
        Map.of(
            FormField.COVER_UNIT, "重庆示例软件有限公司",
            FormField.COVER_PLATFORM, "示例适配评测平台",
            FormField.LEADER, "甲某",
            FormField.COVER_PHONE, "023-61234567",
            FormField.COVER_EMAIL, "a@example.com"));
    form.putAll(
        Map.of(
            FormField.UNIT, "重庆示例软件有限公司",
            FormField.CREDIT_CODE, "91500199MAC0108487",
            FormField.LEGAL_REPRESENTATIVE, "乙某",
            FormField.UNIT_PHONE, "023-61234568",
            FormField.REGISTERED_ON, "2013-11",
            FormField.REGISTERED_CAPITAL, "1000",
            FormField.REGISTERED_ADDRESS, "重庆市南岸区示例路1号",
            FormField.OFFICE_ADDRESS, "重庆市南岸区示例路1号",
            FormField.NATURE, "有限责任",
            FormField.STAFF, "64"));
    form.putAll(
        Map.of(
            FormField.DEVELOPERS, "29",
            FormField.DEVELOPER_SHARE, "45.3",
            FormField.REVENUE, "41327",
            FormField.SOFTWARE_REVENUE, "26291",
            FormField.PROFIT, "3306",
            FormField.TAX, "2066",
            FormField.PATENTS, "23",
            FormField.REVENUE_BEFORE, "37194",
            FormField.SOFTWARE_REVENUE_BEFORE, "23661",
            FormField.PROFIT_BEFORE, "2892"));
    form.putAll(
        Map.of(
            FormField.TAX_BEFORE, "1653",
            FormField.PATENTS_BEFORE, "17",
            FormField.UNIT_PROFILE, "从事软件服务。",
            FormField.CONTACT_NAME, "丙某",
            FormField.CONTACT_POST, "经理",
            FormField.CONTACT_MOBILE, "19900057966",
            FormField.CONTACT_EMAIL, "b@example.com",
            FormField.PLATFORM, "示例适配评测平台",
            FormField.BUILT_FROM, "2014-10",
            FormField.BUILT_UNTIL, "2019-07"));
    form.putAll(
        Map.of(
            FormField.IN_USE_SINCE, "2020-03",
            FormField.CATEGORY, "适配评测类",
            FormField.INVESTMENT, "3794",
            FormField.INVESTED, "3035",
            FormField.PLATFORM_STAFF, "42",
            FormField.PLATFORM_WEBSITE, "platform.example.com",
            FormField.SERVICE, "2021年适配评测产品260件、服务企业45家。",
            FormField.PLATFORM_PROFILE, "提供适配评测服务。",
            FormField.CAPABILITIES, "1.能力",
            FormField.CASES, "案例"));
    form.putAll(
        Map.of(FormField.BACKGROUND, "背景", FormField.OPERATION, "运营", FormField.STRENGTHS, "特色"));
    for (FormField field :
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
            FormField.CONTACT_MOBILE)) {
      summary.put(field, form.getOrDefault(field, ""));
    }
    summary.put(FormField.SHORT_PROFILE, "提供适配评测服务。");
  }

  /** In the form and in the table. */
  Declared with(FormField field, String value) {
    form.put(field, value);
    summary.computeIfPresent(field, (_, _) -> value);
    return this;
  }

  Declared inForm(FormField field, String value) {
    form.put(field, value);
    return this;
  }

  Declared inSummary(FormField field, String value) {
    summary.put(field, value);
    return this;
  }

  Declared withoutForm() {
    form.clear();
    return this;
  }

  Declared withoutSummary() {
    summary.clear();
    return this;
  }

  Declared with(Checklist ticked) {
    checklist = ticked;
    return this;
  }

  Declared receivedOn(LocalDate day) {
    received = day;
    return this;
  }

  Declared withoutEvidence() {
    evidence = Set.of();
    return this;
  }

  Declared withEvidence(Predicate<String> wanted) {
    evidence = evidence.stream().filter(wanted).collect(Collectors.toSet());
    return this;
  }

  Declared from(String name, long number) {
    district = name;
    id = number;
    return this;
  }

  Declared fromNoDistrict() {
    district = null;
    return this;
  }

  Declaration declaration() {
    return new Declaration(
        new DeclarationId(id),
        ROUND.id(),
        new Content(district, new Answers(form), new Answers(summary), checklist),
        ReviewState.RECEIVED,
        received,
        new ChangeId(1));
  }

  /** What the checks say of it beside these others. */
  Checked checked(Round round, List<ListedPlatform> listed, Declared... others) {
    List<Declaration> all =
        Stream.concat(Stream.of(this), Stream.of(others)).map(Declared::declaration).toList();
    var view = new RoundView(round, all, listed, Map.of(new DeclarationId(id), evidence));
    return new DeclarationChecks(view).all().getFirst();
  }

  Checked checked(Declared... others) {
    return checked(ROUND, List.of(), others);
  }
}
