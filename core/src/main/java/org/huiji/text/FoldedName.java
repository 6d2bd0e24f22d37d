package org.huiji.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit's or person's name folded for comparing.
 *
 * @param exact the name without width, case, spaces, brackets and punctuation: two names with the
 *     same are written alike
 * @param loose also without the legal form of a company and without a leading or bracketed province
 *     or large city; only a hint, to be confirmed by {@link #maybeSame}
 * @param place the province or city left out of {@code loose}, or empty
 */
public record FoldedName(String exact, String loose, String place) {

  private static final String PLACES =
      "北京|天津|上海|重庆|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏"
          + "|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾|沈阳|大连|长春|哈尔滨|南京|杭州|宁波|厦门|济南|青岛|武汉|广州|深圳|成都|西安";
  private static final String PLACE = "(" + PLACES + ")(?:省|市|(?:壮族|回族|维吾尔)?自治区)?";

  private static final Pattern LEADING_PLACE = Pattern.compile("^" + PLACE + "(?=..)");
  private static final Pattern BRACKETED_PLACE =
      Pattern.compile("[(（\\[【〔［]\\s*" + PLACE + "\\s*[)）\\]】〕］]");

  /** The longest first. */
  private static final List<String> LEGAL_FORMS =
      List.of("股份有限公司", "有限责任公司", "特殊普通合伙", "有限责任", "股份公司", "有限公司", "责任公司", "普通合伙", "有限合伙", "公司");

  private static final String BRANCH = "分公司";
  private static final int SHORTEST = 2;

  public static FoldedName of(String name) {
    if (isFolded(name)) {
      return strip(name, name, "");
    }
    Matcher bracketed = BRACKETED_PLACE.matcher(name);
    String place = "";
    String rest = name;
    if (bracketed.find()) {
      place = bracketed.group(1);
      rest = bracketed.replaceFirst("");
    }
    return strip(fold(name), fold(rest), place);
  }

  /** A text without width, case, spaces, brackets and punctuation. */
  public static String fold(String text) {
    if (isFolded(text)) {
      return text;
    }
    String lower =
        Normalizer.normalize(PlainText.clean(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String kept = counted(lower);
    return Normalizer.normalize(kept.isEmpty() ? lower : kept, Normalizer.Form.NFKC);
  }

  /** Most names are: Chinese characters, small letters and digits. */
  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean kept =
          (c >= 0x4E00 && c < 0x9FFF) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!kept) {
        return false;
      }
    }
    return true;
  }

  private static String counted(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (counts(c)) {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  /**
   * Whether the two may be one unit written in two ways: alike but for the legal form, and for the
   * place only where one of them leaves it out. 某某（深圳）公司 and 某某（北京）公司 are two.
   */
  public boolean maybeSame(FoldedName other) {
    return loose.equals(other.loose)
        && (place.equals(other.place) || place.isEmpty() || other.place.isEmpty());
  }

  private static FoldedName strip(String exact, String from, String bracketed) {
    String rest = from;
    String place = bracketed;
    while (true) {
      Matcher leading = LEADING_PLACE.matcher(rest);
      String next = rest;
      if (leading.find()) {
        place = bracketed.isEmpty() ? leading.group(1) : bracketed;
        next = rest.substring(leading.end());
      }
      next = withoutLegalForm(next);
      if (next.equals(rest)) {
        return new FoldedName(exact, rest, place);
      }
      rest = next;
    }
  }

  /** A branch (分公司) is another unit than its company, so its ending stays. */
  private static String withoutLegalForm(String name) {
    if (name.endsWith(BRANCH)) {
      return name;
    }
    for (String form : LEGAL_FORMS) {
      int end = name.length() - form.length();
      if (end >= SHORTEST && name.endsWith(form)) {
        return name.substring(0, end);
      }
    }
    return name;
  }

  private static boolean counts(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || c == '+';
  }
}
