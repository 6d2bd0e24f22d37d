package org.huiji.app.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiji.declaration.form.FormField;
import org.junit.jupiter.api.Test;

class DistrictsTabTest extends DeclarationTest {

  @Test
  void everyBureauOfTheRoundHasItsTile() {
    fullRound();
    openPage(Size.LAPTOP);
    await(() -> rows(LIST) == 32);
    turnToTab("区县");
    await(() -> tiles() == 41);
    pressBeginning("北碚区");
    await(() -> says("在申报列表中查看"));
    snapshot("declaration-districts-laptop");
    assertThat(texts()).contains("另有 1 份申报还没有确定推荐区县");
    pressBeginning("尚未报送");
    await(() -> tiles() == 35);
    press("另有 1 份申报还没有确定推荐区县");
    await(() -> rows(LIST) == 1);
  }

  @Test
  void aDistrictLeadsToWhatItRecommends() {
    declare(
        new Fictional(UNIT, PLATFORM).from("北碚区").with(FormField.DEVELOPERS, "640"),
        new Fictional(UNIT, "示例开发服务平台").from("渝北区"));
    openPage(Size.OFFICE);
    await(() -> rows(LIST) == 2);
    turnToTab("区县");
    await(() -> tiles() == 41);
    pressBeginning("北碚区");
    await(() -> says("2 个错误"));
    snapshot("declaration-districts-office");
    press("在申报列表中查看");
    await(() -> rows(LIST) == 1);
  }

  private int tiles() {
    return lookup(".tile").queryAll().size();
  }
}
