package org.huiji.rulebook.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.paper.NumberPattern.Parts;
import org.huiji.rulebook.paper.NumberPattern.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {

  @Test
  void theYearStartsTheSequenceAgain() {
    NumberPattern pattern = NumberPattern.parse("{代字}-{年}-{4位流水}", "渝软协");

    assertThat(pattern.scope()).isEqualTo(Scope.YEAR);
    assertThat(pattern.format(2026, 7)).isEqualTo("渝软协-2026-0007");
  }

  @Test
  void withoutTheYearTheSequenceGoesOnForEver() {
    NumberPattern pattern = NumberPattern.parse("CQ{5位流水}", "渝软协");

    assertThat(pattern.scope()).isEqualTo(Scope.FOREVER);
    assertThat(pattern.format(2026, 123)).isEqualTo("CQ00123");
    assertThat(pattern.read("CQ00123")).contains(new Parts(null, 123));
  }

  @Test
  void anOfficialNumberHasNoLeadingZeros() {
    assertThat(NumberPattern.parse("{代字}入会〔{年}〕{流水}号", "连软协").format(2026, 12))
        .isEqualTo("连软协入会〔2026〕12号");
  }

  @Test
  void aSequenceThatOutgrowsItsPlacesIsNotCut() {
    assertThat(NumberPattern.parse("A{2位流水}", "").format(2026, 1234)).isEqualTo("A1234");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CQ123", "CQ000123", "CQ00000", "CQ00123 ", "cq00123", "CQ１2345", ""})
  void otherNumbersAreNotOurs(String number) {
    assertThat(NumberPattern.parse("CQ{5位流水}", "").read(number)).isEmpty();
  }

  @Test
  void aMarkWithSignsOfItsOwnIsTakenLiterally() {
    NumberPattern pattern = NumberPattern.parse("{代字}{流水}", "$1(A)\\");

    assertThat(pattern.read(pattern.format(2026, 5))).contains(new Parts(null, 5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CQ | rulebook.pattern-one-sequence",
        "{流水}{4位流水} | rulebook.pattern-one-sequence",
        "{年}{年}{流水} | rulebook.pattern-gap-twice",
        "{月}{流水} | rulebook.pattern-unknown-gap",
        "{0位流水} | rulebook.pattern-unknown-gap",
        "{{流水} | rulebook.pattern-brace",
        "{流水 | rulebook.pattern-brace",
        "' ' | rulebook.pattern-length"
      })
  void whatIsNoPatternIsRefusedWithTheReason(String text, String key) {
    assertThatThrownBy(() -> NumberPattern.parse(text, "渝"))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
  }

  @Test
  void anInvisibleCharacterIsRefused() {
    assertThatThrownBy(() -> NumberPattern.parse("A\u0007{流水}", "")).isInstanceOf(Refusal.class);
  }

  @Property
  void everyNumberCanBeTakenApartAgain(
      @ForAll @IntRange(min = 1000, max = 9999) int year,
      @ForAll @LongRange(min = 1, max = 999_999_999) long sequence) {
    NumberPattern pattern = NumberPattern.parse("{流水}{年}", "");

    assertThat(pattern.read(pattern.format(year, sequence))).contains(new Parts(year, sequence));
  }
}
