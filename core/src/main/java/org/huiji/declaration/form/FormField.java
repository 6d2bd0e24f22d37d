package org.huiji.declaration.form;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiji.text.Message;

/**
 * What a declaration is asked: the fields of 附件1 申报书, of which 附件2 汇总表 asks some again, and the
 * table's own short profile. 附件1 and 附件2 name the same thing differently (在职职工人数, 员工总人数); here it
 * is one.
 */
public enum FormField {
  COVER_UNIT("coverUnit", "formfield.cover-unit", Section.COVER, Kind.NAME),
  COVER_PLATFORM("coverPlatform", "formfield.cover-platform", Section.COVER, Kind.NAME),
  LEADER("leader", "formfield.leader", Section.COVER, Kind.NAME),
  COVER_PHONE("coverPhone", "formfield.cover-phone", Section.COVER, Kind.PHONE),
  COVER_EMAIL("coverEmail", "formfield.cover-email", Section.COVER, Kind.EMAIL),
  FILLED_ON("filledOn", "formfield.filled-on", Section.COVER, Kind.DAY),
  UNIT("unit", "formfield.unit", Section.COMPANY, Kind.NAME),
  CREDIT_CODE("creditCode", "formfield.credit-code", Section.COMPANY, Kind.CREDIT_CODE),
  LEGAL_REPRESENTATIVE(
      "legalRepresentative", "formfield.legal-representative", Section.COMPANY, Kind.NAME),
  UNIT_PHONE("unitPhone", "formfield.unit-phone", Section.COMPANY, Kind.PHONE),
  REGISTERED_ON("registeredOn", "formfield.registered-on", Section.COMPANY, Kind.MONTH),
  REGISTERED_CAPITAL(
      "registeredCapital", "formfield.registered-capital", Section.COMPANY, Kind.WAN),
  REGISTERED_ADDRESS(
      "registeredAddress", "formfield.registered-address", Section.COMPANY, Kind.TEXT),
  OFFICE_ADDRESS("officeAddress", "formfield.office-address", Section.COMPANY, Kind.TEXT),
  WEBSITE("website", "formfield.website", Section.COMPANY, Kind.TEXT),
  NATURE("nature", "formfield.nature", Section.COMPANY, Kind.CHOICE),
  STAFF("staff", "formfield.staff", Section.COMPANY, Kind.COUNT),
  DEVELOPERS("developers", "formfield.developers", Section.COMPANY, Kind.COUNT),
  DEVELOPER_SHARE("developerShare", "formfield.developer-share", Section.COMPANY, Kind.PERCENT),
  REVENUE("revenue", "formfield.revenue", Section.COMPANY, Kind.WAN),
  SOFTWARE_REVENUE("softwareRevenue", "formfield.software-revenue", Section.COMPANY, Kind.WAN),
  PROFIT("profit", "formfield.profit", Section.COMPANY, Kind.WAN_SIGNED),
  TAX("tax", "formfield.tax", Section.COMPANY, Kind.WAN_SIGNED),
  PATENTS("patents", "formfield.patents", Section.COMPANY, Kind.COUNT),
  REVENUE_BEFORE("revenueBefore", "formfield.revenue-before", Section.COMPANY, Kind.WAN),
  SOFTWARE_REVENUE_BEFORE(
      "softwareRevenueBefore", "formfield.software-revenue-before", Section.COMPANY, Kind.WAN),
  PROFIT_BEFORE("profitBefore", "formfield.profit-before", Section.COMPANY, Kind.WAN_SIGNED),
  TAX_BEFORE("taxBefore", "formfield.tax-before", Section.COMPANY, Kind.WAN_SIGNED),
  PATENTS_BEFORE("patentsBefore", "formfield.patents-before", Section.COMPANY, Kind.COUNT),
  UNIT_PROFILE("unitProfile", "formfield.unit-profile", Section.COMPANY, Kind.LONG_TEXT),
  HONOURS("honours", "formfield.honours", Section.COMPANY, Kind.HONOURS),
  CONTACT_NAME("contactName", "formfield.contact-name", Section.COMPANY, Kind.NAME),
  CONTACT_POST("contactPost", "formfield.contact-post", Section.COMPANY, Kind.NAME),
  CONTACT_MOBILE("contactMobile", "formfield.contact-mobile", Section.COMPANY, Kind.PHONE),
  CONTACT_EMAIL("contactEmail", "formfield.contact-email", Section.COMPANY, Kind.EMAIL),
  PLATFORM("platform", "formfield.platform", Section.PLATFORM, Kind.NAME),
  BUILT_FROM("builtFrom", "formfield.built-from", Section.PLATFORM, Kind.MONTH),
  BUILT_UNTIL("builtUntil", "formfield.built-until", Section.PLATFORM, Kind.MONTH),
  IN_USE_SINCE("inUseSince", "formfield.in-use-since", Section.PLATFORM, Kind.MONTH),
  CATEGORY("category", "formfield.category", Section.PLATFORM, Kind.CHOICE),
  INVESTMENT("investment", "formfield.investment", Section.PLATFORM, Kind.WAN),
  INVESTED("invested", "formfield.invested", Section.PLATFORM, Kind.WAN),
  PLATFORM_STAFF("platformStaff", "formfield.platform-staff", Section.PLATFORM, Kind.COUNT),
  PLATFORM_ADDRESS("platformAddress", "formfield.platform-address", Section.PLATFORM, Kind.TEXT),
  PLATFORM_WEBSITE("platformWebsite", "formfield.platform-website", Section.PLATFORM, Kind.TEXT),
  PLATFORM_ACCOUNT("platformAccount", "formfield.platform-account", Section.PLATFORM, Kind.TEXT),
  SERVICE("service", "formfield.service", Section.PLATFORM, Kind.LONG_TEXT),
  PLATFORM_PROFILE(
      "platformProfile", "formfield.platform-profile", Section.PLATFORM, Kind.LONG_TEXT),
  CAPABILITIES("capabilities", "formfield.capabilities", Section.PLATFORM, Kind.LONG_TEXT),
  CASES("cases", "formfield.cases", Section.PLATFORM, Kind.LONG_TEXT),
  AWARDS("awards", "formfield.awards", Section.PLATFORM, Kind.LONG_TEXT),
  COMMITTED_ON("committedOn", "formfield.committed-on", Section.PLATFORM, Kind.DAY),
  OPINION("opinion", "formfield.opinion", Section.PLATFORM, Kind.LONG_TEXT),
  BACKGROUND("background", "formfield.background", Section.DESCRIPTION, Kind.LONG_TEXT),
  OPERATION("operation", "formfield.operation", Section.DESCRIPTION, Kind.LONG_TEXT),
  STRENGTHS("strengths", "formfield.strengths", Section.DESCRIPTION, Kind.LONG_TEXT),
  SHORT_PROFILE("shortProfile", "formfield.short-profile", Section.SUMMARY, Kind.LONG_TEXT);

  /** Where the annexes ask it. */
  public enum Section {
    /** 附件1 封面. */
    COVER("附件1 封面"),
    /** 附件1 一、企业基本情况. */
    COMPANY("附件1 一"),
    /** 附件1 二、平台基本情况. */
    PLATFORM("附件1 二"),
    /** 附件1 三、情况介绍材料. */
    DESCRIPTION("附件1 三"),
    /** 附件2 only. */
    SUMMARY("附件2");

    private final String article;

    Section(String article) {
      this.article = article;
    }

    /** The paragraph of the annex. */
    public String article() {
      return article;
    }
  }

  /** How it is written and kept. */
  public enum Kind {
    NAME,
    TEXT,
    /** Several sentences; line breaks stay. */
    LONG_TEXT,
    CREDIT_CODE,
    PHONE,
    EMAIL,
    /** Kept as {@code 2013-11}; a day is taken, too. */
    MONTH,
    /** Kept as {@code 2022-02-10}. */
    DAY,
    /** A whole number, not negative. */
    COUNT,
    /** 万元, not negative, at most six decimals. */
    WAN,
    /** 万元, may be negative: a loss, a refund. */
    WAN_SIGNED,
    /** Kept without the sign. */
    PERCENT,
    /** Names of what is ticked, one a line. */
    CHOICE,
    /** One a line, with the grade after a tab where one is written; see {@link Honour}. */
    HONOURS
  }

  private static final Map<String, FormField> BY_KEY =
      Arrays.stream(values()).collect(Collectors.toMap(FormField::key, Function.identity()));

  private final String key;
  private final String label;
  private final Section section;
  private final Kind kind;

  FormField(String key, String label, Section section, Kind kind) {
    this.key = key;
    this.label = label;
    this.section = section;
    this.kind = kind;
  }

  /** The field of this key. */
  public static Optional<FormField> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /** Names the field in files and in the data. */
  public String key() {
    return key;
  }

  public Section section() {
    return section;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether it is kept as digits that can be counted with. */
  public boolean isNumber() {
    return switch (kind) {
      case COUNT, WAN, WAN_SIGNED, PERCENT -> true;
      case NAME, TEXT, LONG_TEXT, CREDIT_CODE, PHONE, EMAIL, MONTH, DAY, CHOICE, HONOURS -> false;
    };
  }

  /**
   * What the clerk reads before it.
   *
   * @param year the round's
   */
  public Message label(int year) {
    return Message.of(label, String.valueOf(year), String.valueOf(year - 1));
  }
}
