package org.huiji.declaration.word.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of 甲类, 乙类 and 丙类 is ticked. */
class TicksTest {

  private static final List<String> NAMES = List.of("甲类", "乙类", "丙类");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the box became a tick
        "□甲类   √乙类   □丙类|乙类",
        "□甲类   ☑乙类   □丙类|乙类",
        "□甲类   ■乙类   □丙类|乙类",
        "☐甲类   ☒乙类   ☐丙类|乙类",
        "□甲类   ✔ 乙类   □丙类|乙类",
        "□甲类   ✓乙类   □丙类|乙类",
        "□甲类/√乙类/□丙类|乙类",
        "□甲类√乙类□丙类|乙类",
        // a tick beside the box
        "□甲类   □√乙类   □丙类|乙类",
        "□甲类   √□乙类   □丙类|乙类",
        "□甲类   □ √ 乙类   □丙类|乙类",
        "□甲类□√乙类□丙类|乙类",
        // a tick behind the option
        "□甲类√   □乙类   □丙类|甲类",
        "□甲类   □乙类   □丙类√|丙类",
        "□甲类   □乙类√/□丙类|乙类",
        "甲类√   乙类   丙类|甲类",
        "甲类□   乙类☑   丙类□|乙类",
        "甲类   乙类 √   丙类|乙类",
        // more than one, in another order, over lines
        "√丙类   □甲类⏎√乙类|丙类 乙类",
        "□ 甲 类   √ 乙 类   □丙类|乙类",
        "□甲类   □乙类   □丙类|''"
      })
  void aTickBelongsToTheOptionItStandsAt(String text, String ticked) {
    Ticks ticks = Ticks.of(text.replace("⏎", "\n"), NAMES);
    assertThat(ticked(ticks)).isEqualTo(ticked);
    assertThat(ticks.unclear()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"□甲类√□乙类□丙类", "√选择（□甲类 □乙类 □丙类）"})
  void aTickBetweenTwoOrFarFromAnyBelongsToNone(String text) {
    Ticks ticks = Ticks.of(text, NAMES);
    assertThat(ticked(ticks)).isEmpty();
    assertThat(ticks.unclear()).isTrue();
  }

  private static String ticked(Ticks ticks) {
    return ticks.options().stream()
        .filter(option -> ticks.ticked().contains(option.index()))
        .map(option -> NAMES.get(option.index()))
        .collect(Collectors.joining(" "));
  }
}
