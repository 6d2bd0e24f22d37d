package org.huiji.declaration.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiji.problem.Problem;
import org.huiji.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerReaderTest {

  @ParameterizedTest
  @CsvSource({
    "REGISTERED_ON, 2015.5, 2015-05",
    "REGISTERED_ON, 2013年11月, 2013-11",
    "REGISTERED_ON, 2013-11-08, 2013-11-08",
    "REGISTERED_CAPITAL, 1000万元, 1000",
    "REGISTERED_CAPITAL, '1,000.50', 1000.5",
    "PROFIT, -12.3, -12.3",
    "STAFF, 64人, 64",
    "PATENTS, 23件, 23",
    "DEVELOPER_SHARE, 45.3%, 45.3",
    "CREDIT_CODE, 91500199mac0108487, 91500199MAC0108487",
    "CONTACT_MOBILE, 199 0005 7966, 19900057966",
    "CONTACT_EMAIL, Contact7000@example.com, Contact7000@example.com"
  })
  void whatIsWrittenIsReadIntoTheFormInWhichItIsKept(FormField field, String written, String kept) {
    assertThat(AnswerReader.read(field, written)).isEqualTo(AnswerReading.of(kept));
  }

  @ParameterizedTest
  @CsvSource({
    "STAFF, 六十多人, 不是数字",
    "STAFF, 64.5, 整数",
    "STAFF, -3, 整数",
    "REVENUE, 3亿元, 万元",
    "REVENUE, 30000000元, 万元",
    "REVENUE, -5, 负数",
    "REGISTERED_ON, 2015, 只有年份",
    "REGISTERED_ON, 去年, 日期",
    "DEVELOPER_SHARE, 一半, 百分比"
  })
  void whatCannotBeReadIsRefusedWithTheReason(FormField field, String written, String reason) {
    AnswerReading reading = AnswerReader.read(field, written);

    assertThat(reading.value()).isNull();
    assertThat(reading.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.isError()).isTrue();
              assertThat(problem.field()).isEqualTo(field.key());
              assertThat(Messages.CHINESE.text(problem.message())).contains(reason);
            });
  }

  @Test
  void aWrongCheckCharacterIsRefused() {
    assertThat(AnswerReader.read(FormField.CREDIT_CODE, "91500199MAC0108488").problems())
        .singleElement()
        .matches(Problem::isError);
  }

  @Test
  void aLongTextKeepsItsLinesAndAWordForNothingIsNothing() {
    assertThat(AnswerReader.read(FormField.CAPABILITIES, "1. 甲 \r\n\n 2. 乙").value())
        .isEqualTo("1. 甲\n2. 乙");
    assertThat(AnswerReader.read(FormField.AWARDS, "无")).isEqualTo(AnswerReading.absent());
    assertThat(AnswerReader.read(FormField.DEVELOPER_SHARE, "%")).isEqualTo(AnswerReading.absent());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "平台简介, 4",
    "平台，简介。, 6",
    "支持 CMMI 5 级, 5",
    "https://www.example.com/a?b=1 网址, 3",
    "'两 行\n文字', 4",
    "㵘𬭚公司, 4"
  })
  void charactersAreCountedAsWordCountsThem(String text, int count) {
    assertThat(WordCount.of(text)).isEqualTo(count);
  }
}
