package org.huiji.app.document.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiji.app.Association;
import org.huiji.app.document.DocumentWindow;
import org.huiji.document.register.Delivery;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.IssuedDocument;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.table.Progress;
import org.junit.jupiter.api.Test;

class RegisterViewTest extends DocumentWindow {

  @Test
  void aBatchIsIssuedSavedAndFoundInTheRegisterThenReissued() throws Exception {
    begin("dalian");
    int members = take(MemberStatus.MEMBER).size();
    open(Size.LAPTOP);
    await(() -> table().getItems().size() == members && picture().getImage() != null);
    snapshot("documents-issue-ready");

    clickOn("全选");
    clickOn(button("制发 " + members + " 份会员证书"));
    await(() -> lookup("现在制发").tryQuery().isPresent());
    assertThat(issued()).isEmpty();
    snapshot("documents-issue-asked");
    clickOn("现在制发");
    await(() -> issued().size() == members && lookup("另存为 PDF…").tryQuery().isPresent());
    snapshot("documents-issued");
    clickOn("另存为 PDF…");
    Path saved = folder().resolve("会员证书-" + members + "份.pdf");
    await(() -> Files.exists(saved));
    try (PDDocument pdf = Loader.loadPDF(saved.toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(members);
      assertThat(new PDFTextStripper().getText(pdf)).contains("重庆㵘𬭚𫖮软件有限公司");
    }

    clickOn("已发登记");
    await(() -> table().getItems().size() == members);
    select(0);
    await(() -> picture().getImage() != null);
    snapshot("documents-register");
    clickOn("补发…");
    assertThat(lookup("依据会员管理办法 第十一条：会员证书如有遗失，向秘书处申请补发证书。补发用新的编号，原件同时作废；两份都留在登记中。").tryQuery())
        .isPresent();
    clickOn("补发并作废原件");
    assertThat(issued()).hasSize(members);
    clickOn(lookup(".register-form .text-field").<TextField>query());
    inWindow(() -> write(lookup(".register-form .text-field").query(), "原证书遗失"));
    snapshot("documents-reissue");
    clickOn("补发并作废原件");
    await(() -> table().getItems().size() == members + 1);
    snapshot("documents-reissued");

    IssuedDocument fresh = issued().getFirst();
    assertThat(fresh.reason()).isEqualTo("原证书遗失");
    assertThat(fresh.operator()).isEqualTo("王芳");
    assertThat(issued().stream().filter(it -> it.voided() != null)).hasSize(1);
  }

  @Test
  void aSelectionIsHandedOverAtOnce() {
    begin("dalian");
    List<MemberId> members = take(MemberStatus.MEMBER);
    association()
        .secretariat()
        .issuing()
        .issue(
            DocumentKind.CERTIFICATE,
            members.subList(0, 5),
            Association.TODAY,
            false,
            "王芳",
            Progress.UNWATCHED);
    open(Size.LAPTOP);
    clickOn("已发登记");
    await(() -> table().getItems().size() == 5);
    select(0);
    clickOn("登记交付…");
    assertThat(lookup("登记 1 份已交付").tryQuery()).isPresent();
    inWindow(
        () -> {
          table().getSelectionModel().selectRange(0, 3);
          return true;
        });
    await(() -> picture().getImage() != null);
    assertThat(lookup(".register-form .button").tryQuery()).isEmpty();
    clickOn("登记交付…");
    inWindow(() -> write(lookup(".register-form .text-field").query(), "示例人"));
    snapshot("documents-handover");
    clickOn("登记 3 份已交付");
    await(() -> issued().stream().filter(it -> it.delivered() != null).count() == 3);
    await(() -> background().running().isEmpty());
    snapshot("documents-handed-over");

    assertThat(issued())
        .extracting(IssuedDocument::delivered)
        .filteredOn(it -> it != null)
        .containsOnly(new Delivery(Association.TODAY, "示例人", "王芳"));
  }
}
