package org.huiji.declaration.word.read;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.declaration.form.FormField;
import org.huiji.text.FoldedName;
import org.jspecify.annotations.Nullable;

/** The labels of the annex's tables, as it prints them first, then as companies change them. */
enum Label {
  UNIT(FormField.UNIT, "企业名称", "单位名称", "公司名称", "申报单位", "企业全称"),
  CREDIT_CODE(FormField.CREDIT_CODE, "统一社会信用代码", "社会信用代码", "信用代码", "统一信用代码"),
  LEGAL_REPRESENTATIVE(FormField.LEGAL_REPRESENTATIVE, "法人代表", "法定代表人", "法人", "企业法人"),
  PHONE(FormField.UNIT_PHONE, "联系电话", "电话", "办公电话", "法人代表联系电话"),
  REGISTERED_ON(FormField.REGISTERED_ON, "注册时间", "注册日期", "成立时间", "成立日期", "登记时间"),
  REGISTERED_CAPITAL(FormField.REGISTERED_CAPITAL, "注册资本", "注册资金"),
  REGISTERED_ADDRESS(FormField.REGISTERED_ADDRESS, "注册地址", "注册地", "登记地址"),
  OFFICE_ADDRESS(FormField.OFFICE_ADDRESS, "办公地址", "经营地址", "办公地点", "通讯地址"),
  WEBSITE(FormField.WEBSITE, "企业网址", "公司网址", "企业网站", "单位网址"),
  NATURE(FormField.NATURE, "企业性质", "单位性质", "公司性质"),
  STAFF(FormField.STAFF, "在职职工人数", "职工人数", "员工总人数", "在职员工人数", "在职人数"),
  DEVELOPERS(FormField.DEVELOPERS, "其中研发人员", "研发人员", "研发人员数", "其中研发人员数", "研发人员人数"),
  DEVELOPER_SHARE(
      FormField.DEVELOPER_SHARE, "研发人员占职工总数比重", "研发人员占比", "研发人员占职工总数比例", "研发人员占职工总数的比重"),
  UNIT_PROFILE(FormField.UNIT_PROFILE, "企业简介", "单位简介", "公司简介"),
  HONOURS(FormField.HONOURS, "荣誉资质", "资质荣誉", "荣誉和资质", "荣誉及资质"),
  /** 联系人 stands before its own labels; beside a name it is one itself. */
  CONTACT(FormField.CONTACT_NAME, "联系人"),
  NAME(FormField.CONTACT_NAME, "姓名", "联系人姓名"),
  POST(FormField.CONTACT_POST, "职务", "联系人职务"),
  MOBILE(FormField.CONTACT_MOBILE, "手机", "手机号", "手机号码", "移动电话", "联系人手机"),
  EMAIL(FormField.CONTACT_EMAIL, "邮箱", "电子邮箱", "电子邮件", "联系人邮箱", "EMAIL"),
  PLATFORM(FormField.PLATFORM, "平台名称"),
  BUILT(null, "平台建设起止时间及正式投用时间", "平台建设起止时间", "平台建设时间及正式投用时间", "平台建设起止时间及投用时间"),
  IN_USE(FormField.IN_USE_SINCE, "平台正式投用时间", "正式投用时间"),
  CATEGORY(FormField.CATEGORY, "平台类型", "平台类别", "申报类型", "申报类别"),
  MONEY(null, "平台投资", "平台投资额", "投资情况", "平台投资情况"),
  INVESTMENT(FormField.INVESTMENT, "平台总投资", "总投资"),
  INVESTED(FormField.INVESTED, "平台已投资", "已投资", "已完成投资"),
  PLATFORM_STAFF(FormField.PLATFORM_STAFF, "平台专职人数", "平台专职人员数", "平台专职人员", "平台专职人员人数"),
  WHERE(null, "平台地址网址或公众号", "平台地址网址公众号", "平台地址网址及公众号", "平台地址", "平台地址或网址"),
  PLATFORM_WEBSITE(FormField.PLATFORM_WEBSITE, "平台网址", "平台网站"),
  PLATFORM_ACCOUNT(FormField.PLATFORM_ACCOUNT, "平台公众号", "公众号", "微信公众号"),
  SERVICE(FormField.SERVICE, "平台服务情况", "平台服务情况说明", "平台服务"),
  PLATFORM_PROFILE(FormField.PLATFORM_PROFILE, "平台简介", "平台介绍"),
  CAPABILITIES(FormField.CAPABILITIES, "平台能力", "平台服务能力"),
  CASES(FormField.CASES, "成功案例", "典型案例"),
  AWARDS(FormField.AWARDS, "获奖情况及授予单位", "获奖情况", "平台获奖情况", "平台获奖情况及授予单位"),
  OPINION(
      FormField.OPINION,
      "所在区县经信主管部门审核意见",
      "区县经信主管部门审核意见",
      "所在区县经信部门审核意见",
      "区县经信部门审核意见",
      "审核意见",
      "主管部门审核意见");

  private static final int LONGEST = 60;

  /** A note in brackets, (万元) or （300字以内）; brackets may stand inside brackets. */
  private static final Pattern NOTE = Pattern.compile("[（(【\\[][^（(【\\[）)】\\]]*[）)】\\]]");

  private static final Pattern BEFORE =
      Pattern.compile("^(?:[0-9]{4}年度?|[0-9一二三四五六七八九十]{1,2}(?=[^年]))");

  private static final Map<String, Label> BY_NAME =
      Arrays.stream(values())
          .flatMap(
              label ->
                  Arrays.stream(label.names.split(" "))
                      .map(name -> Map.entry(FoldedName.fold(name), label)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private final @Nullable FormField field;
  private final String names;

  Label(@Nullable FormField field, String... names) {
    this.field = field;
    this.names = String.join(" ", names);
  }

  /** The field that is asked; none where several are asked together. */
  Optional<FormField> field() {
    return Optional.ofNullable(field);
  }

  /** Whether it tells this table from a cover. */
  boolean isOfBody() {
    return switch (this) {
      case CREDIT_CODE, LEGAL_REPRESENTATIVE, REGISTERED_ON, STAFF, CATEGORY -> true;
      default -> false;
    };
  }

  /** The label that a cell is, whatever notes, years, numbers and line ends are in it. */
  static Optional<Label> of(String cell) {
    if (cell.isBlank() || cell.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = folded(cell);
    return Stream.of(folded, BEFORE.matcher(folded).replaceFirst(""))
        .map(BY_NAME::get)
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  /** A printed text without its notes, folded. */
  static String folded(String printed) {
    String bare = printed;
    for (String next = without(bare); !next.equals(bare); next = without(bare)) {
      bare = next;
    }
    return FoldedName.fold(bare).replace(" ", "");
  }

  private static String without(String text) {
    return NOTE.matcher(text).replaceAll("");
  }
}
