package org.huiji.persistence.dues;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiji.member.MemberField;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.setting.SettingKey;
import org.huiji.setting.TiersInUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the folder is made before each test
class TiersInUseTest {

  private static final FeeTier PLAIN =
      new FeeTier("plain", "会员", 300_000, List.of("member"), "本会会费标准");

  @TempDir private Path folder;

  @Test
  void aTierThatIndividualMembersPayStays() {
    try (Treasury desk = new Treasury(folder, "dalian", Treasury.TODAY).adopted()) {
      desk.set(SettingKey.DUES_INDIVIDUALS, "plain");
      refused(desk, "settings.tier-of-individuals");

      desk.set(SettingKey.DUES_INDIVIDUALS, "");
      assertThatCode(() -> tiers(desk).refuseRemoval(List.of(PLAIN), Treasury.TODAY))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void aTierThatAMemberPaysStays() {
    try (Treasury desk = new Treasury(folder, "dalian", Treasury.TODAY).adopted()) {
      desk.add(
          LocalDate.of(2020, 5, 1),
          Map.of(
              MemberField.KIND, "UNIT",
              MemberField.STATUS, "MEMBER",
              MemberField.NAME, "青禾示例科技有限公司",
              MemberField.FEE_TIER, "plain"));
      refused(desk, "settings.tier-in-use");
    }
  }

  private static void refused(Treasury desk, String key) {
    assertThatThrownBy(() -> tiers(desk).refuseRemoval(List.of(PLAIN), Treasury.TODAY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(key);
  }

  private static TiersInUse tiers(Treasury desk) {
    return new TiersInUse(desk.store, desk.members, desk.settings);
  }
}
