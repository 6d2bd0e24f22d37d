package org.huiji.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "１３８００１３８０００|13800138000",
        "ＡＢｃ－１．５＠ｑｑ．ｃｏｍ|ABc-1.5@qq.com",
        "重庆某某（集团）有限公司|重庆某某（集团）有限公司",
        "甲，乙；丙：丁！戊？|甲，乙；丙：丁！戊？",
        "\uFEFF某某\u200B软件\u00A0\u3000有限 公司\u202E |某某软件 有限 公司",
        "重庆𬭚㵘𫖮科技|重庆𬭚㵘𫖮科技",
        "⼭城⼈|山城人",
        "\uF907|龜"
      })
  void saysWhatTheClerkMeant(String written, String meant) {
    assertThat(PlainText.clean(written)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "无", "无。", "—", "——", "-", "--", "/", "／", "空", "N/A", "n/a", "暂无", "\u200B", "　"
      })
  void aWordForNothingIsBlank(String written) {
    assertThat(PlainText.isBlankWord(written)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "无锡某某公司", "空港", "A/B", "是"})
  void aWordThatSaysSomethingIsNotBlank(String written) {
    assertThat(PlainText.isBlankWord(written)).isFalse();
  }

  @Test
  void lineBreaksBecomeSpacesAndControlsGo() {
    assertThat(PlainText.clean("一行\r\n二行\t三")).isEqualTo("一行 二行 三");
    assertThat(PlainText.clean("\u0000\u0007某\u0085某")).isEqualTo("某 某");
  }

  @Test
  void loneSurrogatesAreDropped() {
    assertThat(PlainText.clean("某\uD800某")).isEqualTo("某某");
  }

  @Property
  void cleaningTwiceChangesNothingMore(@ForAll String any) {
    String once = PlainText.clean(any);
    assertThat(PlainText.clean(once)).isEqualTo(once);
  }

  @Property
  void whatIsCleanedHasNoInvisibleOrDoubledSpace(
      @ForAll @CharRange(from = '\u0000', to = '\u3100') String any) {
    assertThat(PlainText.clean(any))
        .doesNotContain("  ", "\u00A0", "\u3000", "\u200B", "\u202E")
        .doesNotStartWith(" ")
        .doesNotEndWith(" ");
  }

  @Test
  void radicalsBecomeTheCharactersTheyStandFor() {
    assertThat(PlainText.clean("重庆⼤江⻓软件有限公司")).isEqualTo("重庆大江长软件有限公司");
    assertThat(PlainText.clean("⻰⻢⻦⻛⻔⻅")).isEqualTo("龙马鸟风门见");
    assertThat(PlainText.clean("⺀")).isEqualTo("⺀");
  }

  @Test
  void charactersThatAreOthersStayAsTheyAre() {
    assertThat(PlainText.clean("镕喆堃𬭚𫖮﨑")).isEqualTo("镕喆堃𬭚𫖮﨑");
  }
}
