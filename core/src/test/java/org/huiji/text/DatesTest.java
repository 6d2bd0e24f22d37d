package org.huiji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DatesTest {

  static Stream<List<String>> dates() {
    return Tsv.rows(DatesTest.class, "dates.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("dates")
  void everyDateIsWrittenInBothStylesAndReadAgain(List<String> row) {
    LocalDate date = LocalDate.parse(row.getFirst());
    assertThat(ChineseDate.numerals(date)).isEqualTo(row.get(1));
    assertThat(ChineseDate.arabic(date)).isEqualTo(row.get(2));
    assertThat(row)
        .allSatisfy(
            text -> assertThat(PartialDate.parse(text).value()).hasValue(PartialDate.of(date)));
  }

  @Test
  void monthsAreWrittenToo() {
    YearMonth month = YearMonth.of(2026, 10);
    assertThat(ChineseDate.numerals(month)).isEqualTo("二〇二六年十月");
    assertThat(ChineseDate.arabic(month)).isEqualTo("2026年10月");
    assertThat(ChineseDate.arabic(PartialDate.of(2021))).isEqualTo("2021年");
  }

  @ParameterizedTest
  @CsvSource({
    "20260318, 2026-03-18",
    "2026.3.18, 2026-03-18",
    "2026-3-18, 2026-03-18",
    "2026/3/18, 2026-03-18",
    "2021年6月18日, 2021-06-18",
    "2021年6月18号, 2021-06-18",
    "2021 年 6 月 18 日。, 2021-06-18",
    "2021-06-18 00:00:00, 2021-06-18",
    "2021-06-18T00:00, 2021-06-18",
    "２０２１．６．１８, 2021-06-18",
    "2021年6月, 2021-06",
    "2021.6, 2021-06",
    "2021.6., 2021-06",
    "2021-06, 2021-06",
    "202106, 2021-06",
    "2021, 2021",
    "2021年, 2021",
    "二○二一年六月, 2021-06"
  })
  void readsWhatClerksWrite(String written, String iso) {
    assertThat(PartialDate.parse(written).value().map(PartialDate::iso)).hasValue(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-02-30, date.impossible",
    "2021.13, date.impossible",
    "20211301, date.impossible",
    "2021年0月, date.impossible",
    "21.6.18, date.short-year",
    "21年6月, date.short-year",
    "1821-06-18, date.year",
    "44365, date.excel-serial",
    "6/18/2021, date.unreadable",
    "2021.6/18, date.unreadable",
    "去年, date.unreadable",
    "'', date.unreadable",
    "2021年6月至今, date.unreadable"
  })
  void refusesWhatIsNoDate(String written, String key) {
    assertThat(PartialDate.parse(written).refusal()).hasValue(Message.of(key, written));
  }

  @Test
  void vaguerDatesComeFirst() {
    assertThat(
            Stream.of("2021-01-01", "2021-01", "2021-02", "2021", "2020-12-31")
                .map(DatesTest::read)
                .sorted())
        .extracting(PartialDate::iso)
        .containsExactly("2020-12-31", "2021", "2021-01", "2021-01-01", "2021-02");
  }

  @Test
  void aMonthSpansItsDays() {
    assertThat(read("2024-02").earliest()).isEqualTo("2024-02-01");
    assertThat(read("2024-02").latest()).isEqualTo("2024-02-29");
    assertThat(read("2024").latest()).isEqualTo("2024-12-31");
    assertThat(read("2024-02").exact()).isEmpty();
  }

  @Property
  void dateToTextToDate(@ForAll @IntRange(max = 109000) int days) {
    LocalDate date = LocalDate.of(1900, 1, 1).plusDays(days);
    PartialDate known = PartialDate.of(date);
    assertThat(read(ChineseDate.numerals(date))).isEqualTo(known);
    assertThat(read(ChineseDate.arabic(date))).isEqualTo(known);
    assertThat(read(known.iso())).isEqualTo(known);
  }

  private static PartialDate read(String text) {
    return PartialDate.parse(text).value().orElseThrow();
  }
}
