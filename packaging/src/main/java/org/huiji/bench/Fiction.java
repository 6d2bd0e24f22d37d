package org.huiji.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.huiji.member.reading.UnifiedCreditCode;

/** Fictional members of one association, the same ones each time. */
final class Fiction {

  static final List<String> HEADS =
      List.of(
          "序号",
          "单位名称",
          "统一社会信用代码",
          "会员级别",
          "区县",
          "注册地址",
          "通讯地址",
          "法定代表人",
          "联系人",
          "联系人职务",
          "手机",
          "邮箱",
          "入会日期",
          "网址",
          "备注");

  private static final String WORDS = "青云智造嘉陵算力知微数据华创长江恒通万盛天下星辰海川山城网络信息科技";
  private static final String NAMES = "张王李赵陈刘杨黄周吴小明伟芳娜强磊洋艳勇军杰";
  private static final List<String> OFFICES = List.of("会员单位", "理事单位", "常务理事单位", "副会长单位");
  private static final List<String> DISTRICTS = List.of("渝中区", "九龙坡区", "沙坪坝区", "南岸区", "江北区");

  /** 500199 was never given to a district, so nobody has these codes. */
  private static final String CODE_START = "91500199";

  private Fiction() {}

  /** The row of a list about one member, a text for each head. */
  static List<String> row(int number) {
    var random = new Random(number);
    String person = pick(random, NAMES, 3);
    return List.of(
        Integer.toString(number + 1),
        name(number),
        code(number),
        OFFICES.get(random.nextInt(OFFICES.size())),
        DISTRICTS.get(random.nextInt(DISTRICTS.size())),
        "重庆市渝中区" + pick(random, WORDS, 2) + "路" + random.nextInt(1, 300) + "号",
        "重庆市渝中区" + pick(random, WORDS, 2) + "大道" + random.nextInt(1, 300) + "号软件大厦",
        pick(random, NAMES, 3),
        person,
        "行政主管",
        phone(number),
        "member" + number + "@example.com",
        "20%02d-%02d-%02d"
            .formatted(random.nextInt(5, 26), random.nextInt(1, 13), random.nextInt(1, 29)),
        "https://www.member" + number + ".example.com",
        number % 10 == 0 ? "已更名" : "");
  }

  /** A name nobody else has: the number stands in it as two Chinese characters and digits. */
  static String name(int number) {
    var random = new Random(number);
    return "重庆" + pick(random, WORDS, 4) + number + "软件科技有限公司";
  }

  static String code(int number) {
    String body = "MA" + String.format(Locale.ROOT, "%06d", number);
    return "0123456789X"
        .chars()
        .mapToObj(check -> new UnifiedCreditCode(CODE_START + body + (char) check + "0"))
        .filter(UnifiedCreditCode::isOrganisationChecked)
        .map(code -> code.corrected().text())
        .findFirst()
        .orElseThrow();
  }

  static String phone(int number) {
    return String.format(Locale.ROOT, "199%08d", number);
  }

  private static String pick(Random random, String from, int length) {
    var picked = new StringBuilder();
    random.ints(length, 0, from.length()).forEach(i -> picked.append(from.charAt(i)));
    return picked.toString();
  }
}
