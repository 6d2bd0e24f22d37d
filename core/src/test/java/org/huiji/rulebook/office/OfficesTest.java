package org.huiji.rulebook.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.rulebook.office.OfficeMatch.Recognised;
import org.huiji.rulebook.office.OfficeMatch.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficesTest {

  private final Offices chongqing = Offices.of(BuiltInRulebooks.read("chongqing").offices());
  private final Offices dalian = Offices.of(BuiltInRulebooks.read("dalian").offices());
  private final Offices itss = Offices.of(BuiltInRulebooks.read("itss").offices());

  @ParameterizedTest
  @CsvSource({
    "普通会员, member, ",
    "普通会员单位, member, UNIT",
    "会员, member, ",
    "会员单位, member, UNIT",
    "单位会员, member, UNIT",
    "个人会员, member, INDIVIDUAL",
    "理事, council-member, ",
    "理事单位, council-member, UNIT",
    "常务理事单位, standing-council-member, UNIT",
    "副理事长, vice-president, ",
    "副理事长单位, vice-president, UNIT",
    "理事长, president, ",
    "监事单位, supervisor, UNIT",
    "监事长, chief-supervisor, ",
    "' 常 务　理事 ', standing-council-member, ",
  })
  void namesAsClerksWriteThemAreKnown(String cell, String office, MemberKind kind) {
    assertThat(chongqing.match(cell))
        .isInstanceOfSatisfying(
            Recognised.class,
            found -> {
              assertThat(ids(found)).containsExactly(office);
              assertThat(found.kind()).isEqualTo(kind);
              assertThat(found.crossNamed()).isEmpty();
            });
  }

  @Test
  void theWordsOfOtherAssociationsAreKnownButMarked() {
    assertThat(chongqing.match("副会长单位"))
        .isInstanceOfSatisfying(
            Recognised.class,
            found -> {
              assertThat(ids(found)).containsExactly("vice-president");
              assertThat(found.crossNamed()).containsExactly("副会长单位");
            });
    assertThat(dalian.match("会长单位"))
        .isInstanceOfSatisfying(
            Recognised.class, found -> assertThat(found.crossNamed()).isEmpty());
    assertThat(dalian.match("理事长"))
        .isInstanceOfSatisfying(
            Recognised.class, found -> assertThat(found.crossNamed()).containsExactly("理事长"));
  }

  @Test
  void committeeMembersBelongToItssAlone() {
    assertThat(itss.match("委员单位"))
        .isInstanceOfSatisfying(
            Recognised.class, found -> assertThat(ids(found)).containsExactly("committee-member"));
    assertThat(dalian.match("委员单位")).isInstanceOf(Unknown.class);
    assertThat(itss.match("理事单位")).isInstanceOf(Unknown.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"常务理事、副会长", "副会长/常务理事", "常务理事兼副会长", "会员，常务理事；副会长"})
  void severalOfficesInOneCellAreToldApart(String cell) {
    assertThat(dalian.match(cell))
        .isInstanceOfSatisfying(
            Recognised.class,
            found ->
                assertThat(ids(found))
                    .containsExactlyInAnyOrder("standing-council-member", "vice-president"));
  }

  @Test
  void nonsenseIsUnknownAndAMisspellingHasASuggestion() {
    assertThat(chongqing.match("已缴费")).isEqualTo(new Unknown("已缴费", null));
    assertThat(chongqing.match("")).isEqualTo(new Unknown("", null));
    assertThat(chongqing.match("常务里事"))
        .isInstanceOfSatisfying(
            Unknown.class,
            unknown ->
                assertThat(unknown.suggestion())
                    .isNotNull()
                    .extracting(Office::id)
                    .isEqualTo("standing-council-member"));
  }

  @Test
  void plainMembershipIsPlain() {
    assertThat(chongqing.match("普通会员"))
        .isInstanceOfSatisfying(Recognised.class, found -> assertThat(found.isPlain()).isTrue());
    assertThat(chongqing.match("理事"))
        .isInstanceOfSatisfying(Recognised.class, found -> assertThat(found.isPlain()).isFalse());
  }

  private static List<String> ids(Recognised found) {
    return found.offices().stream().map(Office::id).toList();
  }
}
