package org.huiji.app.document.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.huiji.app.Association;
import org.huiji.app.document.DocumentRequest;
import org.huiji.app.document.DocumentWindow;
import org.huiji.app.office.Secretariat;
import org.huiji.app.shell.PageId;
import org.huiji.document.register.DocumentKind;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.setting.SettingKey;
import org.junit.jupiter.api.Test;

class IssueViewTest extends DocumentWindow {

  @Test
  void aNameNoFacePrintsBlocksTheBatchUntilItIsLeftOut() {
    begin("dalian");
    take(MemberStatus.MEMBER);
    MemberId odd = add("大连\uE123数据有限公司");
    int members = 21;
    open(Size.OFFICE);
    await(() -> table().getItems().size() == members);

    assertThat(first().state()).isEqualTo(PaperRow.State.PROBLEM);
    assertThat(first().id()).isEqualTo(odd);
    clickOn("全选");
    assertThat(button("制发 21 份会员证书").isDisabled()).isTrue();
    select(0);
    snapshot("documents-problem");
    await(() -> background().running().isEmpty());
    clickOn("剔出这一份");
    await(() -> !button("制发 20 份会员证书").isDisabled());
    clickOn(lookup(".table-cell .check-box").<CheckBox>query());
    assertThat(button("制发 21 份会员证书").isDisabled()).isTrue();
  }

  @Test
  void ofANewRegisterNobodyBeginsTickedAndOnlyThoseFoundAreMarked() {
    begin("dalian");
    take(MemberStatus.MEMBER);
    open(Size.LAPTOP);
    await(() -> table().getItems().size() == 20);

    assertThat(button("制发会员证书").isDisabled()).isTrue();
    snapshot("documents-backlog");
    clickOn("全选");
    assertThat(button("制发 20 份会员证书").isDisabled()).isFalse();
    inWindow(() -> write(lookup("#batch-filter").query(), "软件"));
    int found = table().getItems().size();
    assertThat(found).isBetween(1, 19);
    clickOn("只选筛选出的");
    assertThat(button("制发 " + found + " 份会员证书").isDisabled()).isFalse();
    snapshot("documents-filtered");
    inWindow(() -> write(lookup("#batch-filter").query(), ""));
    assertThat(table().getItems()).hasSize(20);
    clickOn("全不选");
    assertThat(button("制发会员证书").isDisabled()).isTrue();
  }

  @Test
  void theQuestionBeforeABatchSaysHowManyFromWhichNumberAndEnterLeavesIt() {
    begin("dalian");
    List<MemberId> who = take(MemberStatus.MEMBER).subList(0, 2);
    open(Size.LAPTOP);
    inWindow(
        () -> {
          model().open(PageId.DOCUMENTS, new DocumentRequest(DocumentKind.CERTIFICATE, who));
          return true;
        });
    await(() -> table().getItems().size() == 2);
    clickOn(button("制发 2 份会员证书"));
    await(() -> lookup("制发 2 份会员证书？").tryQuery().isPresent());
    snapshot("documents-question");

    assertThat(button("现在制发").isDefaultButton()).isFalse();
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    await(() -> lookup("制发 2 份会员证书？").tryQuery().isEmpty());
    assertThat(issued()).isEmpty();
  }

  @Test
  void aSelectionFromTheRegisterSaysWhoCannotHaveOne() {
    begin("dalian");
    List<MemberId> all = take(MemberStatus.APPLICANT);
    association().approve(all.subList(0, 3));
    open(Size.LAPTOP);
    inWindow(
        () -> {
          model()
              .open(
                  PageId.DOCUMENTS, new DocumentRequest(DocumentKind.APPROVAL, all.subList(0, 4)));
          return true;
        });
    await(() -> table().getItems().size() == 4);
    select(1);
    await(() -> picture().getImage() != null);
    snapshot("documents-selection");
    assertThat(lookup("联系地址没有填写，批准通知书只写到秘书处领取。").tryQuery()).isPresent();

    assertThat(first().state()).isEqualTo(PaperRow.State.UNABLE);
    assertThat(button("制发 3 份批准通知书").isDisabled()).isFalse();
  }

  @Test
  void whileItIsFoundOutWhoGetsOneThePageDoesNotSayThatNobodyDoes() {
    begin("dalian");
    open(Size.LAPTOP);
    await(() -> inFront().lookup(".empty-state") != null);
    ToggleButton notices =
        lookup((ToggleButton it) -> "批准通知书".equals(it.getText())).<ToggleButton>query();

    assertThat(
            inWindow(
                () -> {
                  notices.fire();
                  return inFront().lookup(".loading") != null
                      && inFront().lookup(".empty-state") == null;
                }))
        .isTrue();
    await(() -> inFront().lookup(".empty-state") != null);
  }

  @Test
  void theOffsetOfAnOverprintIsKeptInTenthsOfAMillimetre() {
    begin("dalian");
    take(MemberStatus.MEMBER);
    open(Size.OFFICE);
    await(() -> picture().getImage() != null);
    clickOn("全选");
    clickOn("套打");
    inWindow(() -> write(lookup(".text-field").nth(2).query(), "-1.5"));
    await(() -> setting().equals("-15"));
    await(() -> background().running().isEmpty());
    snapshot("documents-overprint");
    inWindow(() -> write(lookup(".text-field").nth(2).query(), "80"));
    assertThat(button("制发 20 份会员证书").isDisabled()).isTrue();
    inWindow(() -> write(lookup(".text-field").nth(2).query(), "-1.5"));
    await(() -> !button("制发 20 份会员证书").isDisabled());
  }

  private String setting() {
    Secretariat data = association().secretariat();
    return onOtherThread(
        () ->
            data.store()
                .read(tx -> data.settings().all(tx).getOrDefault(SettingKey.OVERPRINT_X, "")));
  }

  private MemberId add(String name) {
    return association()
        .secretariat()
        .registrar()
        .add(
            MemberDraft.empty(MemberKind.UNIT, MemberStatus.MEMBER).with(MemberField.NAME, name),
            Association.TODAY,
            "王芳",
            null);
  }

  private PaperRow first() {
    return (PaperRow) table().getItems().getFirst();
  }
}
