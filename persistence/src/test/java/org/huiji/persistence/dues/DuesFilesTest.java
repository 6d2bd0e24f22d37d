package org.huiji.persistence.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.dues.export.BookSheets;
import org.huiji.dues.export.DuesFiles;
import org.huiji.dues.export.DuesSheet;
import org.huiji.dues.export.MemberSheets;
import org.huiji.dues.ledger.Decision;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.member.MemberId;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.question.Stated;
import org.huiji.setting.SettingKey;
import org.huiji.table.Progress;
import org.huiji.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // made before each test
class DuesFilesTest {

  @TempDir private Path folder;

  private Treasury desk;
  private MemberSheets members;
  private BookSheets books;
  private DuesFiles files;

  @BeforeEach
  void fillTwoYears() {
    desk = new Treasury(folder).adopted();
    members = new MemberSheets(desk.store, desk.settings, desk.rulebooks);
    books = new BookSheets(desk.store, desk.members, desk.bookRows, desk.settings, desk.rulebooks);
    files =
        new DuesFiles(
            desk.store, desk.settings, desk.rulebooks, FaceCatalogue.bundledOnly(), desk.clock);
    desk.set(SettingKey.DUES_DUE_DAY, "01-31").set(SettingKey.ASSOCIATION_NAME, "示例市软件行业协会");
    MemberId plain = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
    MemberId council = desk.unit("远山示例软件有限公司", "2020-05-01", "committee-member");
    desk.charge(2025);
    desk.charge(2026);
    desk.pay(plain, 300_050, LocalDate.of(2026, 2, 1));
    var decision = new Decision("主任委员会", "2026年第一次会议", LocalDate.of(2026, 2, 10));
    desk.ledger.waive(council, 2025, 200_000, decision, null, Treasury.CLERK);
    LedgerEntry waiver = desk.read(tx -> desk.entries.ofMember(tx, council)).getLast();
    desk.ledger.reverse(waiver.id(), Treasury.TODAY, "会议未形成决定", Treasury.CLERK);
    desk.reminders.record(
        List.of(council), 2025, LocalDate.of(2026, 1, 8), "电话", "李娜", null, Treasury.CLERK);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theRosterOfAYearHasAmountsAsNumbersAndTheirSums() throws IOException {
    List<List<String>> rows = workbook(members.roster(desk.views.year(2026)));

    assertThat(rows.getFirst()).containsExactly("示例市软件行业协会2026年度会费缴纳名册");
    assertThat(rows.get(2).subList(1, 12))
        .containsExactly(
            "ITSS00001",
            "青禾示例科技有限公司",
            "",
            "会员单位",
            "会员单位",
            "3,000.00",
            "0.50",
            "0.00",
            "0.00",
            "2,999.50",
            "欠缴");
    assertThat(rows.getLast().get(2)).isEqualTo("合计");
    assertThat(rows.getLast().subList(6, 11))
        .containsExactly("13,000.00", "0.50", "0.00", "0.00", "12,999.50");
  }

  @Test
  void theNameOfTheRuleBookIsTheAuthorWhereNoneIsSet() throws IOException {
    desk.set(SettingKey.ASSOCIATION_NAME, "");
    String named =
        desk.read(tx -> desk.rulebooks.on(tx, Treasury.TODAY)).association()
                instanceof Stated.Known<String>(String name)
            ? name
            : "";

    byte[] pdf = files.pdf(members.roster(desk.views.year(2026)));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentInformation().getAuthor()).isEqualTo(named).isNotBlank();
    }
  }

  @Test
  void arrearsAreListedByAgeWithTheLastReminder() throws IOException {
    List<List<String>> rows = workbook(members.arrears(desk.views.arrears(Treasury.TODAY)));

    assertThat(rows.get(2).subList(2, 12))
        .containsExactly(
            "远山示例软件有限公司",
            "委员单位",
            "2025、2026",
            "2025-02-01",
            "10,000.00",
            "10,000.00",
            "",
            "",
            "20,000.00",
            "2026-01-08 电话（共1次）");
    assertThat(rows.getLast().get(10)).isEqualTo("22,999.50");
  }

  @Test
  void theVoucherSheetNamesTheAccountantsAccountsAndTurnsReversalsRound() throws IOException {
    assertThatThrownBy(() -> books.vouchers(2026))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason().key()).isEqualTo("duesexport.no-accounts"));
    desk.set(SettingKey.VOUCHER_BANK, "1002 银行存款")
        .set(SettingKey.VOUCHER_RECEIVABLE, "1141 应收会费")
        .set(SettingKey.VOUCHER_INCOME, "4301 会费收入");

    List<List<String>> rows = workbook(books.vouchers(2026));

    assertThat(rows.get(1)).startsWith("日期", "摘要", "借方科目", "贷方科目", "金额（元）");
    assertThat(rows)
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith(
                        "2026-02-01",
                        "青禾示例科技有限公司 收到2025年度会费",
                        "1002 银行存款",
                        "1141 应收会费",
                        "3,000.00"))
        .anySatisfy(row -> assertThat(row).contains("4301 会费收入", "1141 应收会费", "2,000.00"))
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains("2026-03-18")
                    .containsSubsequence("1141 应收会费", "4301 会费收入", "2,000.00"));
  }

  @Test
  void theJournalHasEveryEntryOfTheYearOfTheBooks() throws IOException {
    desk.books.close(2025, Treasury.CLERK);
    List<List<String>> rows = workbook(books.journal(2026));

    assertThat(rows.subList(2, rows.size() - 1))
        .extracting(row -> row.get(5))
        .containsExactly("应收", "应收", "到账", "到账", "减免", "冲销", "结转", "结转");
    assertThat(rows.getLast().subList(7, 9)).containsExactly("15,000.00", "5,000.50");
  }

  @Test
  void theProofOfAYearIsPrintedWithItsEquation() throws IOException {
    Path target = folder.resolve("proof.pdf");
    DuesSheet proof = books.proof(desk.books.proof(2026));
    export(proof, target);

    assertThat(files.check(proof)).isEmpty();
    assertThat(PaperDesk.text(Files.readAllBytes(target)))
        .contains("示例市软件行业协会2026年会费核对表")
        .contains("期初余额＋应收－到账－减免＋退款＋冲销＝期末余额")
        .contains("核对相符")
        .contains("合计13,000.0013,000.003,000.502,000.000.002,000.0022,999.50相符");
  }

  @Test
  void aListIsWrittenAsCsvTooAndOtherEndingsAreRefused() throws IOException {
    Path target = folder.resolve("名单.csv");
    export(members.arrears(desk.views.arrears(Treasury.TODAY)), target);

    assertThat(Files.readString(target, StandardCharsets.UTF_8)).contains("远山示例软件有限公司", "20000");
    assertThatThrownBy(
            () -> export(members.roster(desk.views.year(2026)), folder.resolve("名单.doc")))
        .isInstanceOf(Refusal.class);
    assertThat(folder.resolve("名单.doc")).doesNotExist();
  }

  private void export(DuesSheet sheet, Path target) {
    files.export(
        sheet, target, Treasury.CLERK, new Messages(Locale.SIMPLIFIED_CHINESE), Progress.UNWATCHED);
  }

  /** The cells as Excel shows them. */
  private List<List<String>> workbook(DuesSheet list) throws IOException {
    Path target = folder.resolve("list.xlsx");
    export(list, target);
    try (Workbook book = WorkbookFactory.create(target.toFile())) {
      Sheet sheet = book.getSheetAt(0);
      var shown = new DataFormatter(Locale.CHINA);
      return StreamSupport.stream(sheet.spliterator(), false)
          .map(row -> cells(row, shown))
          .toList();
    }
  }

  private static List<String> cells(Row row, DataFormatter shown) {
    return IntStream.range(0, row.getLastCellNum())
        .mapToObj(place -> shown.formatCellValue(row.getCell(place)))
        .toList();
  }
}
