package org.huiji.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc 1, 5",
    "重庆, 4",
    "（重庆）, 8",
    "(A), 3",
    "𬭚, 2",
    "Ａ, 2",
    "——, 4",
    "e\u0301, 1",
    "重\u200B庆, 4"
  })
  void aChineseCharacterIsTwiceAsWideAsALetter(String text, int width) {
    assertThat(TextWidth.of(text)).isEqualTo(width);
  }
}
