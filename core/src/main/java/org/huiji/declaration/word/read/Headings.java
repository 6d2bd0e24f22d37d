package org.huiji.declaration.word.read;

import java.util.regex.Pattern;

/** The headings between the annex's parts. */
final class Headings {

  private static final Pattern BODY = Pattern.compile("[一1]?企业基本情况表?");
  private static final Pattern OTHER = Pattern.compile("[二2]?平台基本情况表?|企业人员情况|企业经营指标|基本情况表?");
  private static final Pattern DESCRIPTION =
      Pattern.compile("[三3]?情况介绍(?:材料)?(?:字数?1?[0-9]{3}字以内)?");
  private static final Pattern EVIDENCE = Pattern.compile("[四4]?相?关?证明材料(?:清单|目录)?");
  private static final int LONGEST = 40;

  private Headings() {}

  /** 一、企业基本情况. */
  static boolean isBody(String text) {
    return is(BODY, text);
  }

  /** Any other heading over rows of the tables. */
  static boolean isOverRows(String text) {
    return isBody(text) || is(OTHER, text);
  }

  /** 三、情况介绍材料. */
  static boolean isDescription(String text) {
    return is(DESCRIPTION, text);
  }

  /** 四、相关证明材料: what follows are the company's own papers. */
  static boolean isEvidence(String text) {
    return is(EVIDENCE, text);
  }

  private static boolean is(Pattern heading, String text) {
    return text.length() <= LONGEST && heading.matcher(Label.folded(text)).matches();
  }
}
