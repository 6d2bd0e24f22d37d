package org.huiji.app.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.huiji.app.shell.PageId;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Theme;
import org.huiji.dues.charge.ChargePlan;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.member.MemberId;
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
    assertThat(office().settingDesk().all()).doesNotContainKey(SettingKey.DUES_LATE_JOINERS);
    ChargePlan plan = office().chargeRun().plan(2026, null);
    Set<MemberId> asked = members(plan, Outcome.ASK);
    assertThat(asked).isNotEmpty();
    await(() -> says("%d 户还不能计收".formatted(asked.size())));
    snapshot("dues-run-asked");
    press("只看这些");
    await(() -> rows(LIST) == asked.size());
    press(action(plan));
    press("记入 %d 户".formatted(plan.count(Outcome.CHARGE)));
    await(() -> says("已记入 2026 年应收会费"));

    assertThat(charged())
        .isEqualTo(members(plan, Outcome.CHARGE))
        .doesNotContainAnyElementsOf(asked);
  }

  @Test
  void theDayThatIsTypedIsLeftAlone() {
    found("itss", 40);
    adopt();
    decide();
    openRun(Size.LAPTOP);
    await(() -> rows(LIST) > 0);
    assertThat(typed("职务基准日")).isEqualTo("2026-01-01");
    String action = action(office().chargeRun().plan(2026, null));
    await(() -> can(action));
    type("职务基准日", "");
    await(() -> can(action));

    assertThat(typed("职务基准日")).isEmpty();
  }

  @Test
  void aYearIsNotChargedTwiceNorHeldUpByARunThatWasCancelled() {
    found("itss", 40);
    adopt();
    decide();
    openRun(Size.LAPTOP);
    await(() -> rows(LIST) > 0);
    ChargePlan plan = office().chargeRun().plan(2026, null);
    CountDownLatch gate = new CountDownLatch(1);
    holdChanges(gate);
    press(action(plan));
    press("记入 %d 户".formatted(plan.count(Outcome.CHARGE)));
    await(() -> background().running().size() == 2);
    turnTo(PageId.DUES, null);
    await(
        () -> lookup(".tab-bar .progress-indicator").match(Node::isVisible).tryQuery().isPresent());
    assertThat(can(action(plan))).isFalse();

    inWindow(
        () -> {
          background().running().getLast().cancel();
          return true;
        });
    gate.countDown();
    await(() -> can(action(plan)));
    assertThat(charged()).isEmpty();
  }

  private static String action(ChargePlan plan) {
    return "收取 2026 年会费 %d 户 %s 元".formatted(plan.count(Outcome.CHARGE), Yuan.grouped(plan.fen()));
  }

  private static Set<MemberId> members(ChargePlan plan, Outcome outcome) {
    return plan.rows().stream()
        .filter(row -> row.outcome() == outcome)
        .map(row -> row.entry().id())
        .collect(Collectors.toSet());
  }

  /** Who was charged anything. */
  private Set<MemberId> charged() {
    return office().store().read(office().ledgerEntries()::balances).stream()
        .filter(year -> year.charged() > 0)
        .map(YearBalance::member)
        .collect(Collectors.toSet());
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
