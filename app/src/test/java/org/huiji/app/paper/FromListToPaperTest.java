package org.huiji.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiji.admission.Admissions;
import org.huiji.app.office.Secretariat;
import org.huiji.document.issue.ListPaper;
import org.huiji.document.pdf.PagePicture;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.FrozenPdf;
import org.huiji.document.register.IssuedDocument;
import org.huiji.intake.ImportId;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.member.RegisterEntry;
import org.huiji.member.roster.Desk;
import org.huiji.member.roster.RosterFile;
import org.huiji.member.roster.RosterOptions;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.question.OpenQuestionRefusal;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FromListToPaperTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-18T01:00:00Z"), ZoneOffset.UTC);
  private static final String CLERK = "王芳";
  private static final Admissions.Approval APPROVAL =
      new Admissions.Approval("council", "第三届理事会第二次会议", LocalDate.of(2026, 3, 10), null, "会议纪要");

  @TempDir private Path folder;

  @Test
  void applicantsAreReviewedApprovedNumberedAndGetTheirPapers() throws IOException {
    try (Secretariat desk = desk("dalian")) {
      List<MemberId> applicants = applicants(desk);
      review(desk, applicants);
      desk.admissions().approve(applicants, APPROVAL, CLERK);

      assertThat(desk.registrar().asOf(TODAY))
          .hasSize(2)
          .allMatch(entry -> entry.number() != null)
          .allMatch(entry -> entry.member().membership().status() == MemberStatus.MEMBER);
      List<DocumentId> notices =
          issue(desk, DocumentKind.APPROVAL, desk.issuing().pending(DocumentKind.APPROVAL));
      List<DocumentId> certificates =
          issue(desk, DocumentKind.CERTIFICATE, desk.issuing().pending(DocumentKind.CERTIFICATE));

      picture("approval-notice", desk.issuedPapers().bound(notices.subList(0, 1)));
      picture("certificate", desk.issuedPapers().bound(certificates.subList(0, 1)));
      String notice = text(desk.issuedPapers().bound(notices.subList(0, 1)));
      assertThat(notice)
          .contains("申请入会批准通知书", "重庆甲乙丙科技有限公司", "第三届理事会第二次会议", "2026年3月10日", "会员证书和牌匾");
      String certificate = text(desk.issuedPapers().bound(certificates));
      assertThat(certificate).contains("特发此证", "重庆丁戊己软件有限公司", "二〇二六年三月十八日", "示例市软件行业协会");
      assertThat(desk.issuing().pending(DocumentKind.CERTIFICATE)).isEmpty();
    }
  }

  @Test
  void approvalNeedsTheStepsBeforeItAndTheRightOrgan() throws IOException {
    try (Secretariat desk = desk("dalian")) {
      List<MemberId> applicants = applicants(desk);
      assertThatThrownBy(() -> desk.admissions().approve(applicants, APPROVAL, CLERK))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("admission.out-of-turn");
      review(desk, applicants);
      assertThatThrownBy(
              () ->
                  desk.admissions()
                      .approve(
                          applicants,
                          new Admissions.Approval("supervisory-board", "监事会会议", TODAY, null, null),
                          CLERK))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("admission.wrong-organ");
      assertThat(desk.registrar().asOf(TODAY)).allMatch(entry -> entry.number() == null);
    }
  }

  @Test
  void chongqingMustFirstSayHowMembersAreAdmitted() {
    try (Secretariat desk = desk("chongqing")) {
      assertThatThrownBy(desk.admissions()::steps).isInstanceOf(OpenQuestionRefusal.class);
    }
  }

  @Test
  void printingAgainGivesTheSameBytesAndAReissueANewNumber() throws IOException {
    try (Secretariat desk = desk("dalian")) {
      take(desk, sample(), MemberStatus.MEMBER);
      MemberId member = desk.registrar().asOf(TODAY).getFirst().id();
      DocumentId first = issue(desk, DocumentKind.CERTIFICATE, List.of(member)).getFirst();
      FrozenPdf bytes = desk.issuedPapers().bound(List.of(first));
      assertThat(desk.issuedPapers().bound(List.of(first)).bytes()).isEqualTo(bytes.bytes());
      assertThat(issue(desk, DocumentKind.CERTIFICATE, List.of(member))).isEmpty();

      DocumentId second = desk.issuing().reissue(first, TODAY, false, "原证书遗失", CLERK);

      IssuedDocument before = find(desk, first);
      IssuedDocument after = find(desk, second);
      assertThat(before.voided()).isEqualTo("原证书遗失");
      assertThat(before.sha256()).isEqualTo(bytes.sha256());
      assertThat(after.replaces()).isEqualTo(first);
      assertThat(after.number()).isNotEqualTo(before.number());
    }
  }

  @Test
  void numbersRunWithoutGapsAlsoAfterABatchThatFailed() throws IOException {
    try (Secretariat desk = desk("dalian")) {
      take(desk, sample(), MemberStatus.MEMBER);
      List<MemberId> all = desk.registrar().asOf(TODAY).stream().map(RegisterEntry::id).toList();
      issue(desk, DocumentKind.CERTIFICATE, all.subList(0, 2));
      assertThatThrownBy(
              () ->
                  desk.issuing()
                      .issue(
                          DocumentKind.CERTIFICATE, all, TODAY, false, CLERK, share -> share < 0.5))
          .isInstanceOf(CancellationException.class);
      issue(desk, DocumentKind.CERTIFICATE, all.subList(0, 5));

      List<String> numbers =
          desk.issuedPapers().register().stream().map(IssuedDocument::number).sorted().toList();
      assertThat(numbers).hasSize(5).doesNotHaveDuplicates();
      assertThat(numbers.getLast()).endsWith("5");
    }
  }

  @Test
  void aMemberWithPapersStaysWhenItsImportIsTakenBack() throws IOException {
    try (Secretariat desk = desk("dalian")) {
      ImportId id = take(desk, sample(), MemberStatus.MEMBER);
      RegisterEntry member = desk.registrar().asOf(TODAY).get(4);
      issue(desk, DocumentKind.CERTIFICATE, List.of(member.id()));

      assertThat(desk.importUndo().undo(id, CLERK).kept()).containsExactly(member.member().name());
      assertThat(desk.registrar().asOf(TODAY)).hasSize(1);
    }
  }

  @Test
  void theRostersPublicVersionMasksMobilesAndBothAreOneList() throws IOException {
    try (Secretariat desk = desk("dalian")) {
      take(desk, sample(), MemberStatus.MEMBER);
      ListPaper office = desk.lists().roster(TODAY, false);
      ListPaper open = desk.lists().roster(TODAY, true);

      assertThat(office.rows()).hasSize(20);
      assertThat(office.rows().getFirst().get(7)).contains("19900046419");
      assertThat(open.rows().getFirst().get(7)).contains("199****6419");
      Path pdf = folder.resolve("名册.pdf");
      Path xlsx = folder.resolve("名册.xlsx");
      desk.lists().export(office, pdf, CLERK, Messages.CHINESE, Progress.UNWATCHED);
      desk.lists().export(office, xlsx, CLERK, Messages.CHINESE, Progress.UNWATCHED);
      FrozenPdf printed = FrozenPdf.of(Files.readAllBytes(pdf));
      picture("roster", printed);
      assertThat(text(printed)).contains("重庆㵘𬭚𫖮软件有限公司");
      assertThat(xlsx).isNotEmptyFile();
    }
  }

  @Test
  void thePlaqueListHasWhomTheRuleBookEntitles() {
    try (Secretariat dalian = desk("dalian")) {
      take(dalian, sample(), MemberStatus.MEMBER);
      assertThat(dalian.lists().plaques(TODAY).rows()).hasSize(20);
    }
    try (Secretariat chongqing = desk("chongqing")) {
      take(chongqing, sample(), MemberStatus.MEMBER);
      assertThat(chongqing.lists().plaques(TODAY).rows())
          .hasSize(12)
          .noneMatch(row -> row.get(2).equals("普通会员单位"));
    }
    try (Secretariat itss = desk("itss")) {
      take(itss, applicantsFile(), MemberStatus.MEMBER);
      assertThatThrownBy(() -> itss.lists().plaques(TODAY)).isInstanceOf(OpenQuestionRefusal.class);
    }
  }

  private Secretariat desk(String rules) {
    Secretariat desk = Secretariat.open(folder.resolve(rules), CLOCK);
    desk.store()
        .change(
            Cause.of(CLERK, "test", "开始"),
            tx -> {
              desk.rulebooks().keep(tx, LocalDate.of(2020, 1, 1), BuiltInRulebooks.read(rules));
              desk.settings().put(tx, SettingKey.ASSOCIATION_NAME, "示例市软件行业协会");
              return null;
            });
    return desk;
  }

  private List<MemberId> applicants(Secretariat desk) throws IOException {
    take(desk, applicantsFile(), MemberStatus.APPLICANT);
    return desk.admissions().applicants().stream().map(a -> a.entry().id()).toList();
  }

  private static void review(Secretariat desk, List<MemberId> who) {
    desk.admissions()
        .record(who, Admissions.APPLICATION, LocalDate.of(2026, 2, 1), "申请单位", "入会申请表", CLERK);
    desk.admissions().record(who, Admissions.REVIEW, LocalDate.of(2026, 2, 20), "秘书处", null, CLERK);
  }

  private Path applicantsFile() {
    try {
      return Files.writeString(
          folder.resolve("申请.csv"),
          "单位名称,联络员,手机\n重庆甲乙丙科技有限公司,张三,19900000001\n重庆丁戊己软件有限公司,李四,19900000002\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path sample() {
    try {
      return Path.of(
          Objects.requireNonNull(FromListToPaperTest.class.getResource("沙坪坝区会员名单-GBK.csv"))
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ImportId take(Secretariat desk, Path file, MemberStatus status) {
    RosterFile opened = desk.rosterImport().open(file, ReadOptions.usual(), Progress.UNWATCHED);
    var preview =
        desk.rosterImport()
            .preview(
                opened,
                opened.heads().getFirst(),
                new RosterOptions(TODAY, status),
                Desk.UNTOUCHED,
                Progress.UNWATCHED);
    return desk.rosterTaking().take(preview, CLERK, Messages.CHINESE, Progress.UNWATCHED).id();
  }

  private static List<DocumentId> issue(Secretariat desk, DocumentKind kind, List<MemberId> who) {
    return desk.issuing().issue(kind, who, TODAY, false, CLERK, Progress.UNWATCHED);
  }

  private static IssuedDocument find(Secretariat desk, DocumentId id) {
    return desk.issuedPapers().register().stream()
        .filter(document -> document.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static void picture(String name, FrozenPdf pdf) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "pictures", "paper"));
    PagePicture page = PagePicture.of(pdf.bytes(), 0, 100);
    var image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, page.width(), page.height(), page.pixels(), 0, page.width());
    ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
  }

  private static String text(FrozenPdf pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
