package org.huiji.persistence.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.paper.DistrictList;
import org.huiji.declaration.paper.PaperScope;
import org.huiji.declaration.paper.PaperSubject;
import org.huiji.declaration.paper.RoundPaperOrder;
import org.huiji.declaration.paper.RoundPaperPlan;
import org.huiji.declaration.review.NewStep;
import org.huiji.declaration.sending.Sender;
import org.huiji.declaration.sending.Sending;
import org.huiji.document.paper.PaperRefusal;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.huiji.table.Progress;
import org.huiji.table.write.TableSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // opened before each test
class RoundPapersTest {

  private static final String LONG_NAME = "重庆" + "很长的名称".repeat(12) + "有限公司";
  private static final LocalDate UNTIL = LocalDate.of(2022, 3, 10);

  @TempDir private Path folder;
  private RoundPaperDesk desk;
  private DeclarationId one;
  private DeclarationId other;

  @BeforeEach
  void open() {
    desk = new RoundPaperDesk(folder);
    one = desk.round.add("南岸区", "重庆示例软件有限公司", "示例适配评测平台");
    other = desk.round.add("南岸区", "重庆样例科技有限公司", "样例适配评测平台");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aCompanyIsToldEachProblemWithItsParagraphAndUntilWhenToSendAgain() {
    giveBack(one, "承诺书没有签字");

    DocumentId letter = issue(DocumentKind.CORRECTION_LETTER, UNTIL, of(one)).getFirst();

    assertThat(text(letter))
        .contains("申报材料退回修改通知")
        .contains("重庆示例软件有限公司：")
        .contains("退回理由：承诺书没有签字")
        .contains("适配评测的产品160件，没有达到“2021年适配评测的产品不少于200件”")
        .contains("〔二（一）〕")
        .contains("没有填写：企业名称（盖章）、平台名称、项目负责人、联系电话、电子邮箱。〔附件1封面〕")
        .contains("缺少证明材料：平台建设运营单位营业执照复印件〔附件1四.1〕；平台建设运营单位2021年")
        .contains("2022年3月10日前修改完毕，重新签字、盖章，按通知规定的份数和格式（含电子版）报送南岸区经济信息委")
        .doesNotContain("没有核对")
        .doesNotContain("没有列入汇总表");
    assertThat(desk.document(letter).number()).isEqualTo("渝软协退改〔2022〕1号");
  }

  @Test
  void aBureauIsToldOfAllThatWasReturnedToItsCompaniesAndOfNothingElse() {
    giveBack(one, "承诺书没有签字");
    giveBack(other, "平台名称与汇总表不一致");
    desk.round.add("南岸区", "重庆无误软件有限公司", "无误平台");

    DocumentId letter =
        issue(DocumentKind.CORRECTION_LETTER, UNTIL, new PaperSubject.OfDistrict("南岸区")).getFirst();

    assertThat(text(letter))
        .contains("南岸区经济信息委：")
        .contains("申报材料退回修改函")
        .contains("特此函告")
        .contains("其中2份需要修改、补充")
        .contains("1．重庆示例软件有限公司")
        .contains("2．重庆样例科技有限公司")
        .contains("没有列入汇总表（附件2）")
        .doesNotContain("退回修改通知", "无误平台");
  }

  @Test
  void theWordFileSaysWhatThePrintedLetterSays() throws IOException {
    giveBack(one, "承诺书没有签字");
    RoundPaperOrder order = order(DocumentKind.CORRECTION_LETTER, UNTIL, of(one));

    assertThat(words(desk.papers.word(order, of(one)))).doesNotContain("〔2022〕1号");

    DocumentId letter = desk.issue(order).getFirst();
    String words = words(desk.papers.word(order, of(one)));
    String printed = text(letter).replaceAll("—\\d+—", "");
    assertThat(words).contains("渝软协退改〔2022〕1号").contains("（1）");
    for (String sentence : words.split("\n")) {
      assertThat(printed).contains(sentence.replaceAll("\\s", ""));
    }
  }

  @Test
  void whatWasNotReturnedGetsNoLetterAndNothingIsIssuedThen() {
    giveBack(one, "承诺书没有签字");

    RoundPaperPlan plan =
        desk.papers.plan(order(DocumentKind.CORRECTION_LETTER, UNTIL, of(one), of(other)));

    assertThat(plan.ready()).hasSize(1);
    assertThat(plan.unable())
        .extracting(unable -> unable.reason().key())
        .containsExactly("declpaper.not-returned");
    refused(
        () -> issue(DocumentKind.CORRECTION_LETTER, UNTIL, of(one), of(other)),
        "declpaper.not-returned");
    refused(() -> issue(DocumentKind.CORRECTION_LETTER, null, of(one)), "declpaper.no-until");
    refused(
        () -> issue(DocumentKind.CORRECTION_LETTER, Round2021.TODAY.minusDays(1), of(one)),
        "declpaper.until-before");
    assertThat(desk.all()).isEmpty();
  }

  @Test
  void aSubjectGetsOnePaperADayAndTheSameBytesAgain() {
    giveBack(one, "承诺书没有签字");
    DocumentId first = issue(DocumentKind.CORRECTION_LETTER, UNTIL, of(one)).getFirst();
    byte[] bytes = desk.pdf(first);

    assertThat(issue(DocumentKind.CORRECTION_LETTER, UNTIL, of(one))).isEmpty();

    RoundPaperOrder order = order(DocumentKind.CORRECTION_LETTER, UNTIL, of(one));
    assertThat(desk.papers.issued(order)).containsExactly(first);
    assertThat(desk.papers.preview(order, of(one)).bytes()).isEqualTo(bytes);
  }

  @Test
  void aLetterOfTheDayIsPrintedAgainAlthoughItsDeclarationHasComeAgain() {
    giveBack(one, "承诺书没有签字");
    DocumentId letter = issue(DocumentKind.CORRECTION_LETTER, UNTIL, of(one)).getFirst();
    desk.round.review.record(
        List.of(one),
        new NewStep(ReviewState.RECEIVED, Round2021.TODAY, null, null),
        Round2021.CLERK);

    RoundPaperOrder order = order(DocumentKind.CORRECTION_LETTER, UNTIL, of(one));

    assertThat(desk.papers.plan(order).isGood()).isTrue();
    assertThat(desk.papers.issued(order)).containsExactly(letter);
    assertThat(desk.papers.preview(order, of(one)).bytes()).isEqualTo(desk.pdf(letter));
  }

  @Test
  void theDatabaseRefusesToChangeOrRemoveWhatAPaperIsAbout() throws SQLException {
    giveBack(one, "承诺书没有签字");
    issue(DocumentKind.CORRECTION_LETTER, UNTIL, of(one));

    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("huiji.db"));
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(
              () -> statement.executeUpdate("update declaration_document set round = '1'"))
          .hasMessageContaining("append-only");
      assertThatThrownBy(() -> statement.executeUpdate("delete from declaration_document"))
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void aNameThatNoFaceCanPrintKeepsTheWholeBatchFromPaper() {
    DeclarationId bad = desk.round.add("南岸区", "重庆\uE000软件有限公司", "某平台");
    giveBack(one, "承诺书没有签字");
    giveBack(bad, "承诺书没有签字");

    assertThatThrownBy(() -> issue(DocumentKind.CORRECTION_LETTER, UNTIL, of(one), of(bad)))
        .isInstanceOf(PaperRefusal.class);
    assertThat(desk.all()).isEmpty();
  }

  @Test
  void aBureauThatSentNothingIsReminded() {
    DocumentId letter =
        issue(DocumentKind.DISTRICT_REMINDER, null, new PaperSubject.OfDistrict("万盛经开区"))
            .getFirst();

    assertThat(text(letter)).contains("万盛经开区经信部门：").contains("原则上应于2022年2月25日前").contains("报送期限已过");
    refused(
        () -> issue(DocumentKind.DISTRICT_REMINDER, null, new PaperSubject.OfDistrict("南岸区")),
        "declpaper.has-sent");
    refused(
        () -> issue(DocumentKind.DISTRICT_REMINDER, null, new PaperSubject.OfDistrict("两江")),
        "declpaper.no-district");
  }

  @Test
  void anExpertSeesEachThresholdBesideItsFigureOnOnePage() {
    DeclarationId doubtful =
        desk.round.add(
            Round2021.content("北碚区", LONG_NAME, "投某平台")
                .withForm(
                    Round2021.content("北碚区", LONG_NAME, LONG_NAME)
                        .form()
                        .with(FormField.CATEGORY, "投资类")
                        .with(
                            FormField.SERVICE, "组织项目推介、资本对接等活动20次，投资软件企业4家。" + "服务".repeat(400))));

    List<DocumentId> sheets = issue(DocumentKind.REVIEW_SHEET, null, of(one), of(doubtful));

    assertThat(text(sheets.getFirst()))
        .contains("2021年适配评测的产品不少于200件适配评测的产品160件未达到")
        .contains("服务相关单位不少于30家服务相关单位45家达到")
        .contains("未核对")
        .contains("专家签字");
    assertThat(text(sheets.getLast()))
        .contains("2021年投资的软件企业不少于5家投资的软件企业4家未达到")
        .contains("未见数据")
        .contains("没有写年份");
    assertThat(desk.document(sheets.getLast()).pages()).isEqualTo(1);
    assertThat(desk.document(sheets.getLast()).number()).isEqualTo("渝软协评审-2022-0002");
  }

  @Test
  void thePublicNoticeAndTheFinalListNameThePlatformsOfTheirState() {
    desk.round.bring(one, ReviewState.PUBLIC_NOTICE);
    desk.round.bring(other, ReviewState.PUBLIC_NOTICE);
    DocumentId notice =
        issue(DocumentKind.PUBLIC_NOTICE_LIST, UNTIL, new PaperSubject.OfRound()).getFirst();
    refused(
        () -> issue(DocumentKind.FINAL_LIST, null, new PaperSubject.OfRound()),
        "declpaper.empty-list");
    desk.round.review.record(
        List.of(one),
        new NewStep(ReviewState.LISTED, Round2021.TODAY, "渝经信软件〔2022〕30号", null),
        Round2021.CLERK);
    DocumentId list = issue(DocumentKind.FINAL_LIST, null, new PaperSubject.OfRound()).getFirst();

    assertThat(text(notice))
        .contains("重庆市重点软件公共服务平台名单（第二批）公示")
        .contains("2个平台")
        .contains("公示时间为2022年3月1日至2022年3月10日")
        .contains("示例适配评测平台")
        .contains("样例适配评测平台");
    assertThat(text(list))
        .contains("（渝经信软件〔2022〕30号）")
        .contains("共1个平台")
        .contains("1示例适配评测平台重庆示例软件有限公司适配评测类南岸区")
        .doesNotContain("样例适配评测平台");
  }

  @Test
  void aSummaryTableIsTheOneThatIsExportedAndTheSameBytesAgainWhenTheRoundHasMovedOn()
      throws IOException {
    DeclarationId third = desk.round.add("渝北区", "重庆渝北软件有限公司", "渝北平台");
    DocumentId whole =
        issue(DocumentKind.DECLARATION_SUMMARY, null, new PaperSubject.OfRound()).getFirst();
    byte[] bytes = desk.pdf(whole);
    String exported =
        text(desk.summaries().pdf(desk.tables().whole(Round2021.ROUND), TableSheet.Paper.A3));

    assertThat(text(whole)).isEqualTo(exported).contains("共3个平台");
    assertThat(desk.document(whole).number()).isEqualTo("渝软协汇总-2022-001");
    assertThat(desk.document(whole).subject()).isEqualTo(Round2021.ROUND.title());

    desk.round.store.change(
        Cause.of(Round2021.CLERK, "test", "申报"),
        tx -> {
          desk.round.declarations.retract(tx, third);
          return third;
        });
    RoundPaperOrder order =
        order(DocumentKind.DECLARATION_SUMMARY, null, new PaperSubject.OfRound());
    assertThat(desk.papers.preview(order, new PaperSubject.OfRound()).bytes()).isEqualTo(bytes);
    assertThat(desk.pdf(whole)).isEqualTo(bytes);
  }

  @Test
  void aSummaryTableIsOfOneDistrictOrOfSeveralTogetherInWhateverOrderTheyAreNamed() {
    desk.round.add("渝北区", "重庆渝北软件有限公司", "渝北平台");
    desk.round.add("北碚区", "重庆北碚软件有限公司", "北碚平台");
    PaperSubject two = PaperSubject.together(List.of("渝北区", "南岸区"));

    List<DocumentId> issued =
        issue(DocumentKind.DECLARATION_SUMMARY, null, new PaperSubject.OfDistrict("南岸区"), two);

    assertThat(text(issued.getFirst()))
        .contains("推荐单位（盖章）：重庆市南岸区")
        .contains("示例适配评测平台")
        .doesNotContain("渝北平台");
    assertThat(text(issued.getLast())).contains("共3个平台").doesNotContain("北碚平台");
    assertThat(desk.document(issued.getLast()).subject()).isEqualTo("南岸区、渝北区");
    assertThat(
            issue(
                DocumentKind.DECLARATION_SUMMARY,
                null,
                PaperSubject.together(List.of("南岸区", "渝北区"))))
        .isEmpty();
    refused(
        () -> issue(DocumentKind.DECLARATION_SUMMARY, null, new PaperSubject.OfDistrict("万盛经开区")),
        "declpaper.empty-summary");
    refused(() -> issue(DocumentKind.DECLARATION_SUMMARY, null, of(one)), "declpaper.not-for-it");
  }

  @Test
  void aCharacterThatNoFaceCanPrintKeepsTheSummaryTableFromPaper() {
    desk.round.add("渝北区", "重庆\uE000软件有限公司", "渝北平台");

    assertThatThrownBy(
            () -> issue(DocumentKind.DECLARATION_SUMMARY, null, new PaperSubject.OfRound()))
        .isInstanceOf(PaperRefusal.class);
    assertThat(
            desk.papers
                .plan(order(DocumentKind.DECLARATION_SUMMARY, null, new PaperSubject.OfRound()))
                .problems())
        .hasSize(1);
  }

  @Test
  void aReminderAndTheListsAreHadInWordWithTheWordsThatArePrinted() throws IOException {
    desk.round.bring(one, ReviewState.PUBLIC_NOTICE);
    PaperSubject bureau = new PaperSubject.OfDistrict("万盛经开区");
    RoundPaperOrder reminder = order(DocumentKind.DISTRICT_REMINDER, null, bureau);
    RoundPaperOrder list =
        order(DocumentKind.PUBLIC_NOTICE_LIST, UNTIL, new PaperSubject.OfRound());
    String letter = text(desk.issue(reminder).getFirst());
    String printed = text(desk.issue(list).getFirst());

    for (String sentence : words(desk.papers.word(reminder, bureau)).split("\n")) {
      assertThat(letter).contains(sentence.replaceAll("\\s", ""));
    }
    byte[] word = desk.papers.word(list, new PaperSubject.OfRound());
    for (String sentence : words(word).split("\n")) {
      assertThat(printed).contains(sentence.replaceAll("\\s", ""));
    }
    try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
      assertThat(document.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
      assertThat(document.getTables().getFirst().getRow(1).getTableCells())
          .extracting(XWPFTableCell::getText)
          .containsExactly("1", "示例适配评测平台", "重庆示例软件有限公司", "适配评测类", "南岸区");
    }
    refused(
        () -> desk.papers.word(order(DocumentKind.REVIEW_SHEET, null, of(one)), of(one)),
        "declpaper.no-word");
  }

  @Test
  void aPaperIsPendingForThoseWhoNeedOneUntilTheyHaveIt() {
    giveBack(one, "承诺书没有签字");
    desk.round.bring(other, ReviewState.EXPERT_REVIEW);
    PaperSubject nanan = new PaperSubject.OfDistrict("南岸区");

    assertThat(pending(DocumentKind.CORRECTION_LETTER, PaperScope.DECLARATION))
        .containsExactly(of(one));
    assertThat(pending(DocumentKind.CORRECTION_LETTER, PaperScope.DISTRICT)).containsExactly(nanan);
    assertThat(pending(DocumentKind.REVIEW_SHEET, PaperScope.DECLARATION))
        .containsExactly(of(other));
    assertThat(pending(DocumentKind.DISTRICT_REMINDER, PaperScope.DISTRICT))
        .hasSize(40)
        .doesNotContain(nanan);
    assertThat(pending(DocumentKind.DECLARATION_SUMMARY, PaperScope.DISTRICT))
        .containsExactly(nanan);
    assertThat(pending(DocumentKind.FINAL_LIST, PaperScope.ROUND))
        .containsExactly(new PaperSubject.OfRound());

    issue(DocumentKind.CORRECTION_LETTER, UNTIL, of(one));
    issue(DocumentKind.CORRECTION_LETTER, UNTIL, nanan);
    issue(DocumentKind.REVIEW_SHEET, null, of(other));

    assertThat(pending(DocumentKind.CORRECTION_LETTER, PaperScope.DECLARATION)).isEmpty();
    assertThat(pending(DocumentKind.CORRECTION_LETTER, PaperScope.DISTRICT)).isEmpty();
    assertThat(pending(DocumentKind.REVIEW_SHEET, PaperScope.DECLARATION)).isEmpty();
  }

  @Test
  void theReminderListSaysWhatIsMissingAndWhomToCall() {
    giveBack(one, "承诺书没有签字");
    desk.round.store.change(
        Cause.of(Round2021.CLERK, "test", "报送"),
        tx -> {
          desk.round.sendings.add(
              tx,
              new Sending(
                  "2021-2",
                  "南岸区",
                  LocalDate.of(2022, 2, 20),
                  new Sender("南岸区经济信息委", "丁某", "63000000", "19900000001"),
                  null));
          return true;
        });
    var list =
        new DistrictList(desk.round.districts.of(null), desk.round.districts.contacts())
            .on(Round2021.TODAY);

    assertThat(list.rows()).hasSize(41);
    assertThat(list.rows())
        .filteredOn(row -> row.get(1).equals("南岸区经济信息委"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.subList(2, 7))
                    .containsExactly(
                        "已退回",
                        "有 1 份已退回修改（最近一次2022年2月22日），请催促重新报送；有 2 份核对出错误，请更正",
                        "丁某",
                        "63000000",
                        "19900000001"));
    assertThat(list.notes().getFirst()).contains("2022年2月25日").contains("41");
  }

  private List<PaperSubject> pending(DocumentKind kind, PaperScope scope) {
    return desk.papers.pending(kind, scope, null, Round2021.TODAY);
  }

  private void giveBack(DeclarationId id, String why) {
    desk.round.bring(id, ReviewState.RECEIVED);
    desk.round.review.record(
        List.of(id),
        new NewStep(ReviewState.RETURNED, LocalDate.of(2022, 2, 22), null, why),
        Round2021.CLERK);
  }

  private List<DocumentId> issue(
      DocumentKind kind, @Nullable LocalDate until, PaperSubject... subjects) {
    return desk.papers.issue(order(kind, until, subjects), Round2021.CLERK, Progress.UNWATCHED);
  }

  private static RoundPaperOrder order(
      DocumentKind kind, @Nullable LocalDate until, PaperSubject... subjects) {
    return new RoundPaperOrder(kind, null, List.of(subjects), Round2021.TODAY, until);
  }

  private static PaperSubject of(DeclarationId id) {
    return new PaperSubject.OfDeclaration(id);
  }

  private String text(DocumentId id) {
    return text(desk.pdf(id));
  }

  private static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).replaceAll("\\s", "");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String words(byte[] docx) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      return document.getParagraphs().stream()
          .map(XWPFParagraph::getText)
          .collect(Collectors.joining("\n"));
    }
  }

  private static void refused(ThrowingCallable work, String key) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
  }
}
