package org.huiji.persistence.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.district.DistrictLine;
import org.huiji.declaration.district.DistrictOverview;
import org.huiji.declaration.district.DistrictState;
import org.huiji.declaration.sending.Sender;
import org.huiji.declaration.sending.Sending;
import org.huiji.store.Cause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // opened before each test
class DistrictDeskTest {

  @TempDir private Path folder;
  private Round2021 desk;

  @BeforeEach
  void open() {
    desk = new Round2021(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void everyBureauOfTheRoundStandsThereWithWhatItSent() {
    DeclarationId first = desk.add("南岸区", "重庆示例软件有限公司", "示例适配评测平台");
    DeclarationId second = desk.add("南岸区经济信息委", "重庆样例科技有限公司", "样例适配评测平台");
    desk.add(Round2021.content(null, "重庆某某软件有限公司", "某某平台"));
    desk.add("万盛经开区", "重庆万某软件有限公司", "万某平台");
    desk.bring(first, ReviewState.RECEIVED);
    desk.step(first, ReviewState.RETURNED, LocalDate.of(2022, 2, 20));
    desk.bring(second, ReviewState.AT_CITY);
    var sending =
        new Sending(Round2021.ROUND.id(), "北碚区", LocalDate.of(2022, 2, 24), Sender.UNKNOWN, null);
    desk.store.change(
        Cause.of(Round2021.CLERK, "test", "汇总表"),
        tx -> {
          desk.sendings.add(tx, sending);
          return null;
        });

    DistrictOverview overview = desk.districts.of(null);

    assertThat(overview.lines()).hasSize(41);
    assertThat(overview.elsewhere()).hasSize(1);
    DistrictLine nanan = line(overview, "南岸区");
    assertThat(nanan.state()).isEqualTo(DistrictState.RETURNED);
    assertThat(nanan.returned()).isEqualTo(LocalDate.of(2022, 2, 20));
    assertThat(nanan.received()).isEqualTo(LocalDate.of(2022, 2, 1));
    assertThat(nanan.byState()).isEqualTo(Map.of(ReviewState.RETURNED, 1, ReviewState.AT_CITY, 1));
    assertThat(nanan.withErrors()).isEqualTo(1);
    assertThat(line(overview, "万盛经开区").state()).isEqualTo(DistrictState.HAS_ERRORS);
    assertThat(line(overview, "北碚区").state()).isEqualTo(DistrictState.RECEIVED);
    assertThat(line(overview, "北碚区").sent()).containsExactly(sending);
    assertThat(line(overview, "渝北区").state()).isEqualTo(DistrictState.NOTHING);
    assertThat(overview.toRemind(Round2021.TODAY))
        .hasSize(38)
        .extracting(DistrictLine::bureau)
        .contains("渝北区经济信息委", "两江新区经信部门")
        .doesNotContain("北碚区经济信息委");
  }

  private static DistrictLine line(DistrictOverview overview, String district) {
    return overview.lines().stream()
        .filter(line -> line.district().name().equals(district))
        .findFirst()
        .orElseThrow();
  }
}
