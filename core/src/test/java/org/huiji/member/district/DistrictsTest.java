package org.huiji.member.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huiji.text.Tsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DistrictsTest {

  private static final LocalDate BEFORE = LocalDate.of(2025, 11, 5);
  private static final LocalDate AFTER = LocalDate.of(2025, 11, 6);

  private final Districts districts = Districts.ofChongqing();

  static Stream<List<String>> vectors() {
    return Tsv.rows(DistrictsTest.class, "vectors.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void everyDistrictIsFoundByNameAliasAndBureauWhileItExists(List<String> row) {
    LocalDate date = row.get(4).startsWith("2025") ? AFTER : BEFORE;
    String bureau = row.get(6).replaceFirst("（.*|\\s.*", "");
    for (String written : List.of(row.get(1), row.get(3), bureau)) {
      District found = districts.find(written.replace("经信部门", "经信局"), date).orElseThrow();
      assertThat(found.name()).isEqualTo(row.get(1));
      assertThat(found.areaCode().orElse("")).isEqualTo(row.getFirst().replaceAll("[-?]", ""));
    }
  }

  @Test
  void aBureauOfAnyNameIsFoundOnceItIsKnown() {
    District zone =
        new District(null, "某某园区", District.Kind.ZONE, List.of(), null, null, List.of("某某园产业促进局"));
    assertThat(new Districts(List.of(zone)).find("某某园产业促进局", AFTER)).hasValue(zone);
  }

  @Test
  void theReformOf2025TookTwoDistrictsAndMadeOne() {
    assertThat(districts.on(BEFORE)).hasSize(41);
    assertThat(administrative(BEFORE)).isEqualTo(38);
    assertThat(administrative(AFTER)).isEqualTo(37);
    assertThat(districts.find("渝北区", BEFORE)).isPresent();
    assertThat(districts.find("渝北区", AFTER)).isEmpty();
    District liangjiang = districts.find("两江新区", AFTER).orElseThrow();
    assertThat(liangjiang.kind()).isEqualTo(District.Kind.DISTRICT);
    assertThat(liangjiang.areaCode()).isEmpty();
  }

  private long administrative(LocalDate date) {
    return districts.on(date).stream()
        .filter(
            district ->
                switch (district.kind()) {
                  case DISTRICT, COUNTY, AUTONOMOUS_COUNTY -> true;
                  case STATE_NEW_AREA, ZONE -> false;
                })
        .count();
  }

  @ParameterizedTest
  @CsvSource({
    "渝北区经济和信息化委员会, 渝北区",
    "渝北区经济信息委, 渝北区",
    "重庆市渝北区经济和信息化委员会, 渝北区",
    "渝北区经信委, 渝北区",
    "重庆市渝北, 渝北区",
    "两江新区管委会, 两江新区",
    "重庆两江新区管理委员会, 两江新区",
    "西部科学城重庆高新区管委会, 重庆高新区",
    "重庆高新区, 重庆高新区",
    "万盛, 万盛经开区",
    "石柱, 石柱土家族自治县",
    "重庆市 忠县, 忠县"
  })
  void bureausAndShortNamesLeadToTheDistrict(String written, String name) {
    assertThat(districts.find(written, BEFORE).map(District::name)).hasValue(name);
  }

  @ParameterizedTest
  @CsvSource({"渝北区青云软件有限公司", "成都市", "''", "江北机场"})
  void otherNamesLeadNowhere(String written) {
    assertThat(districts.find(written, BEFORE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "重庆市渝中区青年路1号, 渝中区",
    "渝中区青年路1号, 渝中区",
    "重庆 渝北区 两江新区星光大道1号, 渝北区",
    "重庆市两江新区星光大道1号, 两江新区",
    "重庆市石柱土家族自治县南宾街道, 石柱土家族自治县",
    "重庆市石柱县南宾街道, 石柱土家族自治县",
    "重庆市九龙坡区高新区科园一路, 九龙坡区"
  })
  void anAddressLiesInTheDistrictItNamesFirst(String address, String name) {
    assertThat(districts.inAddress(address, BEFORE).map(District::name)).hasValue(name);
  }

  @ParameterizedTest
  @CsvSource({"浙江省宁波市江北区1号", "重庆市大足路1号", "''"})
  void anAddressElsewhereLiesInNone(String address) {
    assertThat(districts.inAddress(address, BEFORE)).isEmpty();
  }
}
