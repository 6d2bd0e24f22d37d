package org.huiji.demo;

import org.huiji.member.reading.UnifiedCreditCode;

/** Codes of fictional units: right in every character, from a region that no authority has. */
final class DemoCodes {

  private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String CHECKS = "0123456789X";
  private static final long STRIDE = 15_485_863;
  private static final int PLACES = 6;

  private final String region;

  DemoCodes(String region) {
    this.region = region;
  }

  String enterprise(long place) {
    return code("91", place);
  }

  String institution(long place) {
    return code("12", place);
  }

  private String code(String category, long place) {
    String start = category + region + "MA" + body(place);
    for (int i = 0; i < CHECKS.length(); i++) {
      var code = new UnifiedCreditCode(start + CHECKS.charAt(i) + "0").corrected();
      if (code.isOrganisationChecked()) {
        return code.text();
      }
    }
    throw new IllegalStateException("No check character fits " + start);
  }

  private static String body(long place) {
    long all = (long) Math.pow(DIGITS.length(), PLACES);
    long rest = (place + 1) * STRIDE % all;
    var body = new StringBuilder();
    for (int i = 0; i < PLACES; i++) {
      body.append(DIGITS.charAt((int) (rest % DIGITS.length())));
      rest /= DIGITS.length();
    }
    return body.toString();
  }
}
