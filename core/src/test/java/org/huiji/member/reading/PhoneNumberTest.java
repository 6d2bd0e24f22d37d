package org.huiji.member.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.huiji.member.reading.PhoneNumber.Kind;
import org.huiji.text.Tsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhoneNumberTest {

  static Stream<List<String>> phones() {
    return Tsv.rows(PhoneNumberTest.class, "phones.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("phones")
  void everyNumberIsTakenOrRefused(List<String> row) {
    String written = row.getFirst();
    String verdict = row.get(3);
    PhoneReading reading =
        verdict.contains("numeric") ? PhoneNumber.readNumeric(written) : PhoneNumber.read(written);
    if (verdict.startsWith("ok")) {
      PhoneReading.Numbers numbers = (PhoneReading.Numbers) reading;
      assertThat(numbers.text()).isEqualTo(row.get(2));
      assertThat(numbers.numbers()).allMatch(number -> number.kind() == kind(row.get(1)));
    } else {
      assertThat(reading)
          .isInstanceOf(
              verdict.startsWith("reject")
                  ? PhoneReading.Refused.class
                  : PhoneReading.Absent.class);
    }
  }

  private static Kind kind(String words) {
    return words.startsWith("mobile")
        ? Kind.MOBILE
        : words.startsWith("service") ? Kind.SERVICE : Kind.LANDLINE;
  }

  @ParameterizedTest
  @CsvSource({
    "1.38E+10, phone.scientific",
    "13800138000.0, phone.decimal",
    "1380013800, phone.mobile-digits",
    "138001380001, phone.mobile-digits",
    "12800138000, phone.mobile-segment",
    "023-6389716, phone.landline-eight",
    "0411-836560, phone.landline",
    "张三, phone.unreadable",
    "13800138000/1380013, phone.unreadable",
    "123, phone.unreadable"
  })
  void aRefusalTellsWhatIsWrong(String written, String key) {
    PhoneReading.Refused refused = (PhoneReading.Refused) PhoneNumber.read(written);
    assertThat(refused.reason().message().key()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "13800138000、13900139000, 13800138000；13900139000",
    "13800138000 13900139000, 13800138000；13900139000",
    "'13800138000，023-63897162', 13800138000；023-63897162",
    "13800138000/13800138000, 13800138000",
    "023-63897162转8008, 023-63897162-8008",
    "（023）63897162-8008, 023-63897162-8008",
    "023－63897162, 023-63897162",
    "0086-13800138000, 13800138000",
    "8613800138000, 13800138000",
    "+86 23 63897162, 023-63897162",
    "+86-10-68107418, 010-68107418",
    "4008500827, 400-850-0827",
    "0817-2222222, 0817-2222222"
  })
  void readsWhatClerksWrite(String written, String kept) {
    assertThat(((PhoneReading.Numbers) PhoneNumber.read(written)).text()).isEqualTo(kept);
  }

  @Test
  void aNumericCellGetsItsLeadingZeroBackWithAWarning() {
    PhoneReading.Numbers numbers = (PhoneReading.Numbers) PhoneNumber.readNumeric("2363897162");
    assertThat(numbers.text()).isEqualTo("023-63897162");
    assertThat(numbers.warnings())
        .extracting(w -> w.message().key())
        .containsExactly("phone.zero-restored");
  }

  @Test
  void onlyMobilesAreMasked() {
    PhoneReading.Numbers numbers =
        (PhoneReading.Numbers) PhoneNumber.read("13800138000；023-63897162");
    assertThat(numbers.masked()).isEqualTo("138****8000；023-63897162");
  }

  @Test
  void aLandlineWithoutAreaCodeIsDoubtfulAndCanBeGivenOne() {
    PhoneReading.Numbers numbers = (PhoneReading.Numbers) PhoneNumber.read("63897162");
    assertThat(numbers.warnings())
        .extracting(w -> w.message().key())
        .containsExactly("phone.area-code");
    PhoneNumber whole = numbers.numbers().getFirst().withAreaCode("023");
    assertThat(whole.text()).isEqualTo("023-63897162");
    assertThat(whole.doubt()).isEmpty();
    assertThat(whole.withAreaCode("010")).isEqualTo(whole);
  }

  @Test
  void aHotlineIsDoubtfulForAPersonOnly() {
    PhoneNumber hotline = new PhoneNumber(Kind.SERVICE, "95588");
    assertThat(hotline.doubt()).isEmpty();
    assertThat(hotline.doubtForPerson().map(remark -> remark.message().key()))
        .hasValue("phone.service");
  }
}
