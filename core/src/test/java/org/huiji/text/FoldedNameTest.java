package org.huiji.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {

  @ParameterizedTest
  @CsvSource({
    "重庆青云（集团）软件有限公司, 重庆青云(集团) 软件有限公司",
    "重庆青云【集团】软件有限公司, 重庆 青云[集团]软件有限公司",
    "ＡＢＣ科技, abc科技",
    "阿依古丽·买买提, 阿依古丽 买买提"
  })
  void widthBracketsSpacesAndCaseDoNotTellNamesApart(String one, String other) {
    assertThat(FoldedName.of(one).exact()).isEqualTo(FoldedName.of(other).exact());
  }

  @ParameterizedTest
  @CsvSource({
    "重庆青云软件有限公司, 重庆市青云软件有限责任公司",
    "重庆青云软件有限公司, 青云软件（重庆）有限公司",
    "重庆青云软件股份有限公司, 青云软件",
    "青云软件 , 重庆市青云软件公司",
    "辽宁省大连市北斗科技有限公司, 大连北斗科技"
  })
  void legalFormAndPlaceDoNotTellNamesApartLoosely(String one, String other) {
    assertThat(FoldedName.of(one).maybeSame(FoldedName.of(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"青云科技（深圳）有限公司, 青云科技（北京）有限公司", "重庆青云软件有限公司, 重庆青云软件有限公司北京分公司", "重庆青云集团有限公司, 重庆青云有限公司"})
  void differentUnitsStayDifferent(String one, String other) {
    assertThat(FoldedName.of(one).maybeSame(FoldedName.of(other))).isFalse();
  }

  @Test
  void aNameOfSignsAloneIsNotEmpty() {
    assertThat(FoldedName.of("★★").exact()).isNotEmpty();
  }

  @Test
  void rareCharactersStay() {
    assertThat(FoldedName.of("重庆𬭚㵘科技有限公司").loose()).isEqualTo("𬭚㵘科技");
  }

  @Property
  void foldingTwiceChangesNothingMore(@ForAll String any) {
    FoldedName once = FoldedName.of(any);
    assertThat(FoldedName.fold(once.exact())).isEqualTo(once.exact());
    assertThat(FoldedName.of(once.loose()).loose()).isEqualTo(once.loose());
  }

  @Property
  void foldingNamesTwiceChangesNothingMore(
      @ForAll
          @StringLength(max = 20)
          @Chars({
            '重', '庆', '市', '有', '限', '责', '任', '公', '司', '（', '）', '(', ' ', 'Ａ', '股', '份', '大',
            '连', '分'
          })
          String name) {
    FoldedName once = FoldedName.of(name);
    assertThat(FoldedName.fold(once.exact())).isEqualTo(once.exact());
    assertThat(FoldedName.of(once.loose()).loose()).isEqualTo(once.loose());
  }
}
