package org.huiji.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

  static Stream<List<String>> amounts() {
    return rows().filter(row -> !row.get(1).equals("ERROR"));
  }

  static Stream<List<String>> refused() {
    return rows().filter(row -> row.get(1).equals("ERROR"));
  }

  private static Stream<List<String>> rows() {
    return Tsv.rows(AmountsTest.class, "amounts.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("amounts")
  void everyAmountIsWrittenAndReadInCapitals(List<String> row) {
    long fen = Yuan.parse(row.getFirst()).value().orElseThrow();
    String canonical = row.get(1);
    assertThat(CapitalAmount.of(fen)).isEqualTo(canonical);
    assertThat(CapitalAmount.parse(canonical).value()).hasValue(fen);
    assertThat(CapitalAmount.parse("人民币" + canonical).value()).hasValue(fen);
    assertThat(Yuan.text(fen)).isEqualTo(row.getFirst());
    for (String also : row.get(2).split("\\|", -1)) {
      if (also.startsWith("(never ")) {
        String never = also.substring("(never ".length(), also.length() - 1);
        assertThat(CapitalAmount.parse(never).refusal())
            .hasValue(Message.of("amount.capitals-irregular", never, canonical));
      } else if (!also.isEmpty()) {
        assertThat(CapitalAmount.parse(also).value()).hasValue(fen);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsNoAmountIsRefused(List<String> row) {
    assertThat(Yuan.parse(row.getFirst()).refusal()).isPresent();
  }

  @Test
  void thousandsAreTakenOnlyAfterTheyWereRemoved() {
    assertThat(Yuan.parse(Yuan.withoutThousands("3,000.00")).value()).hasValue(300000L);
    assertThat(Yuan.withoutThousands("3,00.00")).isEqualTo("3,00.00");
    assertThat(Yuan.grouped(123456789)).isEqualTo("1,234,567.89");
    assertThat(Yuan.text(-5)).isEqualTo("-0.05");
  }

  @ParameterizedTest
  @ValueSource(strings = {"叁仟圓正", "人民币 叁仟圆整", "人民币叁仟元整", "叄仟元整", "參仟圆正"})
  void traditionalWritingsAreRead(String text) {
    assertThat(CapitalAmount.parse(text).value()).hasValue(300000L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "整", "叁仟", "壹佰壹元整", "壹元伍分", "三千元整", "叁仟元整整", "壹万亿元整", "叁仟元", "壹元壹角零壹分"})
  void irregularCapitalsAreRefused(String text) {
    assertThat(CapitalAmount.parse(text).refusal()).isPresent();
  }

  @Test
  void whatCannotBePaidHasNoCapitals() {
    assertThatThrownBy(() -> CapitalAmount.of(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CapitalAmount.of(Yuan.MAX_FEN + 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Yuan.parse("1000000000000").refusal())
        .hasValue(Message.of("amount.too-large", "1000000000000"));
  }

  @Property(tries = 5000)
  void amountToTextToAmount(@ForAll @LongRange(min = 0, max = Yuan.MAX_FEN) long fen) {
    assertThat(CapitalAmount.parse(CapitalAmount.of(fen)).value()).hasValue(fen);
    assertThat(Yuan.parse(Yuan.text(fen)).value()).hasValue(fen);
    assertThat(Yuan.withoutThousands(Yuan.grouped(fen))).isEqualTo(Yuan.text(fen));
  }
}
