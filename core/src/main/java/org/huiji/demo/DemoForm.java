package org.huiji.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.form.Honour;
import org.huiji.declaration.form.Nature;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.Figure;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.round.Threshold;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;

/** What a fictional company writes into its form; its platform meets the thresholds. */
final class DemoForm {

  private static final int PERCENT = 100;

  private final DemoWords words;
  private final DemoNames names;
  private final Round round;

  DemoForm(DemoWords words, DemoNames names, Round round) {
    this.words = words;
    this.names = names;
    this.round = round;
  }

  /**
   * The form of a unit for a platform of this category.
   *
   * @param place of the platform; neighbours bear other names
   */
  Answers of(MemberDraft unit, Category category, int place, Random random) {
    Map<FormField, String> form = new EnumMap<>(FormField.class);
    String name = unit.text(MemberField.NAME);
    List<String> brands = words.list("platform-brand");
    String brand = brands.get(place % brands.size());
    String platform = words.text("platform", brand, bare(category.name()));
    company(form, unit, name, random);
    figures(form, random);
    platform(form, platform, category, random);
    form.put(FormField.COVER_UNIT, name);
    form.put(FormField.COVER_PLATFORM, platform);
    form.put(FormField.LEADER, form.getOrDefault(FormField.CONTACT_NAME, ""));
    form.put(FormField.COVER_PHONE, form.getOrDefault(FormField.CONTACT_MOBILE, ""));
    form.put(FormField.COVER_EMAIL, form.getOrDefault(FormField.CONTACT_EMAIL, ""));
    return new Answers(form);
  }

  /** What the platform did in the round's year, so many percent of what is asked. */
  String service(Category category, int percent) {
    Map<String, Integer> done = new HashMap<>();
    for (Threshold threshold : category.thresholds()) {
      Integer whole = threshold.of() == null ? null : done.get(threshold.of());
      int least =
          whole == null ? threshold.least() : Math.ceilDiv(whole * threshold.least(), PERCENT);
      int most = whole == null ? Integer.MAX_VALUE : whole;
      done.put(threshold.figure(), Math.min(most, Math.ceilDiv(least * percent, PERCENT)));
    }
    List<String> said = new ArrayList<>();
    for (Figure figure : category.figures()) {
      said.add(figure.words().getFirst() + done.getOrDefault(figure.key(), 0) + figure.unit());
    }
    return words.text("platform-service", Integer.toString(round.year()), String.join("、", said));
  }

  private void company(Map<FormField, String> form, MemberDraft unit, String name, Random random) {
    String address = Objects.requireNonNullElse(unit.get(MemberField.REGISTERED_ADDRESS), "");
    form.put(FormField.UNIT, name);
    form.put(FormField.CREDIT_CODE, unit.text(MemberField.CREDIT_CODE));
    form.put(FormField.LEGAL_REPRESENTATIVE, unit.text(MemberField.LEGAL_REPRESENTATIVE_NAME));
    form.put(FormField.UNIT_PHONE, unit.text(MemberField.REPRESENTATIVE_MOBILE));
    form.put(FormField.REGISTERED_ON, 2005 + random.nextInt(9) + "-0" + (1 + random.nextInt(9)));
    form.put(FormField.REGISTERED_CAPITAL, unit.text(MemberField.REGISTERED_CAPITAL));
    form.put(FormField.REGISTERED_ADDRESS, address);
    form.put(FormField.OFFICE_ADDRESS, address);
    form.put(FormField.WEBSITE, unit.text(MemberField.WEBSITE));
    form.put(FormField.NATURE, Nature.ALL.get(random.nextInt(2)));
    form.put(FormField.UNIT_PROFILE, words.text("unit-profile", name));
    form.put(
        FormField.HONOURS,
        new Honour.Held(Honour.NATIONAL_HIGH_TECH, "").kept()
            + "\n"
            + new Honour.Held(Honour.CMMI, String.valueOf(3 + random.nextInt(3))).kept());
    form.put(FormField.CONTACT_NAME, names.person(random));
    form.put(FormField.CONTACT_POST, words.any("post-liaison", random));
    form.put(
        FormField.CONTACT_MOBILE,
        Objects.requireNonNullElse(
            unit.get(MemberField.LIAISON_MOBILE), unit.text(MemberField.REPRESENTATIVE_MOBILE)));
    form.put(
        FormField.CONTACT_EMAIL,
        Objects.requireNonNullElse(
            unit.get(MemberField.LIAISON_EMAIL), words.text("platform-email")));
  }

  private static void figures(Map<FormField, String> form, Random random) {
    int staff = 40 + random.nextInt(400);
    int developers = staff * (35 + random.nextInt(40)) / PERCENT;
    int revenue = 800 + random.nextInt(60_000);
    int before = revenue * (75 + random.nextInt(30)) / PERCENT;
    form.put(FormField.STAFF, String.valueOf(staff));
    form.put(FormField.DEVELOPERS, String.valueOf(developers));
    form.put(FormField.DEVELOPER_SHARE, share(developers, staff));
    form.put(FormField.REVENUE, String.valueOf(revenue));
    form.put(FormField.SOFTWARE_REVENUE, String.valueOf(revenue * 4 / 5));
    form.put(FormField.PROFIT, String.valueOf(revenue / 12));
    form.put(FormField.TAX, String.valueOf(revenue / 20));
    form.put(FormField.PATENTS, String.valueOf(3 + random.nextInt(40)));
    form.put(FormField.REVENUE_BEFORE, String.valueOf(before));
    form.put(FormField.SOFTWARE_REVENUE_BEFORE, String.valueOf(before * 3 / 4));
    form.put(FormField.PROFIT_BEFORE, String.valueOf(before / 14));
    form.put(FormField.TAX_BEFORE, String.valueOf(before / 22));
    form.put(FormField.PATENTS_BEFORE, String.valueOf(2 + random.nextInt(20)));
  }

  /** In percent, with one decimal. */
  private static String share(int part, int whole) {
    return BigDecimal.valueOf(part)
        .movePointRight(2)
        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private void platform(
      Map<FormField, String> form, String platform, Category category, Random random) {
    int built = 2014 + random.nextInt(4);
    int investment = 300 + 10 * random.nextInt(500);
    form.put(FormField.PLATFORM, platform);
    form.put(FormField.BUILT_FROM, built + "-03");
    form.put(FormField.BUILT_UNTIL, built + 1 + random.nextInt(2) + "-11");
    form.put(FormField.IN_USE_SINCE, built + 3 + "-0" + (1 + random.nextInt(9)));
    form.put(FormField.CATEGORY, category.name());
    form.put(FormField.INVESTMENT, String.valueOf(investment));
    form.put(FormField.INVESTED, String.valueOf(investment * 4 / 5));
    form.put(FormField.PLATFORM_STAFF, String.valueOf(6 + random.nextInt(50)));
    form.put(FormField.PLATFORM_WEBSITE, words.text("platform-website"));
    form.put(FormField.SERVICE, service(category, 105 + random.nextInt(90)));
    form.put(FormField.PLATFORM_PROFILE, words.text("platform-profile", platform));
    form.put(FormField.CAPABILITIES, words.text("platform-capabilities"));
    form.put(FormField.CASES, words.text("platform-cases"));
    form.put(FormField.BACKGROUND, words.text("platform-background", platform));
    form.put(FormField.OPERATION, words.text("platform-operation", platform));
    form.put(FormField.STRENGTHS, words.text("platform-strengths", platform));
    form.put(FormField.SHORT_PROFILE, words.text("platform-short", bare(category.name())));
  }

  private static String bare(String category) {
    return category.endsWith("类") ? category.substring(0, category.length() - 1) : category;
  }
}
