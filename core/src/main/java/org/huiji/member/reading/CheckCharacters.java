package org.huiji.member.reading;

/** The check characters of GB 32100-2015 (modulo 31) and GB 11714 (modulo 11). */
final class CheckCharacters {

  static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private CheckCharacters() {}

  /** Over the first 17 characters: weights 3^0, 3^1, … modulo 31. */
  static char ofCode(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < UnifiedCreditCode.LENGTH - 1; i++) {
      sum += ALPHABET.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /** Over eight characters, letters counted from A = 10 without the gaps of the other alphabet. */
  static char ofOrganisation(String body) {
    int sum = 0;
    for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
      sum += Character.digit(body.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
    }
    return "0X987654321".charAt(sum % 11);
  }
}
