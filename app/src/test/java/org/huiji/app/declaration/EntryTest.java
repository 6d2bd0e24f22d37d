package org.huiji.app.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.form.FormField;
import org.junit.jupiter.api.Test;

class EntryTest extends DeclarationTest {

  @Test
  void whatCannotBeReadIsToldAtItsFieldAndKeepsTheFormFromBeingSaved() {
    DeclarationId id = declare(new Fictional(UNIT, PLATFORM)).getFirst();
    openForm(Size.LAPTOP);
    fill(FormField.STAFF, "六十多");
    await(() -> problems().contains("“六十多”不是数字，请只填数字。"));
    fill(FormField.REVENUE, "4亿元");
    await(() -> problems().stream().anyMatch(text -> text.contains("单位不是万元")));
    fill(FormField.UNIT, "");
    press("保存申报书");
    await(() -> problems().contains("有的内容还不能保存，请先改正标红的地方。"));
    snapshot("declaration-entry-refused");
    assertThat(problems()).contains("请填写");
    assertThat(kept(id).content().form().text(FormField.STAFF)).isEqualTo("64");
  }

  @Test
  void theWholeFormIsSavedAsTheCompanyWroteItAndCanBeTakenBack() {
    DeclarationId id = declare(new Fictional(UNIT, PLATFORM)).getFirst();
    openForm(Size.OFFICE);
    snapshot("declaration-entry-office");
    fill(FormField.STAFF, "70人");
    fill(FormField.DEVELOPERS, "35");
    await(() -> says("按人数计算是 50%"));
    press("填入");
    fill(FormField.BUILT_FROM, "2015年5月");
    fill(FormField.PROFIT, "-120.5");
    tick("科技型企业");
    choose("开发服务类");
    fill(FormField.SERVICE, "2021年服务开发项目26个、服务企业14家。");
    await(() -> says("服务开发项目：26个，至少 20个"));
    press("保存申报书");
    await(() -> says("已保存“示例适配评测平台”的申报书"));

    assertThat(kept(id).content().form().values())
        .containsEntry(FormField.STAFF, "70")
        .containsEntry(FormField.DEVELOPER_SHARE, "50")
        .containsEntry(FormField.BUILT_FROM, "2015-05")
        .containsEntry(FormField.PROFIT, "-120.5")
        .containsEntry(FormField.CATEGORY, "开发服务类")
        .containsEntry(FormField.HONOURS, "国家高新企业\n科技型企业\nCMMI认证\t三")
        .containsEntry(FormField.CAPABILITIES, "1.具备功能与性能测试能力；\n2.具备软硬件适配验证能力；\n3.具备安全测试能力。");

    push("撤销");
    await(() -> says("已撤回对 D-1 的修改"));
    assertThat(kept(id).content()).isEqualTo(new Fictional(UNIT, PLATFORM).content());
  }

  @Test
  void textsAreCountedAsWordCountsThemWhileTheyAreTyped() {
    declare(new Fictional(UNIT, PLATFORM));
    openForm(Size.LAPTOP);
    fill(FormField.UNIT_PROFILE, "软".repeat(301) + " CMMI 3");
    await(() -> says("303 / 300 字"));
    await(() -> problems().stream().anyMatch(text -> text.contains("超过 300 字的限制")));
    fill(FormField.BACKGROUND, "景".repeat(800));
    fill(FormField.OPERATION, "营".repeat(701));
    await(() -> texts().stream().anyMatch(text -> text.startsWith("三部分共 15")));
    goTo(FormField.UNIT_PROFILE);
    snapshot("declaration-entry-company");
    key(KeyCode.TAB, false);
    assertThat(inWindow(() -> lookup("#" + FormField.UNIT_PROFILE.key()).query().isFocused()))
        .isFalse();
    assertThat(typed(FormField.UNIT_PROFILE)).doesNotContain("\t");
    goTo(FormField.SERVICE);
    snapshot("declaration-entry-platform");
    goTo(FormField.OPERATION);
    snapshot("declaration-entry-counts");
  }

  @Test
  void aNewDeclarationIsEnteredByHand() {
    openPage(Size.LAPTOP);
    await(() -> says("这一批还没有申报"));
    pressBeginning("新增申报");
    awaitForm();
    fill(FormField.UNIT, UNIT);
    fill(FormField.PLATFORM, PLATFORM);
    fill(FormField.CREDIT_CODE, "91500199MAC0108487");
    choose("适配评测类");
    type("收到日期", "2022.2.21");
    press("新增这份申报");
    await(() -> says("已新增“示例适配评测平台”的申报") && rows(LIST) == 1);

    Declaration kept = kept().getFirst();
    assertThat(kept.content().form().text(FormField.CATEGORY)).isEqualTo("适配评测类");
    assertThat(kept.content().district()).isNull();
    assertThat(kept.received()).isEqualTo(LocalDate.of(2022, 2, 21));

    push("撤销");
    await(() -> says("这一批还没有申报"));
    assertThat(kept()).isEmpty();
  }

  @Test
  void aPlatformThatIsThereAlreadyIsNotEnteredTwice() {
    declare(new Fictional(UNIT, PLATFORM));
    openPage(Size.LAPTOP);
    await(() -> rows(LIST) == 1);
    press("新增申报");
    awaitForm();
    fill(FormField.UNIT, "重庆 示例软件有限公司");
    fill(FormField.PLATFORM, PLATFORM);
    press("新增这份申报");
    await(() -> problems().contains("这一批已经有平台“示例适配评测平台”的申报（D-1），请直接修改那一份。"));
    assertThat(kept()).hasSize(1);
  }

  @Test
  void whatIsTypedAndNotSavedIsAskedAbout() {
    declare(new Fictional(UNIT, PLATFORM));
    openForm(Size.LAPTOP);
    fill(FormField.STAFF, "70");
    press("不保存");
    await(() -> says("有一份申报书还没有保存"));
    push("继续填写");
    await(() -> listTargetWindows().size() == 1);
    assertThat(typed(FormField.STAFF)).isEqualTo("70");
    press("不保存");
    push("放弃修改");
    await(() -> lookup("#unit").tryQuery().isEmpty());
    assertThat(kept().getFirst().content().form().text(FormField.STAFF)).isEqualTo("64");
  }

  @Test
  void aFormWithTwoCategoriesShowsNoneUntilTheClerkChooses() {
    DeclarationId id =
        declare(new Fictional(UNIT, PLATFORM).with(FormField.CATEGORY, "适配评测类\n开发服务类")).getFirst();
    openForm(Size.LAPTOP);
    assertThat(
            lookup(".radio-button").queryAllAs(RadioButton.class).stream()
                .filter(RadioButton::isSelected))
        .isEmpty();
    await(() -> problems().stream().anyMatch(text -> text.contains("选了不止一种平台类型")));
    choose("适配评测类");
    press("保存申报书");
    await(() -> says("已保存“示例适配评测平台”的申报书"));
    assertThat(kept(id).content().form().text(FormField.CATEGORY)).isEqualTo("适配评测类");
  }

  private void openForm(Size size) {
    openPage(size);
    read(PLATFORM);
    press("修改申报书");
    awaitForm();
  }

  private void choose(String category) {
    inWindow(
        () -> {
          lookup((RadioButton button) -> button.getText().equals(category))
              .queryAs(RadioButton.class)
              .fire();
          return true;
        });
  }

  private void tick(String honour) {
    inWindow(
        () -> {
          lookup((CheckBox box) -> box.getText().equals(honour)).queryAs(CheckBox.class).fire();
          return true;
        });
  }
}
