package org.huiji.member.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.huiji.member.search.Hit.Match;
import org.huiji.text.PinyinInitials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberIndexTest {

  private static final PinyinInitials READINGS = new PinyinInitials();

  private static final SearchEntry QINGYUN =
      new SearchEntry(
          1,
          "CQRX-0001",
          "91500199MAC000017U",
          "重庆青云（智造）软件有限公司",
          List.of("重庆蓝天软件有限公司"),
          List.of("张小明", "单雄"),
          List.of("13800138000"));
  private static final SearchEntry ZHIWEI =
      new SearchEntry(
          2, "CQRX-0002", "91500199MAC000025N", "知微Cloud 3D科技", List.of(), List.of(), List.of());
  private static final SearchEntry RARE =
      new SearchEntry(3, "", "", "𬭚川㵘软件", List.of(), List.of(), List.of());

  private final MemberIndex index = MemberIndex.of(READINGS, List.of(QINGYUN, ZHIWEI, RARE));

  @ParameterizedTest
  @CsvSource({
    "重庆青云(智造) 软件有限公司, NAME_PART",
    "重庆青云智造软件有限公司, EXACT",
    "cqrx-0001, EXACT",
    "91500199mac000017u, EXACT",
    "重, NAME_START",
    "青云, NAME_PART",
    "AC000017, NUMBER_PART",
    "0001, NUMBER_PART",
    "cqqy, INITIALS_START",
    "ZQQY, INITIALS_START",
    "qyzz, INITIALS_PART",
    "zzrj, INITIALS_PART",
    "蓝天, FORMER_NAME",
    "lt, FORMER_NAME",
    "小明, PERSON",
    "zxm, PERSON",
    "sx, PERSON",
    "1380013, PERSON",
    "青云 张小明, PERSON",
    "张小明　青云, PERSON",
    "rj cq, INITIALS_PART"
  })
  void aMemberAnswersToAnyPartOfItsTexts(String query, Match match) {
    assertThat(index.search(query, 10)).contains(new Hit(1, match));
  }

  @ParameterizedTest
  @CsvSource({
    "cloud, NAME_PART",
    "zwcloud, INITIALS_START",
    "3d, NAME_PART",
    "zwcloud3dk, INITIALS_START",
    "d, NAME_PART"
  })
  void latinLettersAndDigitsStandForThemselves(String query, Match match) {
    assertThat(index.search(query, 10)).contains(new Hit(2, match));
  }

  @ParameterizedTest
  @ValueSource(strings = {"𬭚", "川㵘", "xc", "cxrj"})
  void rareCharactersAreFound(String query) {
    assertThat(index.search(query, 10)).extracting(Hit::id).contains(3L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"青云 知微", "公司重庆", "0001915", "qyrj", "", " ", "（", "xyz"})
  void nothingReachesAcrossFieldsOrMembers(String query) {
    assertThat(index.search(query, 10)).isEmpty();
  }

  @Test
  void signsBesideWordsAreOverlooked() {
    assertThat(index.search("青云（", 10)).containsExactly(new Hit(1, Match.NAME_PART));
  }

  @Test
  void theBestComeFirstAndNotMoreThanAskedFor() {
    MemberIndex many =
        MemberIndex.of(
            READINGS,
            List.of(
                named(1, "北软件"),
                named(2, "软件园"),
                named(3, "南软件"),
                named(4, "软件"),
                named(5, "仁济"),
                named(6, "某", "软件"),
                named(7, "软件所")));
    assertThat(many.search("软件", 10)).extracting(Hit::id).containsExactly(4L, 2L, 7L, 1L, 3L, 6L);
    assertThat(many.search("软件", 3)).extracting(Hit::id).containsExactly(4L, 2L, 7L);
    assertThat(many.search("rj", 10))
        .extracting(Hit::id)
        .containsExactly(2L, 4L, 5L, 7L, 1L, 3L, 6L);
  }

  @Test
  void aChangedMemberKeepsItsPlaceAndAnOldIndexStaysAsItWas() {
    MemberIndex changed = index.with(named(1, "重庆红云软件"));
    assertThat(changed.search("青云", 10)).isEmpty();
    assertThat(changed.search("软件", 10)).extracting(Hit::id).containsExactly(1L, 3L);
    assertThat(index.search("青云", 10)).hasSize(1);
    assertThat(changed.without(1).search("红云", 10)).isEmpty();
    assertThat(changed.without(99)).isSameAs(changed);
  }

  @Test
  void manyMembersLieInManyChunks() {
    List<SearchEntry> entries = IntStream.range(0, 3000).mapToObj(i -> named(i, "单位" + i)).toList();
    MemberIndex many = MemberIndex.of(READINGS, entries).with(named(3000, "单位3000"));
    assertThat(many.size()).isEqualTo(3001);
    assertThat(many.search("单位2999", 10)).containsExactly(new Hit(2999, Match.EXACT));
    assertThat(many.search("dw3000", 10)).containsExactly(new Hit(3000, Match.INITIALS_START));
    assertThat(many.without(1500).search("单位1500", 10)).isEmpty();
    assertThat(many.search("单位", 5000)).hasSize(3001);
  }

  @Property(tries = 200)
  void changesGiveTheSameIndexAsBuildingItAnew(
      @ForAll @Size(max = 40) List<@IntRange(min = -12, max = 12) Integer> changes) {
    Map<Long, SearchEntry> kept = new TreeMap<>();
    MemberIndex changed = MemberIndex.of(READINGS, List.of());
    for (int change : changes) {
      SearchEntry entry = named(Math.abs(change), "单位" + "甲乙丙".charAt(kept.size() % 3));
      changed = change < 0 ? changed.without(-change) : changed.with(entry);
      if (change < 0) {
        kept.remove((long) -change);
      } else {
        kept.put(entry.id(), entry);
      }
    }
    MemberIndex anew = MemberIndex.of(READINGS, new ArrayList<>(kept.values()));
    for (String query : List.of("单", "甲", "dwy", "位丙")) {
      assertThat(changed.search(query, 100)).hasSameElementsAs(anew.search(query, 100));
    }
    assertThat(changed.size()).isEqualTo(kept.size());
  }

  private static SearchEntry named(long id, String name, String... former) {
    return new SearchEntry(id, "", "", name, List.of(former), List.of(), List.of());
  }
}
