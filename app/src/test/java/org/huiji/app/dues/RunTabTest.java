package org.huiji.app.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.huiji.app.shell.PageId;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Theme;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.huiji.setting.SettingKey;
import org.huiji.text.Yuan;
import org.junit.jupiter.api.Test;

class RunTabTest extends DuesTest {

  private static final String LIST = "应收会费预览";

  @Test
  void aStandardThatWasNotAdoptedIsNotChargedAndTheScreenSaysWhy() {
    found("itss", 40);
    openRun(Size.LAPTOP);
    await(() -> says("会费标准还没有表决记录"));
    snapshot("dues-run-not-adopted");
    press("去登记会费标准");

    await(() -> says("现在还不能收取会费"));
  }

  @Test
  void aStandardThatIsOpenAsksTheAssociation() {
    found("chongqing", 10);
    openRun(Size.LAPTOP);

    await(() -> says("去登记会费标准"));
    assertThat(says("协会")).isTrue();
  }

  @Test
  void aYearIsChargedOnceAfterAYes() {
    found("itss", 40);
    adopt();
    decide();
    openRun(Size.LAPTOP);
    await(() -> rows(LIST) > 0);
    var plan = office().chargeRun().plan(2026, null);
    String action =
        "收取 2026 年会费 %d 户 %s 元".formatted(plan.count(Outcome.CHARGE), Yuan.grouped(plan.fen()));
    press(action);
    await(() -> listTargetWindows().size() > 1);
    snapshot("dues-run-question");
    press("记入 %d 户".formatted(plan.count(Outcome.CHARGE)));
    await(() -> says("已记入 2026 年应收会费"));
    await(() -> says("2026 年没有要收取的会费"));

    assertThat(office().chargeRun().plan(2026, null).fen()).isZero();
  }

  @Test
  void aReferenceDayOfAnotherYearIsToldAtItsField() {
    found("itss", 10);
    adopt();
    openRun(Size.LAPTOP);
    await(() -> rows(LIST) > 0);
    type("职务基准日", "20250101");

    await(() -> problems().stream().anyMatch(text -> text.equals("基准日 2025-01-01 不在 2026 年。")));
  }

  @Test
  void whatIsNotDecidedIsListedAndNotCharged() {
    found("itss", 60);
    adopt();
    openRun(Size.OFFICE);
    await(() -> rows(LIST) > 0);
    type("职务基准日", "20260201");
    await(() -> says("2026-02-01 任") || rows(LIST) > 0);
    assertThat(office().settingDesk().all()).doesNotContainKey(SettingKey.DUES_LATE_JOINERS);
    snapshot("dues-run-asked");
  }

  @Test
  void theTabIsPicturedInEverySize() {
    found("itss", 120);
    adopt();
    decide();
    for (Size size : Size.values()) {
      picture(Theme.LIGHT, Language.CHINESE, size);
    }
    picture(Theme.DARK, Language.CHINESE, Size.OFFICE);
    picture(Theme.LIGHT, Language.ENGLISH, Size.LAPTOP);
  }

  private void picture(Theme theme, Language language, Size size) {
    choose(theme, language);
    openRun(size);
    String list = language == Language.CHINESE ? LIST : "Preview of the charges";
    await(() -> rows(list) > 0);
    snapshot("dues-run-%s-%s-%s".formatted(theme, language, size).toLowerCase(Locale.ROOT));
  }

  private void openRun(Size size) {
    open(size, PageId.DUES, new DuesRequest.ToCharge(2026));
  }
}
