package org.huiji.member.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.member.reading.PhoneNumber.Kind;
import org.huiji.text.Reading;

/**
 * Reads one telephone number. Operator segments of mobiles are not checked: they change. Area codes
 * are 010 and 02x with eight digits behind, 03xx to 09xx with seven or eight.
 */
final class SingleNumber {

  private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]([.][0-9]+)?[eE][+]?[0-9]+");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]+[.][0-9]+");
  private static final Pattern EXTENDED =
      Pattern.compile("(.*[0-9)])(?:-|—|#|转|分机|[ ]?[xX]|[ ]?[eE]xt[.]?)+([0-9]{1,6})");
  private static final Pattern COUNTRY = Pattern.compile("(?:[+]|00)86|86(?=1[3-9][0-9]{9}$)");
  private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
  private static final Pattern SERVICE = Pattern.compile("([48]00)([0-9]{3})([0-9]{4})");
  private static final Pattern SHORT = Pattern.compile("9[56][0-9]{3,4}|1[02][0-9]{3}");
  private static final Pattern LANDLINE =
      Pattern.compile("(010|02[0-9])([2-9][0-9]{7})|(0[3-9][0-9]{2})([2-9][0-9]{6,7})");
  private static final Pattern LOCAL = Pattern.compile("[2-8][0-9]{6,7}");
  private static final Pattern SIGNS = Pattern.compile("[ ()（）—–-]");

  private SingleNumber() {}

  static Reading<PhoneNumber> read(String text) {
    if (MOBILE.matcher(text).matches()) {
      return number(Kind.MOBILE, text);
    }
    Matcher extended = EXTENDED.matcher(text);
    if (extended.matches()) {
      String main = landline(digits(extended.group(1)));
      if (!main.isEmpty()) {
        return number(Kind.LANDLINE, main + "-" + extended.group(2));
      }
    }
    return plain(text, digits(text));
  }

  private static String digits(String text) {
    String bare = SIGNS.matcher(text).replaceAll("");
    Matcher country = COUNTRY.matcher(bare);
    if (!country.lookingAt()) {
      return bare;
    }
    String rest = bare.substring(country.end());
    boolean areaCode = !rest.startsWith("0") && !rest.startsWith("1");
    return areaCode || rest.startsWith("10") ? "0" + rest : rest;
  }

  private static Reading<PhoneNumber> plain(String text, String digits) {
    if (MOBILE.matcher(digits).matches()) {
      return number(Kind.MOBILE, digits);
    }
    Matcher service = SERVICE.matcher(digits);
    if (service.matches()) {
      return number(Kind.SERVICE, service.replaceFirst("$1-$2-$3"));
    }
    if (SHORT.matcher(digits).matches()) {
      return number(Kind.SERVICE, digits);
    }
    String landline = landline(digits);
    return landline.isEmpty() ? refused(text, digits) : number(Kind.LANDLINE, landline);
  }

  /** The number with its area code apart, or nothing. */
  private static String landline(String digits) {
    if (LOCAL.matcher(digits).matches()) {
      return digits;
    }
    Matcher landline = LANDLINE.matcher(digits);
    if (!landline.matches()) {
      return "";
    }
    int area = landline.group(1) == null ? 4 : 3;
    return digits.substring(0, area) + "-" + digits.substring(area);
  }

  private static Reading<PhoneNumber> number(Kind kind, String text) {
    return Reading.of(new PhoneNumber(kind, text));
  }

  private static Reading<PhoneNumber> refused(String text, String digits) {
    if (SCIENTIFIC.matcher(text).matches()) {
      return Reading.refused("phone.scientific", text);
    }
    if (DECIMAL.matcher(text).matches()) {
      return Reading.refused("phone.decimal", text);
    }
    if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Reading.refused("phone.unreadable", text);
    }
    return miscounted(text, digits);
  }

  private static Reading<PhoneNumber> miscounted(String text, String digits) {
    if (digits.matches("0[12].*")) {
      return Reading.refused(
          "phone.landline-eight", text, digits.substring(0, Math.min(3, digits.length())));
    }
    if (digits.startsWith("0")) {
      return Reading.refused("phone.landline", text);
    }
    if (digits.length() == 11 && digits.startsWith("1")) {
      return Reading.refused("phone.mobile-segment", text);
    }
    return digits.length() > 8 && digits.length() < 14
        ? Reading.refused("phone.mobile-digits", text, digits.length())
        : Reading.refused("phone.unreadable", text);
  }
}
