package org.huiji.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiji.rulebook.paper.Numbered;
import org.huiji.rulebook.paper.PaperKind;
import org.huiji.rulebook.paper.Papers;
import org.huiji.rulebook.yaml.Flaw;
import org.huiji.rulebook.yaml.RulebookRefusal;
import org.huiji.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulebookTextTest {

  private final String good = BuiltInRulebooks.text("itss");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rank: 10 | rank: ten | offices[1].rank | rulebook.not-a-number",
        "rank: 10 | rang: 10 | offices[1].rang | rulebook.unknown-key",
        "rank: 10 | rank: | offices[1].rank | rulebook.not-a-value",
        "group: members | group: guests | offices[0].group | rulebook.not-one-of",
        "id: committee-member | id: member | offices[1] | rulebook.id-twice",
        "name: 委员 | name: 会员 | offices[1] | rulebook.name-twice",
        "numerator: 2 | numerator: 4 | organs[0].attendance | rulebook.bad-fraction",
        "inclusive: true | inclusive: ja | organs[0].attendance.inclusive | rulebook.not-yes-or-no",
        "yearlyFen: 300000 | yearlyFen: -1 | fees.tiers[0] | rulebook.negative-fee",
        "offices: [member] | offices: [guest] | fees.tiers[0].offices | rulebook.no-such-office",
        "offices: [member] | offices: member | fees.tiers[0].offices | rulebook.not-a-list",
        "electedBy: directors-committee | electedBy: king | offices[2].electedBy | rulebook.no-such-organ",
        "question: 002-head-count | question: 999 | offices[1].headCount.question | rulebook.no-such-question",
        "readings: {no-limit: | readings: {any: | offices[1].headCount.readings.any | rulebook.no-such-reading",
        "kind: benefit-ladder | kind: staircase | benefits.kind | rulebook.not-one-of",
        "includes: [committee-member] | includes: [sky] | benefits.rungs[2].includes | rulebook.no-such-rung",
        "ITSS{5位流水} | ITSS | papers.numbers.member | rulebook.pattern-one-sequence",
        "headCount: {min: 0, max: 1} | headCount: {min: 2, max: 1} | offices[3].headCount | rulebook.bad-head-count",
      })
  void aBrokenBookIsRefusedWithFileKeyAndReason(
      String sound, String broken, String key, String reason) {
    assertThat(good).contains(sound);

    List<Flaw> flaws =
        flawsOf(good.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(broken)));

    assertThat(flaws)
        .anySatisfy(
            flaw -> {
              assertThat(flaw.file()).isEqualTo("mine.yaml");
              assertThat(flaw.key()).isEqualTo(key);
              assertThat(flaw.reason().key()).isEqualTo(reason);
              assertThat(flaw.line()).isGreaterThan(1);
            });
  }

  @Test
  void anEditionThatDoesNotNameThePapersOfTheDuesYetHasTheProgramsOwn() {
    String earlier =
        good.lines()
            .filter(line -> !line.matches(".*(会费〔|催缴|收款确认单|收确|对账).*"))
            .collect(Collectors.joining("\n"));

    Papers papers = RulebookText.read("earlier.yaml", earlier).papers();

    assertThat(papers.title(PaperKind.DUES_REMINDER).value()).isEqualTo("会费催缴函");
    assertThat(papers.number(Numbered.DUES_NOTICE).value()).isEqualTo("{代字}会费〔{年}〕{流水}号");
  }

  @Test
  void theLineIsTheOneInTheText() {
    int line = good.substring(0, good.indexOf("rank: 30")).split("\n", -1).length;

    assertThat(flawsOf(good.replaceFirst("rank: 30", "rank: thirty")))
        .singleElement()
        .satisfies(flaw -> assertThat(flaw.line()).isEqualTo(line));
  }

  @Test
  void severalFlawsAreToldAtOnceInBothLanguages() {
    String broken = good.replace("id: itss", "idd: itss").replaceFirst("rank: 10", "rank: x");

    RulebookRefusal refusal = refusalOf(broken);

    assertThat(refusal.flaws().stream().map(Flaw::key))
        .containsExactlyInAnyOrder("idd", "id", "offices[1].rank");
    assertThat(Messages.CHINESE.text(refusal.reason())).contains("mine.yaml", "共 3 处错误");
    assertThat(Messages.ENGLISH.text(refusal.reason())).contains("mine.yaml", "flaws found: 3");
  }

  @Test
  void aKeyWrittenTwiceIsRefused() {
    assertThat(flawsOf("id: other\n" + good))
        .anySatisfy(flaw -> assertThat(flaw.reason().key()).isEqualTo("rulebook.key-twice"));
  }

  @Test
  void anImpossibleDateIsRefused() {
    String text = BuiltInRulebooks.text("dalian").replace("2021-06-18", "2021-06-31");

    assertThat(flawsOf(text))
        .singleElement()
        .satisfies(flaw -> assertThat(flaw.key()).isEqualTo("source.adopted"));
  }

  @Test
  void aMatrixRowThatLostACellIsRefused() {
    String text =
        BuiltInRulebooks.text("chongqing")
            .replaceFirst("会员铜牌, cells: —— √ √ √ √ √ √", "会员铜牌, cells: —— √ √ √ √ √");

    assertThat(flawsOf(text))
        .singleElement()
        .satisfies(
            flaw -> {
              assertThat(flaw.key()).isEqualTo("benefits.rows[1].cells");
              assertThat(flaw.reason().args()).containsExactly("6", "7");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "# nothing", "- a\n- b", "id: [", "just words", "a: &a [*a]", "\u0000"})
  void whatIsNoRuleBookAtAllIsRefused(String text) {
    assertThat(flawsOf(text)).isNotEmpty();
  }

  private static List<Flaw> flawsOf(String text) {
    return refusalOf(text).flaws();
  }

  private static RulebookRefusal refusalOf(String text) {
    return catchThrowableOfType(RulebookRefusal.class, () -> RulebookText.read("mine.yaml", text));
  }
}
