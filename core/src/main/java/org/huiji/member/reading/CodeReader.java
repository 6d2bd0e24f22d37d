package org.huiji.member.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huiji.problem.Rule;
import org.huiji.text.Message;
import org.huiji.text.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads one unified social credit code as clerks write it; see {@link UnifiedCreditCode#read}. */
final class CodeReader {

  private static final Rule FORM = new Rule("code.form", "GB 32100-2015 4");
  private static final Rule CHECK = new Rule("code.check", "GB 32100-2015 附录A");
  private static final Rule CATEGORY = new Rule("code.category", "GB 32100-2015 4.2");
  private static final Rule ORGANISATION = new Rule("code.organisation", "GB 11714");
  private static final Rule STATE_ORGAN = new Rule("code.state-organ", "社会团体登记管理条例 第二条");

  private static final Set<String> CATEGORIES =
      Set.of(
          "11", "12", "13", "19", "21", "29", "31", "32", "33", "34", "35", "39", "41", "49", "51",
          "52", "53", "59", "61", "62", "69", "71", "72", "79", "81", "89", "91", "92", "93", "A1",
          "A9", "N1", "N2", "N3", "N9", "Y1");
  private static final String STATE_ORGANS = "11";

  private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]([.][0-9]+)?E[+]?[0-9]{1,2}");
  private static final Pattern REGISTRATION_NUMBER = Pattern.compile("[0-9]{15}");
  private static final Pattern ORGANISATION_CODE = Pattern.compile("[0-9A-Z]{8}-?[0-9X].?");
  private static final Pattern DIGITS_LOST = Pattern.compile("[0-9]{15}000");

  /** Letters the standard leaves out, and the characters they are mistaken for. */
  private static final String LEFT_OUT = "OISZ";

  private static final String MISTAKEN_FOR = "0152";

  private final String written;
  private final String text;

  CodeReader(String written) {
    this.written = PlainText.clean(written);
    this.text = this.written.replace(" ", "").toUpperCase(Locale.ROOT);
  }

  CodeReading read() {
    if (PlainText.isBlankWord(text)) {
      return new CodeReading.Absent();
    }
    if (text.chars().allMatch(c -> c == '0')) {
      return invalid(FORM, Message.of("code.zero", written));
    }
    return text.length() == UnifiedCreditCode.LENGTH ? ofRightLength() : ofWrongLength();
  }

  private CodeReading ofWrongLength() {
    if (SCIENTIFIC.matcher(text).matches()) {
      return invalid(FORM, Message.of("code.scientific", written));
    }
    if (REGISTRATION_NUMBER.matcher(text).matches()) {
      return invalid(FORM, Message.of("code.registration-number", written));
    }
    if (ORGANISATION_CODE.matcher(text).matches()) {
      return invalid(FORM, Message.of("code.organisation-only", written));
    }
    return invalid(FORM, Message.of("code.length", written, text.length()));
  }

  private CodeReading ofRightLength() {
    if (UnifiedCreditCode.hasForm(text)) {
      UnifiedCreditCode code = new UnifiedCreditCode(text);
      return code.isChecked() ? new CodeReading.Valid(code, warnings(code)) : wrongCheck(code);
    }
    String foreign = foreign();
    if (foreign.isEmpty()) {
      return invalid(FORM, Message.of("code.region", written, text.substring(2, 8)));
    }
    UnifiedCreditCode meant = lookAlike();
    Message reason =
        meant == null
            ? Message.of("code.character", written, foreign)
            : Message.of("code.character-meant", written, foreign, meant);
    return new CodeReading.Invalid(new Remark(FORM, reason), meant, null);
  }

  private CodeReading wrongCheck(UnifiedCreditCode code) {
    if (DIGITS_LOST.matcher(text).matches()) {
      return invalid(CHECK, Message.of("code.digits-lost", written));
    }
    UnifiedCreditCode meant = meant(code);
    Message reason =
        meant == null
            ? Message.of("code.check", written)
            : Message.of("code.check-meant", written, meant);
    return new CodeReading.Invalid(new Remark(CHECK, reason), meant, code);
  }

  /**
   * Where the organisation code inside is right, only the last character can be wrong; else two
   * neighbours may have changed places.
   */
  private static @Nullable UnifiedCreditCode meant(UnifiedCreditCode code) {
    if (code.isOrganisationChecked()) {
      return code.corrected();
    }
    List<UnifiedCreditCode> swapped =
        IntStream.range(0, UnifiedCreditCode.LENGTH - 1)
            .mapToObj(i -> swapped(code.text(), i))
            .filter(UnifiedCreditCode::hasForm)
            .map(UnifiedCreditCode::new)
            .filter(other -> other.isChecked() && other.isOrganisationChecked())
            .toList();
    return swapped.size() == 1 ? swapped.getFirst() : null;
  }

  private static String swapped(String text, int i) {
    return text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2);
  }

  private String foreign() {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .filter(c -> CheckCharacters.ALPHABET.indexOf(c) < 0)
        .distinct()
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private @Nullable UnifiedCreditCode lookAlike() {
    String other = text;
    for (int i = 0; i < LEFT_OUT.length(); i++) {
      other = other.replace(LEFT_OUT.charAt(i), MISTAKEN_FOR.charAt(i));
    }
    if (!UnifiedCreditCode.hasForm(other)) {
      return null;
    }
    UnifiedCreditCode code = new UnifiedCreditCode(other);
    return code.isChecked() ? code : meant(code);
  }

  private static List<Remark> warnings(UnifiedCreditCode code) {
    List<Remark> warnings = new ArrayList<>();
    String category = code.category();
    if (category.equals(STATE_ORGANS)) {
      warnings.add(new Remark(STATE_ORGAN, Message.of("code.state-organ", code)));
    }
    if (!CATEGORIES.contains(category)) {
      warnings.add(new Remark(CATEGORY, Message.of("code.category", code, category)));
    }
    if (!code.isOrganisationChecked()) {
      String organisation = code.organisationCode();
      warnings.add(new Remark(ORGANISATION, Message.of("code.organisation", code, organisation)));
    }
    return warnings;
  }

  private static CodeReading invalid(Rule rule, Message reason) {
    return new CodeReading.Invalid(new Remark(rule, reason), null, null);
  }
}
