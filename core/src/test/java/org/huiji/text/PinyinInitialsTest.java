package org.huiji.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinInitialsTest {

  private final PinyinInitials initials = new PinyinInitials();

  @ParameterizedTest
  @CsvSource({
    "重庆, cq",
    "重庆, zq",
    "重庆, CQ",
    "长, c",
    "长, z",
    "乐, l",
    "乐, y",
    "行, x",
    "行, h",
    "单, d",
    "单, s",
    "曾, z",
    "曾, c",
    "区, q",
    "区, o",
    "厦, x",
    "厦, s",
    "会, h",
    "会, k",
    "仇, q",
    "仇, c",
    "解, x",
    "查, z",
    "翟, d",
    "覃, q",
    "覃, t",
    "尉, y",
    "万, w",
    "A1软件, a1rj",
    "3D, 3d",
    "㵘, x",
    "𬭚, l",
    "（渝）, y",
    "Ａ, a"
  })
  void everyReadingAnswers(String name, String typed) {
    assertThat(matches(name, typed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"重庆, aq", "A, b", "1, 2", "1, a", "a, 1", "软件, rw", "重, 0"})
  void otherLettersDoNot(String name, String typed) {
    assertThat(matches(name, typed)).isFalse();
  }

  @Test
  void noDigitAnswersToAnother() {
    for (char a = '0'; a <= '9'; a++) {
      for (char b = '0'; b <= '9'; b++) {
        assertThat(PinyinInitials.answers(initials.of(a), PinyinInitials.asked(b)))
            .isEqualTo(a == b);
      }
    }
  }

  private boolean matches(String name, String typed) {
    int[] bits = initials.of(PlainText.clean(name));
    assertThat(bits).hasSameSizeAs(typed.toCharArray());
    for (int i = 0; i < bits.length; i++) {
      if (!PinyinInitials.answers(bits[i], PinyinInitials.asked(typed.charAt(i)))) {
        return false;
      }
    }
    return true;
  }
}
