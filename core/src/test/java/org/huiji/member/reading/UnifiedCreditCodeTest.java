package org.huiji.member.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.huiji.text.Tsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedCreditCodeTest {

  static Stream<String> valid() {
    return rows("codes-valid.tsv").map(List::getFirst);
  }

  static Stream<List<String>> invalid() {
    return rows("codes-invalid.tsv");
  }

  static Stream<List<String>> normalised() {
    return rows("codes-normalise.tsv");
  }

  private static Stream<List<String>> rows(String name) {
    return Tsv.rows(UnifiedCreditCodeTest.class, name).stream();
  }

  @ParameterizedTest
  @MethodSource("valid")
  void everyRightCodeIsTakenWithoutRemark(String text) {
    assertThat(UnifiedCreditCode.read(text))
        .isEqualTo(new CodeReading.Valid(new UnifiedCreditCode(text), List.of()));
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void everyWrongCodeIsRefusedWithWhatWasMeant(List<String> row) {
    CodeReading.Invalid refused = (CodeReading.Invalid) UnifiedCreditCode.read(row.getFirst());
    assertThat(refused.reason().message().key()).isEqualTo(row.get(1));
    assertThat(refused.suggestion().map(UnifiedCreditCode::text).orElse("")).isEqualTo(row.get(2));
  }

  @ParameterizedTest
  @MethodSource("normalised")
  void spacesWidthsAndCaseAreOverlooked(List<String> row) {
    assertThat(UnifiedCreditCode.read(row.getFirst()))
        .isEqualTo(new CodeReading.Valid(new UnifiedCreditCode(row.get(1)), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "无", "——", "/"})
  void nothingIsNoCode(String written) {
    assertThat(UnifiedCreditCode.read(written)).isEqualTo(new CodeReading.Absent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "000000000000000000"})
  void zeroIsNeitherACodeNorNothing(String written) {
    assertThat(reason(written)).isEqualTo("code.zero");
  }

  @Test
  void aCodeThatExcelRoundedIsToldSo() {
    assertThat(reason("914403001922038000")).isEqualTo("code.digits-lost");
  }

  @Test
  void twoNeighboursThatChangedPlacesAreFound() {
    CodeReading.Invalid refused =
        (CodeReading.Invalid) UnifiedCreditCode.read("91500199MAC000107U");
    assertThat(refused.suggestion()).hasValue(new UnifiedCreditCode("91500199MAC000017U"));
  }

  @Test
  void onlyACodeThatLacksNothingButTheRightCheckMayBeKeptAsWritten() {
    CodeReading.Invalid wrong = (CodeReading.Invalid) UnifiedCreditCode.read("914403001922038217");
    assertThat(wrong.overridable()).hasValue(new UnifiedCreditCode("914403001922038217"));
    CodeReading.Invalid alien = (CodeReading.Invalid) UnifiedCreditCode.read("9144O3001922038216");
    assertThat(alien.overridable()).isEmpty();
  }

  @Test
  void lettersInTheRegionAreNamed() {
    assertThat(reason("91A40300192203821H")).isEqualTo("code.region");
  }

  @Test
  void stateOrgansUnknownClassesAndWrongInnerCodesAreWarnedOf() {
    assertThat(warnings("11500199MJ0000018")).containsExactly("code.state-organ");
    assertThat(warnings("99500199MJ0000018")).containsExactly("code.category");
    assertThat(warnings("91500199MJ0000012")).containsExactly("code.organisation");
  }

  @Test
  void aCodeTellsItsParts() {
    UnifiedCreditCode code = new UnifiedCreditCode("91500199MAC000017U");
    assertThat(code.category()).isEqualTo("91");
    assertThat(code.region()).isEqualTo("500199");
    assertThat(code.organisationCode()).isEqualTo("MAC00001-7");
    assertThatThrownBy(() -> new UnifiedCreditCode("9150"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void oneWrongCharacterNeverPasses(
      @ForAll @StringLength(8) @Chars({'0', '1', '7', '9', 'A', 'H', 'J', 'Y', 'X', 'U'})
          String body,
      @ForAll @IntRange(max = 17) int at,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    String code = new UnifiedCreditCode("91500199" + body + "00").corrected().text();
    char right = code.charAt(at);
    char wrong = Character.isDigit(right) ? (char) ('0' + (right - '0' + shift) % 10) : '0';
    String spoiled = code.substring(0, at) + wrong + code.substring(at + 1);
    assertThat(UnifiedCreditCode.read(code)).isInstanceOf(CodeReading.Valid.class);
    assertThat(UnifiedCreditCode.read(spoiled)).isInstanceOf(CodeReading.Invalid.class);
  }

  private static List<String> warnings(String first17) {
    UnifiedCreditCode code = new UnifiedCreditCode(first17 + "0").corrected();
    CodeReading.Valid valid = (CodeReading.Valid) UnifiedCreditCode.read(code.text());
    return valid.warnings().stream().map(warning -> warning.message().key()).toList();
  }

  private static String reason(String written) {
    return ((CodeReading.Invalid) UnifiedCreditCode.read(written)).reason().message().key();
  }
}
