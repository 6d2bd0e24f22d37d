package org.huiji.document.fit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.huiji.document.Papers;
import org.huiji.document.font.FaceRole;
import org.junit.jupiter.api.Test;

class TextFitterTest {

  private static final TextBox NAME = new TextBox(FaceRole.KAI, 100, 32, 18, 2, 0);
  private final TextFitter fitter = new TextFitter(Papers.FACES);

  @Test
  void aShortNameKeepsItsSize() {
    assertThat(fitter.fit(NAME, "云象科技"))
        .hasValue(new FittedText("云象科技", "32.0", false, one("云象科技")));
  }

  @Test
  void aNameALittleTooLongShrinksOnOneLine() {
    FittedText fitted = fitter.fit(NAME, "重庆云象科技公司甲").orElseThrow();
    assertThat(fitted.lines()).containsExactly("重庆云象科技公司甲");
    assertThat(Double.parseDouble(fitted.size())).isBetween(27.0, 31.5);
  }

  @Test
  void aLongNameBreaksBeforeTheKindOfCompany() {
    assertThat(fitter.fit(NAME, "重庆云象未来科技股份有限公司").orElseThrow().lines())
        .containsExactly("重庆云象未来科技", "股份有限公司");
  }

  @Test
  void aLongNameBreaksAfterABracket() {
    assertThat(fitter.fit(NAME, "示例云计算（重庆）数字产业有限公司").orElseThrow().lines())
        .containsExactly("示例云计算（重庆）", "数字产业有限公司");
  }

  @Test
  void aNameTooLongForTwoSmallLinesDoesNotFit() {
    assertThat(fitter.fit(NAME, "长".repeat(60))).isEmpty();
  }

  @Test
  void noLineIsWiderThanTheBox() {
    TextMeasure measure = new TextMeasure(Papers.FACES);
    for (int length = 1; length <= 30; length++) {
      FittedText fitted = fitter.fit(NAME, "示".repeat(length)).orElseThrow();
      for (String line : fitted.lines()) {
        double points = measure.ems(FaceRole.KAI, line) * Double.parseDouble(fitted.size());
        assertThat(points * 25.4 / 72).isLessThanOrEqualTo(100);
      }
    }
  }

  @Property(tries = 50)
  void aLatinWordOrNumberIsNeverBroken(@ForAll @IntRange(min = 0, max = 12) int before) {
    String text = "示".repeat(before) + "ABC-Cloud3.0" + "例".repeat(12 - before) + "有限公司";
    assertThat(fitter.fit(NAME, text).orElseThrow().lines())
        .anyMatch(line -> line.contains("ABC-Cloud3.0"));
  }

  private static java.util.List<String> one(String line) {
    return java.util.List.of(line);
  }
}
