package org.huiji.member.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberStatus;
import org.huiji.member.PersonRole;
import org.huiji.problem.Problem;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.membership.MemberKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldReaderTest {

  private final FieldReader reader =
      new FieldReader(
          BuiltInRulebooks.read("chongqing"), LocalDate.of(2025, 1, 1), LocalDate.of(2026, 3, 18));

  @ParameterizedTest
  @CsvSource({
    "CREDIT_CODE, ' 91500199mac010055h ', 91500199MAC010055H",
    "JOINED, 2021年6月, 2021-06",
    "JOINED, 2021.6.18, 2021-06-18",
    "OFFICES, 副理事长单位, vice-president",
    "OFFICES, 普通会员单位, member",
    "REGISTERED_CAPITAL, '1,001.50万元', 1001.5",
    "REGISTERED_CAPITAL, 人民币500万元整, 500",
    "DISTRICT, 渝中, 渝中区",
    "LIAISON_MOBILE, 138 0013 8000, 13800138000",
    "NAME, '重庆甲乙丙科技有限公司  ', 重庆甲乙丙科技有限公司"
  })
  void whatClerksWriteIsKeptInOneForm(MemberField field, String written, String kept) {
    FieldReading reading = reader.read(field, written, false);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "CREDIT_CODE, 91500199MAC0101431, code.check-meant",
    "JOINED, 2021-02-30, date.impossible",
    "OFFICES, 荣誉理事长, field.office-unknown-meant",
    "REGISTERED_CAPITAL, 约五百万, field.capital",
    "LIAISON_MOBILE, 1.99E+10, phone.scientific",
    "LIAISON_EMAIL, 无邮箱@, email.form"
  })
  void whatCannotBeTakenIsRefusedWithItsReason(MemberField field, String written, String key) {
    FieldReading reading = reader.read(field, written, false);
    assertThat(reading.isRefused()).isTrue();
    assertThat(reading.value()).isNull();
    assertThat(reading.problems()).extracting(Problem::field).containsExactly(field.key());
    String bundle = key.substring(0, key.indexOf('.'));
    assertThat(reading.problems().getFirst().message().key()).startsWith(bundle + ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "——", "/", "  ", "N/A"})
  void wordsForNothingAreNothing(String word) {
    assertThat(reader.read(MemberField.LIAISON_EMAIL, word, false))
        .isEqualTo(FieldReading.absent());
  }

  @Test
  void aNameOfFiveThousandCharactersIsRefused() {
    assertThat(reader.read(MemberField.NAME, "甲".repeat(5_000), false).isRefused()).isTrue();
  }

  @Test
  void aDistrictThatIsNoMoreIsKeptAndDoubted() {
    var later =
        new FieldReader(
            BuiltInRulebooks.read("chongqing"),
            LocalDate.of(2026, 3, 18),
            LocalDate.of(2026, 3, 18));
    FieldReading reading = later.read(MemberField.DISTRICT, "渝北区", false);
    assertThat(reading.value()).isEqualTo("渝北区");
    assertThat(reading.problems()).extracting(Problem::isError).containsExactly(false);
  }

  @Test
  void anAddressSaysItsDistrict() {
    assertThat(reader.districtIn("重庆市渝中区石杨路31号")).contains("渝中区");
    assertThat(reader.districtIn("成都市武侯区某路1号")).isEmpty();
  }

  @Test
  void everyFieldOfAMemberSurvivesTheWayThroughADraft() {
    MemberDraft draft = MemberDraft.empty(MemberKind.UNIT, MemberStatus.MEMBER);
    for (MemberField field : MemberField.values()) {
      boolean text =
          draft.get(field) == null
              && field != MemberField.EMPLOYER
              && !isOf(PersonRole.SELF, field);
      if (text) {
        draft = draft.with(field, field == MemberField.JOINED ? "2021-06" : "x" + field.key());
      }
    }
    assertThat(MemberDraft.of(draft.toMember())).isEqualTo(draft);
  }

  private static boolean isOf(PersonRole role, MemberField field) {
    return field.role().filter(role::equals).isPresent();
  }
}
