package org.huiji.member.roster;

import java.util.ArrayList;
import java.util.List;
import org.huiji.member.MemberField;
import org.huiji.table.head.FieldSpec;
import org.huiji.text.Message;

/** What people write over the columns of a list of members. */
public final class RosterFields {

  /** 会员编号, which is no field of the description. */
  public static final String NUMBER = "number";

  /** A person's name in a list of individual members. */
  public static final String INDIVIDUAL_NAME = "individualName";

  /** A telephone of unknown owner: the liaison's, or the individual's own. */
  public static final String MOBILE = "mobile";

  public static final String PHONE = "phone";
  public static final String EMAIL = "email";

  private RosterFields() {}

  /** What a column is called that holds the field of this key. */
  public static Message label(String key) {
    return switch (key) {
      case NUMBER -> Message.of("roster.column-number");
      case INDIVIDUAL_NAME -> Message.of("roster.column-individual-name");
      case MOBILE -> Message.of("roster.column-mobile");
      case PHONE -> Message.of("roster.column-phone");
      case EMAIL -> Message.of("roster.column-email");
      default ->
          MemberField.ofKey(key)
              .map(MemberField::label)
              .orElseThrow(() -> new IllegalArgumentException("No column holds " + key));
    };
  }

  public static List<FieldSpec> all() {
    var specs = new ArrayList<FieldSpec>();
    specs.add(spec(NUMBER, "会员编号", "会员号", "编号", "会员证号", "证书编号"));
    specs.add(
        new FieldSpec(
            MemberField.NAME.key(),
            true,
            List.of(
                "单位名称", "企业名称", "会员名称", "公司名称", "会员单位", "会员单位名称", "单位全称", "企业全称", "名称", "会员单位全称",
                "机构名称")));
    specs.add(spec(INDIVIDUAL_NAME, "姓名", "会员姓名", "个人会员姓名"));
    specs.add(field(MemberField.FORMER_NAMES, "曾用名", "原名称", "单位曾用名", "更名前名称"));
    specs.add(
        field(
            MemberField.CREDIT_CODE,
            "统一社会信用代码",
            "信用代码",
            "社会信用代码",
            "统一信用代码",
            "统一代码",
            "税号",
            "组织机构代码"));
    specs.add(field(MemberField.UNIT_KIND, "单位性质", "企业性质", "单位类型", "企业类型"));
    specs.add(field(MemberField.EMPLOYER, "单位及职务", "工作单位及职务", "工作单位", "所在单位"));
    specs.add(field(MemberField.DISTRICT, "所属区县", "区县", "所在区县", "所属地区", "注册区县", "地区"));
    specs.add(field(MemberField.REGISTERED_ADDRESS, "注册地址", "注册地", "登记住所", "住所"));
    specs.add(
        field(
            MemberField.CORRESPONDENCE_ADDRESS,
            "通讯地址",
            "联系地址",
            "单位地址",
            "办公地址",
            "企业地址",
            "地址",
            "邮寄地址"));
    specs.add(field(MemberField.REGISTERED_CAPITAL, "注册资本", "注册资金"));
    specs.add(field(MemberField.BUSINESS_SCOPE, "业务范围", "经营范围", "主营业务", "营业范围"));
    specs.add(field(MemberField.WEBSITE, "网址", "网站", "单位网址", "企业网址"));
    specs.add(field(MemberField.JOINED, "入会日期", "入会时间", "加入时间", "加入日期", "入会年月"));
    specs.add(
        field(
            MemberField.OFFICES, "会员级别", "会员类别", "会员等级", "协会职务", "协会任职", "任职", "会员身份", "级别", "职务"));
    specs.add(field(MemberField.NOTE, "备注", "说明"));
    specs.add(
        field(
            MemberField.LEGAL_REPRESENTATIVE_NAME,
            "法定代表人",
            "法人代表",
            "法人",
            "负责人",
            "主要负责人",
            "法定代表人/姓名",
            "负责人/姓名"));
    specs.add(
        field(MemberField.LEGAL_REPRESENTATIVE_MOBILE, "法定代表人/手机", "法人手机", "负责人手机", "负责人/手机"));
    specs.add(
        field(MemberField.REPRESENTATIVE_NAME, "代表人", "会员代表", "单位代表", "代表姓名", "代表人/姓名", "会员代表/姓名"));
    specs.add(field(MemberField.REPRESENTATIVE_POST, "代表人职务", "代表人/职务", "会员代表/职务"));
    specs.add(field(MemberField.REPRESENTATIVE_MOBILE, "代表人手机", "代表人/手机", "会员代表/手机"));
    specs.add(
        field(MemberField.LIAISON_NAME, "联络员", "联系人", "联络人", "联络员/姓名", "联系人/姓名", "联络员姓名", "联系人姓名"));
    specs.add(field(MemberField.LIAISON_POST, "联络员职务", "联系人职务", "联络员/职务", "联系人/职务"));
    specs.add(
        field(
            MemberField.LIAISON_MOBILE, "联络员手机", "联系人手机", "联络员/手机", "联系人/手机", "联络员手机号", "联系人及手机"));
    specs.add(field(MemberField.LIAISON_PHONE, "联络员电话", "联系人电话", "联络员/电话", "联系人/电话"));
    specs.add(field(MemberField.LIAISON_EMAIL, "联络员邮箱", "联系人邮箱", "联络员/邮箱", "联系人/邮箱"));
    specs.add(
        field(
            MemberField.SECOND_LIAISON_NAME,
            "第二联络员",
            "第二联系人",
            "联络员2",
            "联系人2",
            "联络员二",
            "联系人二",
            "备用联系人",
            "第二联络员/姓名",
            "第二联系人/姓名"));
    specs.add(field(MemberField.SECOND_LIAISON_POST, "第二联络员职务", "第二联络员/职务", "第二联系人/职务"));
    specs.add(
        field(
            MemberField.SECOND_LIAISON_MOBILE,
            "第二联络员手机",
            "第二联系人手机",
            "联系人2手机",
            "手机2",
            "第二联络员/手机",
            "第二联系人/手机"));
    specs.add(
        field(MemberField.SECOND_LIAISON_PHONE, "第二联络员电话", "第二联系人电话", "第二联络员/电话", "第二联系人/电话"));
    specs.add(
        field(MemberField.SECOND_LIAISON_EMAIL, "第二联络员邮箱", "第二联系人邮箱", "第二联络员/邮箱", "第二联系人/邮箱"));
    specs.add(spec(MOBILE, "手机", "手机号", "手机号码", "移动电话"));
    specs.add(spec(PHONE, "电话", "联系电话", "办公电话", "固定电话", "座机"));
    specs.add(spec(EMAIL, "邮箱", "电子邮箱", "电子邮件", "email", "e-mail"));
    return List.copyOf(specs);
  }

  private static FieldSpec field(MemberField field, String... synonyms) {
    return spec(field.key(), synonyms);
  }

  private static FieldSpec spec(String key, String... synonyms) {
    return new FieldSpec(key, false, List.of(synonyms));
  }
}
