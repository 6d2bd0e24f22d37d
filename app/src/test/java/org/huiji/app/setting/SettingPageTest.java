package org.huiji.app.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import org.huiji.app.OfficeTest;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.Page;
import org.huiji.app.shell.PageId;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Theme;
import org.huiji.member.MemberField;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.edit.RulebookEdit;
import org.huiji.rulebook.fee.Adoption;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.setting.SettingKey;
import org.huiji.setting.TiersInUse;
import org.huiji.store.CopyOfData;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettingPageTest extends OfficeTest {

  private @Nullable Desk desk;
  private int reopened;

  @Override
  protected Page page(Desk given) {
    desk = given;
    return SettingPage.page(given, services(), status(), appearance(), outside());
  }

  @Test
  void theAssociationsNameShowsInTheFrameAtOnce() {
    open(SettingPart.ASSOCIATION);
    type(field("协会全称"), "山城软件行业协会");
    type(field("证书有效期起"), "2026年1月1日");
    push("保存协会信息");
    await(() -> status().association().get().equals("山城软件行业协会"));

    assertThat(office().settingDesk().all())
        .containsEntry(SettingKey.CERTIFICATE_FROM, "2026-01-01");
    assertThat(office().rulebookDesk().inForce().stoppingQuestions()).doesNotContain("000-name");
  }

  @Test
  void aPhoneThatIsNoneIsNotSaved() {
    open(SettingPart.ASSOCIATION);
    type(field("联系电话"), "12");
    push("保存协会信息");

    assertThat(problems()).contains("有的内容还不能保存，请先改正标出的地方。").hasSize(2);
    assertThat(office().settingDesk().all()).isEmpty();
  }

  @Test
  void anOfficeIsRenamedFromADateOn() {
    openRules();
    type(fieldWith("副理事长"), "副会长");
    type(field("修改原因"), "第五届理事会决定");
    pushFirst("保存规则修改");
    await(() -> !notices().area().getChildren().isEmpty());

    assertThat(office().rulebookDesk().inForce().office("vice-president").orElseThrow().name())
        .isEqualTo("副会长");
    assertThat(office().rulebookDesk().editions().getFirst().cause().reason())
        .isEqualTo("第五届理事会决定");
  }

  @Test
  void theNextNumberIsShownWhileThePatternIsTyped() {
    openRules();
    type(lookup("#pattern-MEMBER").queryAs(TextField.class), "山软{年}-{3位流水}");

    assertThat(texts()).contains("下一个：山软2026-001");
  }

  @Test
  void aBrokenPatternIsToldBesideItsField() {
    openRules();
    type(lookup("#pattern-MEMBER").queryAs(TextField.class), "没有序号");
    assertThat(problems()).anyMatch(text -> text.contains("要有一个流水号"));
    pushFirst("保存规则修改");

    assertThat(problems()).contains("有的内容还不能保存，请先改正标出的地方。");
    assertThat(office().rulebookDesk().editions()).hasSize(1);
  }

  @Test
  void aFifthTierNeedsAReason() {
    FeesViewModel fees = new FeesViewModel();
    fees.fill(office().rulebookDesk().inForce(), TODAY);
    for (int i = 1; i <= 5; i++) {
      fees.addTier();
      fees.tiers().getLast().name().fill("第" + i + "档");
      fees.tiers().getLast().fee().fill("1,000.00");
    }
    fees.basis().fill("第五届会员代表大会");

    assertThat(fees.edit(TODAY, CLERK)).isEmpty();
    assertThat(fees.problem().get()).extracting("key").isEqualTo("rulebook.too-many-tiers");
    fees.extraReason().fill("会员规模相差很大");
    assertThat(fees.edit(TODAY, CLERK)).isPresent();
  }

  @Test
  void editionsSayInWordsWhatChanged() {
    office().settingDesk().save(Map.of(SettingKey.ASSOCIATION_NAME, "山城软件行业协会"));
    var say = new EditionWords(Messages.CHINESE);

    assertThat(office().rulebookDesk().editions())
        .extracting(edition -> say.of(edition.cause()))
        .containsExactly("协会全称", "建立名册：重庆");
  }

  @Test
  void aTierThatMembersPayByIsNotRemoved() {
    var fees =
        new FeeSchedule(
            List.of(
                new FeeTier("tier-1", "甲档", 100_000, List.of(), "会员代表大会"),
                new FeeTier("tier-2", "乙档", 200_000, List.of(), "会员代表大会")),
            "会员代表大会",
            null,
            null,
            null);
    office()
        .rulebookDesk()
        .edit(List.of(RulebookEdit.fees(fees, TODAY, CLERK)), TODAY, CLERK, null);
    addUnit("重庆青云智造软件有限公司", Map.of(MemberField.FEE_TIER, "tier-2"));
    open(SettingPart.DUES);
    await(() -> lookup(SettingPageTest::removesTier).queryAll().size() == 2);
    inWindow(
        () -> {
          lookup(SettingPageTest::removesTier).nth(1).queryButton().fire();
          return true;
        });
    push("保存会费标准");
    await(() -> texts().stream().anyMatch(text -> text.contains("“乙档”还有 1 家会员在用")));
    snapshot("setting-tier-in-use");

    assertThat(office().rulebookDesk().editions()).hasSize(2);
  }

  private static boolean removesTier(Node node) {
    return "删去这一档".equals(node.getAccessibleText());
  }

  @Test
  void aStandardIsKeptWithItsAdoptionAndMayBeCharged() {
    open(SettingPart.DUES);
    await(() -> texts().stream().anyMatch(text -> text.startsWith("现在还不能收取会费")));
    push("增加一档");
    type(lookup(node -> prompts(node, "档次名称")).queryAs(TextField.class), "会员");
    type(lookup(node -> prompts(node, "每年金额（元）")).queryAs(TextField.class), "3000");
    type(field("通过的会议"), "第五届会员代表大会第一次会议");
    type(field("会议日期"), "2025.12.20");
    type(field("应到人数"), "120");
    type(field("实到人数"), "70");
    type(field("赞成"), "60");
    type(field("反对"), "5");
    push("保存会费标准");
    assertThat(problems()).anyMatch(text -> text.startsWith("通过情况没有填全"));
    type(field("弃权"), "5");
    push("保存会费标准");
    await(() -> !notices().area().getChildren().isEmpty());

    await(() -> texts().stream().anyMatch(text -> text.contains("须以无记名投票表决")));
    FeeSchedule kept = schedule();
    assertThat(kept.adoption())
        .isEqualTo(new Adoption(LocalDate.of(2025, 12, 20), 120, 70, 60, 5, 5, false));
    assertThat(kept.obstacle()).isPresent();
    assertThat(office().rulebookDesk().editions())
        .extracting(edition -> edition.validFrom().toString())
        .contains("2026-01-01");
  }

  @Test
  void aVoteThatContradictsItselfIsNotKept() {
    FeesViewModel fees = new FeesViewModel();
    fees.fill(office().rulebookDesk().inForce(), TODAY);
    fees.addTier();
    fees.tiers().getFirst().name().fill("会员");
    fees.tiers().getFirst().fee().fill("3000");
    fees.basis().fill("第五届会员代表大会");
    AdoptionViewModel vote = fees.adoption();
    vote.on().fill("2026-12-20");
    vote.entitled().fill("100");
    vote.present().fill("120");
    vote.inFavour().fill("100");
    vote.against().fill("0");
    vote.abstained().fill("0");

    assertThat(fees.edit(TODAY, CLERK)).isEmpty();
    assertThat(vote.on().problem().get()).extracting("key").isEqualTo("dues.future");
    vote.on().fill("2025-12-20");
    assertThat(fees.edit(TODAY, CLERK)).isEmpty();
    assertThat(fees.problem().get()).extracting("key").isEqualTo("rulebook.adoption-present");
  }

  @Test
  void whatIsDecidedAboutDuesIsKept() {
    open(SettingPart.DUES);
    type(field("会费缴纳期限"), "13月1日");
    pushFirst("保存收取办法和账户");
    assertThat(problems()).anyMatch(text -> text.startsWith("“13月1日”不是月和日"));
    type(field("会费缴纳期限"), "6月30日");
    type(field("会费基准日"), "1-1");
    type(field("收款账号"), "1234 5678 9012 3456");
    pushFirst("保存收取办法和账户");
    await(() -> !notices().area().getChildren().isEmpty());

    assertThat(office().settingDesk().all())
        .containsEntry(SettingKey.DUES_DUE_DAY, "06-30")
        .containsEntry(SettingKey.DUES_REFERENCE_DAY, "01-01")
        .containsEntry(SettingKey.BANK_ACCOUNT, "1234 5678 9012 3456");
  }

  @Test
  void aBackupIsMadeAndTheStatusTellsIt() {
    open(SettingPart.BACKUP);
    Path copy = folder().resolve("copy.db");
    inWindow(
        () -> {
          backups().backUp(copy);
          return true;
        });
    await(() -> status().lastBackup().get() != null);

    assertThat(copy).exists();
    assertThat(status().lastBackup().get()).isEqualTo(Instant.parse("2026-03-18T01:00:00Z"));
  }

  @Test
  void aBackupIsRestoredOnlyAfterAYes() {
    open(SettingPart.BACKUP);
    Path copy = folder().resolve("copy.db");
    services().backups().to(copy, "王芳", share -> true);
    inWindow(
        () -> {
          backups().restore(copy);
          return true;
        });
    await(() -> listTargetWindows().size() > 1);
    snapshot("setting-restore");
    assertThat(reopened).isZero();
    push("恢复这份备份");
    await(() -> reopened == 1);

    assertThat(office().backups().copies())
        .extracting(CopyOfData::origin)
        .contains(CopyOfData.Origin.BEFORE_RESTORE);
  }

  @Test
  void aTemplateIsCopiedToBeChanged() {
    open(SettingPart.PAPERS);
    await(() -> texts().contains("复制一份来改"));
    pushFirst("复制一份来改");
    await(() -> office().templates().owned("member-certificate").isPresent());

    assertThat(folder().resolve("templates").resolve("member-certificate.html")).exists();
  }

  @Test
  void everyPartIsPictured() {
    for (SettingPart part : SettingPart.values()) {
      picture(Theme.LIGHT, Language.CHINESE, Size.LAPTOP, part);
      picture(Theme.LIGHT, Language.CHINESE, Size.OFFICE, part);
    }
    picture(Theme.DARK, Language.CHINESE, Size.OFFICE, SettingPart.RULEBOOK);
    picture(Theme.LIGHT, Language.ENGLISH, Size.LAPTOP, SettingPart.ASSOCIATION);
    picture(Theme.LIGHT, Language.ENGLISH, Size.LAPTOP, SettingPart.RULEBOOK);
  }

  private void picture(Theme theme, Language language, Size size, SettingPart part) {
    choose(theme, language);
    open(size, PageId.SETTINGS, part);
    switch (part) {
      case RULEBOOK -> await(() -> texts().stream().anyMatch(text -> text.contains("CQ00001")));
      case DUES -> await(() -> texts().stream().anyMatch(text -> text.startsWith("现在还不能收取会费")));
      case PAPERS -> await(() -> texts().contains("复制一份来改"));
      case ASSOCIATION, BACKUP, APPEARANCE, ABOUT -> {}
    }
    String name =
        "setting-%s-%s-%s-%s".formatted(part, theme, language, size).toLowerCase(Locale.ROOT);
    snapshot(name);
    if (part == SettingPart.DUES) {
      scrollTo(1);
      snapshot(name + "-end");
    }
    if (part == SettingPart.RULEBOOK) {
      scrollTo(0.62);
      snapshot(name + "-middle");
      scrollTo(1);
      snapshot(name + "-end");
    }
  }

  private FeeSchedule schedule() {
    Rulebook book = office().rulebookDesk().inForce();
    return book.ifSettled(book.fees()).orElseThrow();
  }

  private static boolean prompts(Node node, String prompt) {
    return node instanceof TextField field && prompt.equals(field.getPromptText());
  }

  private void scrollTo(double to) {
    inWindow(
        () -> {
          lookup(".setting > .scroll-pane").queryAs(ScrollPane.class).setVvalue(to);
          return true;
        });
  }

  private void open(SettingPart part) {
    open(Size.LAPTOP, PageId.SETTINGS, part);
  }

  private void openRules() {
    open(SettingPart.RULEBOOK);
    await(() -> texts().stream().anyMatch(text -> text.contains("CQ00001")));
  }

  private BackupViewModel backups() {
    return new BackupViewModel(Objects.requireNonNull(desk), services(), status(), outside());
  }

  private SettingServices services() {
    return new SettingServices(
        folder(),
        office().store(),
        office().settingDesk(),
        office().rulebookDesk(),
        new TiersInUse(office().store(), office().members(), office().settings()),
        office().nextNumbers(),
        office().numberDoubts(),
        office().backups(),
        office().faces(),
        office().templates());
  }

  private Outside outside() {
    return new Outside(path -> {}, () -> {}, () -> reopened++);
  }

  private Set<String> texts() {
    return lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private List<String> problems() {
    return lookup(".problem").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private TextField field(String label) {
    return lookup(
            node ->
                node instanceof TextField field
                    && field.getAccessibleText() != null
                    && field.getAccessibleText().startsWith(label))
        .queryAs(TextField.class);
  }

  private TextField fieldWith(String text) {
    return lookup(node -> node instanceof TextField field && text.equals(field.getText()))
        .queryAs(TextField.class);
  }

  private static void type(TextField field, String text) {
    inWindow(
        () -> {
          field.setText(text);
          return true;
        });
  }
}
