package org.huiji.member.reading;

import java.util.regex.Pattern;

/**
 * A unified social credit code (统一社会信用代码) after GB 32100-2015: 18 characters, the last a check
 * character. It never proves the name it stands beside.
 *
 * <p>The value holds the form of a code, no more: some registers gave out codes with a wrong check
 * character, and such a code can be kept after the clerk has confirmed it. {@link #read} is the way
 * in for what was typed.
 *
 * @param text in upper case, without spaces
 */
public record UnifiedCreditCode(String text) {

  public static final int LENGTH = 18;

  private static final Pattern FORM =
      Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");

  public UnifiedCreditCode {
    if (!hasForm(text)) {
      throw new IllegalArgumentException("Not the form of a unified social credit code: " + text);
    }
  }

  /**
   * Reads what a clerk wrote. Spaces, widths, case and invisible characters are overlooked; what is
   * wrong is told with the code that was probably meant.
   */
  public static CodeReading read(String written) {
    return new CodeReader(written).read();
  }

  static boolean hasForm(String text) {
    return FORM.matcher(text).matches();
  }

  /** Registering authority and class: 91 enterprise, 51 social organisation, 11 state organ. */
  public String category() {
    return text.substring(0, 2);
  }

  /** Where the registering authority was when the code was given (GB/T 2260), six digits. */
  public String region() {
    return text.substring(2, 8);
  }

  /** The organisation code (GB 11714) inside, for example {@code 19220382-1}. */
  public String organisationCode() {
    return text.substring(8, 16) + "-" + text.charAt(16);
  }

  /** Whether the check character is the right one. */
  public boolean isChecked() {
    return CheckCharacters.ofCode(text) == text.charAt(LENGTH - 1);
  }

  /** Whether the organisation code inside has the right check character; many old ones have not. */
  public boolean isOrganisationChecked() {
    return CheckCharacters.ofOrganisation(text.substring(8, 16)) == text.charAt(16);
  }

  /** The code with the check character that belongs to its first 17. */
  public UnifiedCreditCode corrected() {
    return new UnifiedCreditCode(text.substring(0, LENGTH - 1) + CheckCharacters.ofCode(text));
  }

  @Override
  public String toString() {
    return text;
  }
}
