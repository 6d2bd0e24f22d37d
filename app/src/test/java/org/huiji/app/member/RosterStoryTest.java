package org.huiji.app.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.huiji.app.WindowTest;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.Page;
import org.huiji.app.shell.PageId;
import org.huiji.app.shell.PageView;
import org.huiji.app.shell.Shell;
import org.huiji.app.shell.ShellViewModel;
import org.huiji.app.shell.Status;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Theme;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberExit;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

@SuppressWarnings("NullAway.Init") // every test opens the register it needs
class RosterStoryTest extends WindowTest {

  private static final String CODE = "91500199MAC010055H";
  private static final String WRONG = "91500199MAC010055X";

  private RealRegister real;
  private MemberPage page;
  private ShellViewModel shell;
  private final List<List<RegisterEntry>> exported = new ArrayList<>();

  @AfterEach
  void close() {
    background().close();
    real.close();
  }

  @Test
  void theClerkFindsMendsAndLooksBack() {
    real = new RealRegister(folder(), "chongqing").take("渝中区会员名册.xlsx");
    open(Size.LAPTOP);
    int all = rows().size();
    assertThat(all).isEqualTo(29);
    snapshot("roster-list-laptop");

    search("cq");
    List<String> byCq = names();
    search("zq");
    assertThat(names()).containsAll(byCq).hasSizeLessThanOrEqualTo(all);
    search("");
    String name = names().getFirst();
    String initials = "cqj";
    search(initials);
    snapshot("roster-search");
    assertThat(names()).isNotEmpty().hasSizeLessThan(all);
    search("");

    inWindow(
        () -> {
          model().filter().set(RosterFilter.NONE.withMissing(Set.of(Missing.CODE)));
          return true;
        });
    await(() -> rows().size() < all);
    snapshot("roster-filtered");
    clickOn("清除筛选");
    await(() -> rows().size() == all);

    clickOn(name);
    await(() -> shows("法定代表人"));
    snapshot("roster-details-laptop");
    press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
    fill("creditCode", WRONG);
    snapshot("roster-form-wrong-code");
    clickOn("#code-meant");
    assertThat(lookup("#creditCode").queryAs(TextInputControl.class).getText()).isEqualTo(CODE);
    snapshot("roster-form-duplicate");
    clickOn("#save-member");
    assertThat(unsaved()).isTrue();
    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    snapshot("roster-form-unsaved");
    clickOn("放弃修改");
    await(() -> !unsaved());
  }

  @Test
  void aMendedCodeStandsInTheHistory() {
    real = new RealRegister(folder(), "chongqing");
    MemberId id =
        real.add(
            RealRegister.unit("重庆山城软件有限公司").with(MemberField.JOINED, "2021-06"),
            LocalDate.of(2021, 6, 18));
    open(Size.OFFICE);
    openMember(id);
    await(() -> shows("基本资料"));
    press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
    fill("creditCode", WRONG);
    clickOn("#code-meant");
    fill("joined", "20210618");
    clickOn("#save-member");
    await(() -> shows("已保存“重庆山城软件有限公司”的修改"));
    clickOn("历史");
    await(() -> shows("入会日期：2021-06 → 2021-06-18"));
    assertThat(shows("统一社会信用代码：" + CODE)).isTrue();
    assertThat(shows("2026-03-18 起")).isTrue();
    snapshot("roster-history-office");

    press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    await(() -> shows("已撤销“重庆山城软件有限公司”的修改"));
    await(() -> shows("入会日期：2021-06-18 → 2021-06"));
  }

  @Test
  void aMembershipEndsByADecisionThatIsWrittenDown() {
    real = new RealRegister(folder(), "dalian");
    MemberId id = real.add(RealRegister.unit("大连山城软件有限公司"), LocalDate.of(2021, 6, 18));
    open(Size.LAPTOP);
    openMember(id);
    await(() -> shows("基本资料"));
    clickOn("记录退会");
    fill("end-on", "20260228");
    clickOn("#end-now");
    assertThat(shows("已记录“大连山城软件有限公司”的退会。")).isFalse();
    fill("end-reason", "自愿退会");
    clickOn("#end-organ");
    write("理事会");
    snapshot("roster-exit");
    clickOn("#end-now");
    await(() -> shows("已记录“大连山城软件有限公司”的退会。"));

    assertThat(real.secretariat.memberExits().of(id))
        .contains(new MemberExit(id, LocalDate.of(2026, 2, 28), "理事会", null, "自愿退会"));
    clickOn("历史");
    await(() -> shows("2026-02-28 退会"));
    assertThat(shows("决定机构：理事会")).isTrue();
    assertThat(shows("原因：自愿退会")).isTrue();
    snapshot("roster-exit-recorded");
  }

  @Test
  void theRegisterOfAPastDayCanOnlyBeRead() {
    real = new RealRegister(folder(), "chongqing").take("渝中区会员名册.xlsx");
    MemberId id = real.add(RealRegister.unit("重庆山城软件有限公司"), LocalDate.of(2020, 1, 1));
    real.secretariat
        .registrar()
        .amend(
            id,
            RealRegister.unit("重庆新山城软件有限公司").with(MemberField.FORMER_NAMES, "重庆山城软件有限公司"),
            LocalDate.of(2024, 5, 1),
            RealRegister.OPERATOR,
            "更名");
    open(Size.LAPTOP);
    inWindow(
        () -> {
          model().showOn(LocalDate.of(2021, 6, 18));
          return true;
        });
    await(() -> names().contains("重庆山城软件有限公司"));
    assertThat(names()).doesNotContain("重庆新山城软件有限公司").hasSizeLessThan(30);
    clickOn(names().getFirst());
    snapshot("roster-as-of");
    assertThat(shows("这是截至 2021-06-18 的名册，只能查看，不能修改")).isTrue();
    press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
    assertThat(lookup("#save-member").tryQuery()).isEmpty();
    clickOn("回到今天");
    await(() -> names().contains("重庆新山城软件有限公司"));
  }

  @Test
  void anEmptyRegisterOffersTheNextSteps() {
    real = new RealRegister(folder(), "dalian");
    open(Size.LAPTOP);
    await(() -> shows("名册还是空的。可以导入区县发来的 Excel 名单，也可以逐家新增会员。"));
    snapshot("roster-empty");
    press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
    snapshot("roster-form-new-unit");
    clickOn("个人会员");
    fill("name", "林晓舟");
    fill("selfMobile", "1990002130");
    snapshot("roster-form-new-individual");
    fill("selfMobile", "19900021308");
    clickOn("#save-member");
    await(() -> names().equals(List.of("林晓舟")));
    assertThat(rows().getFirst().number()).isNotEmpty();
  }

  @Test
  void nothingFoundSaysWhyAndOffersToClear() {
    real = new RealRegister(folder(), "chongqing").take("渝中区会员名册.xlsx");
    open(Size.LAPTOP);
    inWindow(
        () -> {
          model().filter().set(RosterFilter.NONE.withStatuses(Set.of(MemberStatus.FORMER)));
          return true;
        });
    await(() -> shows("没有符合条件的会员。当前条件：状态：已退会。"));
    snapshot("roster-no-match");
  }

  @Test
  void formsThatAreNotFinishedAreNotLost() {
    real = new RealRegister(folder(), "chongqing").take("渝中区会员名册.xlsx");
    open(Size.LAPTOP);
    press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
    clickOn("#save-member");
    assertThat(shows("请填写")).isTrue();
    fill("name", "重庆两江潮软件有限公司");
    fill("liaisonMobile", "1.99E+10");
    fill("district", "渝北区");
    snapshot("roster-form-problems");
    inWindow(
        () -> {
          shell.open(PageId.IMPORT);
          shell.open(PageId.ROSTER);
          return true;
        });
    assertThat(lookup("#name").queryAs(TextInputControl.class).getText()).isEqualTo("重庆两江潮软件有限公司");
  }

  @Test
  void contactsOfAFormerMemberAreRemovedAfterAQuestion() {
    real = new RealRegister(folder(), "chongqing");
    MemberDraft left =
        RealRegister.unit("重庆山城软件有限公司")
            .with(MemberField.LIAISON_NAME, "陈晓晨")
            .with(MemberField.LIAISON_MOBILE, "19900021308");
    MemberId id = real.add(left, LocalDate.of(2020, 1, 1));
    real.end(id, LocalDate.of(2025, 12, 31));
    open(Size.LAPTOP);
    openMember(id);
    await(() -> shows("陈晓晨\n19900021308"));
    clickOn("删除联系人信息");
    snapshot("roster-forget");
    clickOn(inDialog("删除联系人信息"));
    await(() -> shows("已删除“重庆山城软件有限公司”的联系人信息。数据文件的字节中也已清除。"));
    await(() -> !shows("陈晓晨\n19900021308"));
  }

  @Test
  void chosenMembersAreCopiedForASpreadsheetAndHandedToBatches() {
    real = new RealRegister(folder(), "chongqing").take("渝中区会员名册.xlsx");
    open(Size.OFFICE);
    TableView<RosterRow> table = table();
    inWindow(
        () -> {
          table.getSelectionModel().selectRange(0, 3);
          table.requestFocus();
          return true;
        });
    press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
    String copied = inWindow(() -> Clipboard.getSystemClipboard().getString());
    assertThat(copied.lines()).hasSize(4);
    assertThat(copied.lines().findFirst().orElseThrow().split("\t")).startsWith("会员编号", "名称", "任职");
    clickOn("共 3 家会员");
    assertThat(exported).hasSize(1);
    assertThat(exported.getFirst())
        .extracting(RegisterEntry::id)
        .containsExactlyElementsOf(rows().subList(0, 3).stream().map(RosterRow::id).toList());
    snapshot("roster-chosen-office");
  }

  @Test
  void theListIsKeptAsItWasArranged() {
    real = new RealRegister(folder(), "chongqing").take("渝中区会员名册.xlsx");
    open(Size.LAPTOP);
    List<String> byNumber = names();
    inWindow(
        () -> {
          TableView<RosterRow> table = table();
          var byName = table.getColumns().get(1);
          byName.setPrefWidth(300);
          table.getSortOrder().setAll(List.of(byName));
          return model();
        });
    await(() -> !names().equals(byNumber));
    List<String> sorted = names();
    open(Size.LAPTOP);
    await(() -> names().equals(sorted));
    assertThat(table().getColumns().get(1).getWidth()).isEqualTo(300);
  }

  @Test
  void theRosterIsPicturedInTheDarkAndInEnglish() {
    real = new RealRegister(folder(), "chongqing").take("渝中区会员名册.xlsx").take("九龙坡区会员单位统计表.xls");
    choose(Theme.DARK, Language.CHINESE);
    open(Size.OFFICE);
    clickOn(names().get(4));
    snapshot("roster-dark-office");
    press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
    snapshot("roster-form-dark-office");
    choose(Theme.LIGHT, Language.ENGLISH);
    open(Size.LAPTOP);
    clickOn(names().get(4));
    snapshot("roster-english-laptop");
    press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
    snapshot("roster-form-english-laptop");
    choose(Theme.LIGHT, Language.CHINESE);
    open(Size.OFFICE);
    snapshot("roster-list-office");
  }

  private void openMember(MemberId id) {
    inWindow(
        () -> {
          shell.open(PageId.ROSTER, id);
          return true;
        });
  }

  private void open(Size size) {
    Messages words = appearance().language().get().messages();
    Status status = new Status(folder());
    status.association().set("山城软件行业协会");
    status.ruleBook().set("重庆（2024-09）");
    show(
        size,
        () -> {
          shell =
              new ShellViewModel(
                  navigator -> {
                    Desk desk = new Desk(words, navigator, background(), notices(), preferences());
                    page = new MemberPage(desk, real.services(), List.of(exporting()));
                    return List.of(page.page(), other());
                  });
          Shell made = new Shell(words, shell, status, background(), notices().area());
          shell.open(PageId.ROSTER);
          return made;
        });
    await(() -> !shows(words.text("memberview.loading")));
  }

  private BatchAction exporting() {
    return BatchAction.of(
        count -> Message.of("census.members", count),
        Feather.SHARE,
        (entries, date) -> exported.add(entries));
  }

  private static Page other() {
    return Page.of(
        PageId.IMPORT,
        () ->
            new PageView() {
              private final Label label = new Label("…");

              @Override
              public Node content() {
                return label;
              }
            });
  }

  private void search(String typed) {
    List<String> before = names();
    clickOn(".search-box").eraseText(6).write(typed);
    await(() -> model().searched().equals(typed));
    if (!typed.isEmpty()) {
      await(() -> !names().equals(before) || names().size() < 30);
    } else {
      await(() -> names().size() >= before.size());
    }
  }

  private void fill(String id, String text) {
    Node node = lookup("#" + id).query();
    inWindow(
        () -> {
          if (node instanceof TextInputControl input) {
            input.setText(text);
          } else if (node instanceof javafx.scene.control.ComboBox<?> box) {
            box.getEditor().setText(text);
          }
          return true;
        });
  }

  private Node inDialog(String text) {
    return lookup(
            node ->
                node instanceof Button button
                    && text.equals(button.getText())
                    && !stage().getScene().equals(button.getScene()))
        .query();
  }

  private boolean shows(String text) {
    return lookup(node -> node instanceof Labeled said && text.equals(said.getText()))
        .tryQuery()
        .filter(Node::isVisible)
        .isPresent();
  }

  private List<RosterRow> rows() {
    return inWindow(() -> List.copyOf(model().shown()));
  }

  private List<String> names() {
    return rows().stream().map(row -> row.member().name()).toList();
  }

  @SuppressWarnings("unchecked") // the page's only table
  private TableView<RosterRow> table() {
    return lookup(".data-table").queryAs(TableView.class);
  }

  private RosterViewModel model() {
    return page.model();
  }

  private boolean unsaved() {
    return shell.unsaved().isPresent();
  }
}
