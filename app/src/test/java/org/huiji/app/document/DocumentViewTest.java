package org.huiji.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiji.app.Association;
import org.huiji.app.WindowTest;
import org.huiji.app.office.Secretariat;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.Page;
import org.huiji.app.shell.PageId;
import org.huiji.app.shell.PageView;
import org.huiji.app.shell.Shell;
import org.huiji.app.shell.ShellViewModel;
import org.huiji.app.shell.Status;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Theme;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.IssuedDocument;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.setting.SettingKey;
import org.huiji.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // the association begins in each test
class DocumentViewTest extends WindowTest {

  private static final String SAMPLE = "沙坪坝区会员名单-GBK.csv";

  private Association association;
  private ShellViewModel model;

  @AfterEach
  void closeData() {
    association.close();
  }

  @Test
  void aBatchIsIssuedSavedAndFoundInTheRegisterThenReissued() throws Exception {
    begin("dalian");
    int members = association.take(DocumentViewTest.class, SAMPLE, MemberStatus.MEMBER).size();
    open(Size.LAPTOP);
    await(() -> table().getItems().size() == members && picture().getImage() != null);
    snapshot("documents-issue-ready");

    clickOn(button("制发 " + members + " 份会员证书"));
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
  void aNameNoFacePrintsBlocksTheBatchUntilItIsLeftOut() {
    begin("dalian");
    association.take(DocumentViewTest.class, SAMPLE, MemberStatus.MEMBER);
    MemberId odd = add("大连\uE123数据有限公司");
    int members = 21;
    open(Size.OFFICE);
    await(() -> table().getItems().size() == members);

    assertThat(first().state()).isEqualTo(PaperRow.State.PROBLEM);
    assertThat(first().id()).isEqualTo(odd);
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
  void aSelectionFromTheRegisterSaysWhoCannotHaveOne() {
    begin("dalian");
    List<MemberId> all = association.take(DocumentViewTest.class, SAMPLE, MemberStatus.APPLICANT);
    association.approve(all.subList(0, 3));
    open(Size.LAPTOP);
    inWindow(
        () -> {
          model.open(
              PageId.DOCUMENTS, new DocumentRequest(DocumentKind.APPROVAL, all.subList(0, 4)));
          return true;
        });
    await(() -> table().getItems().size() == 4);
    select(1);
    await(() -> picture().getImage() != null);
    snapshot("documents-selection");

    assertThat(first().state()).isEqualTo(PaperRow.State.UNABLE);
    assertThat(button("制发 3 份批准通知书").isDisabled()).isFalse();
  }

  @Test
  void theOffsetOfAnOverprintIsKeptInTenthsOfAMillimetre() {
    begin("dalian");
    association.take(DocumentViewTest.class, SAMPLE, MemberStatus.MEMBER);
    open(Size.OFFICE);
    await(() -> picture().getImage() != null);
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

  @Test
  void theRosterAndThePlaquesAreLookedAtAndExported() {
    begin("dalian");
    association.take(DocumentViewTest.class, SAMPLE, MemberStatus.MEMBER);
    open(Size.LAPTOP);
    await(() -> picture().getImage() != null);
    for (String list : List.of("名册", "铜牌清单")) {
      clickOn(list);
      await(() -> !button("导出" + list + "…").isDisabled() && picture().getImage() != null);
      snapshot("documents-list-" + list);
      clickOn(button("导出" + list + "…"));
    }
    await(() -> exported().size() == 2);
    assertThat(exported()).allMatch(name -> name.endsWith(".xlsx"));
  }

  private List<String> exported() {
    String[] files = folder().toFile().list((folder, name) -> name.endsWith(".xlsx"));
    return files == null ? List.of() : List.of(files);
  }

  @Test
  void paperGoesToAPrinterAtItsTrueSize() throws Exception {
    begin("dalian");
    association.take(DocumentViewTest.class, SAMPLE, MemberStatus.MEMBER);
    MemberId one = association.secretariat().registrar().asOf(Association.TODAY).getFirst().id();
    byte[] pdf =
        association
            .secretariat()
            .issuing()
            .preview(DocumentKind.CERTIFICATE, one, Association.TODAY, false)
            .bytes();
    var paper = new java.io.ByteArrayOutputStream();
    var printer =
        javax.print.StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            javax.print.DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(paper);

    Printers.print(pdf, printer, 1, "会员证书");

    assertThat(paper.toString(java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("%!PS");
  }

  @Test
  void emptyAndForeignWindowsArePictured() {
    begin("chongqing");
    choose(Theme.DARK, Language.ENGLISH);
    open(Size.LAPTOP);
    await(() -> lookup(".empty-state").tryQuery().isPresent());
    snapshot("documents-empty-dark-en");
    choose(Theme.DARK, Language.CHINESE);
    association.take(DocumentViewTest.class, SAMPLE, MemberStatus.MEMBER);
    open(Size.OFFICE);
    await(() -> picture().getImage() != null);
    snapshot("documents-issue-dark");
  }

  private String setting() {
    Secretariat data = association.secretariat();
    return onOtherThread(
        () ->
            data.store()
                .read(tx -> data.settings().all(tx).getOrDefault(SettingKey.OVERPRINT_X, "")));
  }

  private void begin(String rules) {
    association = Association.under(rules, folder());
  }

  private MemberId add(String name) {
    return association
        .secretariat()
        .registrar()
        .add(
            MemberDraft.empty(MemberKind.UNIT, MemberStatus.MEMBER).with(MemberField.NAME, name),
            Association.TODAY,
            "王芳",
            null);
  }

  private List<IssuedDocument> issued() {
    return onOtherThread(() -> association.secretariat().issuing().register());
  }

  private static <T> T onOtherThread(java.util.concurrent.Callable<T> work) {
    return java.util.concurrent.CompletableFuture.supplyAsync(
            () -> {
              try {
                return work.call();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            })
        .join();
  }

  private void open(Size size) {
    Messages words = appearance().language().get().messages();
    Secretariat data = association.secretariat();
    DocumentServices services =
        new DocumentServices(
            data.clock(),
            data.store(),
            data.settings(),
            data.rulebooks(),
            data.faces(),
            data.templates(),
            data.issuing(),
            data.lists());
    show(
        size,
        () -> {
          model =
              new ShellViewModel(
                  navigator -> {
                    Desk desk = new Desk(words, navigator, background(), notices(), preferences());
                    return List.of(Page.of(PageId.DOCUMENTS, () -> view(desk, services)));
                  });
          return new Shell(words, model, new Status(folder()), background(), notices().area());
        });
    inWindow(
        () -> {
          model.open(PageId.DOCUMENTS);
          return true;
        });
  }

  private PageView view(Desk desk, DocumentServices services) {
    return new DocumentView(
        desk,
        services,
        (name, endings, then) -> then.accept(folder().resolve(name + "." + endings.getFirst())));
  }

  private TabPane tabs() {
    return lookup(".tab-pane").query();
  }

  @SuppressWarnings("unchecked")
  private TableView<Object> table() {
    var tab = tabs().getSelectionModel().getSelectedItem().getContent();
    return (TableView<Object>)
        Objects.requireNonNullElseGet(tab.lookup(".data-table"), () -> new TableView<Object>());
  }

  private PaperRow first() {
    return (PaperRow) table().getItems().getFirst();
  }

  private void select(int row) {
    inWindow(
        () -> {
          table().getSelectionModel().clearAndSelect(row);
          return true;
        });
  }

  private ImageView picture() {
    var tab = tabs().getSelectionModel().getSelectedItem().getContent();
    return (ImageView) Objects.requireNonNullElseGet(tab.lookup(".paper"), () -> new ImageView());
  }

  private Button button(String label) {
    return lookup((Button it) -> label.equals(it.getText())).query();
  }

  private static boolean write(TextField field, String text) {
    field.setText(text);
    return true;
  }
}
