package org.huiji.persistence.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.export.SummaryFiles;
import org.huiji.declaration.export.SummaryTable;
import org.huiji.declaration.export.SummaryTables;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.Filled;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.intake.Arrival;
import org.huiji.declaration.intake.FormFile;
import org.huiji.declaration.intake.IntakeDesk;
import org.huiji.declaration.intake.IntakePreview;
import org.huiji.declaration.intake.IntakeRow;
import org.huiji.declaration.sending.Sender;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.intake.Verdict;
import org.huiji.member.district.Districts;
import org.huiji.persistence.rulebook.JooqRulebooks;
import org.huiji.persistence.setting.JooqSettings;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebooks;
import org.huiji.table.Progress;
import org.huiji.table.Value;
import org.huiji.table.write.TableSheet.Paper;
import org.huiji.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three districts' tables in, the city's one out. */
@SuppressWarnings("NullAway.Init") // made before each test
class SummaryExportTest {

  @TempDir private Path folder;
  @TempDir private Path other;

  private Bureau bureau;
  private SummaryTables tables;
  private SummaryFiles files;

  @BeforeEach
  void takeThreeDistricts() {
    bureau = new Bureau(folder);
    Stream.of(Bureau.NANAN, Bureau.BEIBEI, Bureau.YUBEI).forEach(bureau::take);
    Districts districts = Districts.ofChongqing();
    tables = new SummaryTables(bureau.store, bureau.declarations, bureau.sendings, districts);
    files =
        new SummaryFiles(
            bureau.store,
            new JooqSettings(),
            new Rulebooks(new JooqRulebooks()),
            FaceCatalogue.bundledOnly(),
            bureau.clock);
  }

  @AfterEach
  void close() {
    bureau.close();
  }

  @Test
  void platformsStandByDistrictAndTypeAndAreCountedByType() {
    SummaryTable table = tables.whole(Bureau.ROUND);

    assertThat(table.title()).isEqualTo("重庆市重点软件公共服务平台信息汇总表（第二批）");
    assertThat(table.headLine()).startsWith("推荐单位（盖章）：　").contains("　填报人：　").endsWith("手机：");
    assertThat(table.rows())
        .extracting(row -> row.get(0).text(), row -> row.get(7).text())
        .startsWith(tuple("1", "青云适配评测公共服务平台"), tuple("2", "青云咨询规划公共服务平台"))
        .contains(tuple("7", "衡岳适配评测公共服务平台"), tuple("8", "另一平台"))
        .endsWith(tuple("16", "锦程人才培养公共服务平台"));
    assertThat(table.total()).hasSize(15).extracting(Value::text).startsWith("合计", "共 16 个平台");
    assertThat(table.total().get(8).text())
        .isEqualTo("适配评测类 4\n咨询规划类 3\n开发服务类 3\n技术标准类 3\n人才培养类 2\n投资类 1");
    assertThat(table.fromForms()).isEmpty();
  }

  @Test
  void aDistrictsTableBearsItsBureauAndWhoFilledItIn() {
    SummaryTable table = tables.ofDistricts(Bureau.ROUND, List.of("北碚区"));

    assertThat(table.rows()).hasSize(5);
    assertThat(table.headLine())
        .matches("推荐单位（盖章）：北碚区经济和信息化委员会　+填报人：褚雯杰　+办公电话：023-61946557　+手机：19900033894");
    assertThat(tables.ofDistricts(Bureau.ROUND, List.of("北碚区", "南岸区")).rows()).hasSize(11);
    assertThat(tables.ofDistricts(Bureau.ROUND, List.of("巴南区")).headLine())
        .startsWith("推荐单位（盖章）：重庆市巴南区经济和信息化委员会");
  }

  @ParameterizedTest
  @ValueSource(strings = {"汇总表.xlsx", "汇总表.docx", "汇总表.csv"})
  void whatIsWrittenIsReadBackTheSame(String name) {
    SummaryTable table = tables.whole(Bureau.ROUND);
    Path file = export(table, Paper.A4, name);

    try (var city = new Bureau(other)) {
      IntakePreview preview = city.preview(file);
      assertThat(preview.rows())
          .filteredOn(row -> row.verdict() == Verdict.NEW)
          .extracting(row -> row.incoming().filled().answers())
          .containsExactlyElementsOf(sorted(table));
      assertThat(preview.count(Verdict.REFUSED)).isZero();
      assertThat(preview.rows())
          .filteredOn(row -> row.verdict() == Verdict.SKIPPED)
          .extracting(IntakeRow::name)
          .containsExactly("合计");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"南岸区.xlsx", "南岸区.docx"})
  void aDistrictsTableIsReadBackWithItsSender(String name) {
    SummaryTable table = tables.ofDistricts(Bureau.ROUND, List.of("南岸区"));
    Path file = export(table, Paper.A3, name);

    try (var city = new Bureau(other)) {
      IntakePreview preview = city.preview(file);
      assertThat(preview.arrival().district()).isEqualTo("南岸区");
      assertThat(preview.arrival().sender())
          .isEqualTo(new Sender("南岸区经济和信息化委员会", "魏哲明", "023-66453255", "19900065734"));
      assertThat(preview.count(Verdict.NEW)).isEqualTo(6);
    }
  }

  @Test
  void theWorkbookHasNumbersAFrozenHeadAndIsReadyToPrint() throws IOException {
    Path file = export(tables.whole(Bureau.ROUND), Paper.A3, "汇总表.xlsx");

    try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
      Sheet sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).isEqualTo("2021年主营业务收入（万元）");
      assertThat(sheet.getRow(3).getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(sheet.getRow(3).getCell(3).getNumericCellValue()).isEqualTo(41_327);
      assertThat(sheet.getRow(3).getCell(10).getStringCellValue()).isEqualTo("总投资：3794\n已投资：3035");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"A4", "A3"})
  void thePaperHasItsHeadOnEveryPageAndNumbersThem(String paper) throws IOException {
    Path file = export(tables.whole(Bureau.ROUND), Paper.valueOf(paper), "汇总表.pdf");

    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getPage(0).getMediaBox().getWidth())
          .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
      String text = new PDFTextStripper().getText(document);
      int pages = document.getNumberOfPages();
      assertThat(text.split("正式投用时间", -1)).hasSize(pages + 1);
      assertThat(text).contains("第 1 页", "共 " + pages + " 页", "锦程", "合计");
    }
    assertThat(files.check(tables.whole(Bureau.ROUND))).isEmpty();
  }

  @Test
  void aPlatformThatOnlyItsFormNamesIsMadeARowAndNamed() {
    var form =
        new Answers(
            Map.of(
                FormField.UNIT, "重庆甲科技有限公司",
                FormField.PLATFORM, "甲平台",
                FormField.CATEGORY, "投资类",
                FormField.BUILT_FROM, "2016-01",
                FormField.IN_USE_SINCE, "2017-03",
                FormField.INVESTMENT, "500.5",
                FormField.PLATFORM_PROFILE, "长简介"));
    var file = new FormFile("甲.docx", "sha", new Filled(1, form, Map.of(), List.of()));
    Arrival arrival = Arrival.ofForms(Bureau.ROUND, "南岸区", Bureau.TODAY, List.of(file));
    bureau.take(bureau.intake.preview(arrival, IntakeDesk.UNTOUCHED));

    SummaryTable table = tables.ofDistricts(Bureau.ROUND, List.of("南岸区"));

    assertThat(table.fromForms())
        .extracting(Declaration::content)
        .extracting("form")
        .containsExactly(form);
    List<Value> row = table.rows().getLast();
    assertThat(row.get(9).text()).isEqualTo("1.2016.1—；\n2.2017.3");
    assertThat(row.get(10).text()).isEqualTo("总投资：500.5\n已投资：");
    assertThat(row.get(12).text()).isEmpty();
  }

  @Test
  void anotherKindOfFileIsRefusedAndEveryExportLeavesARow() {
    SummaryTable table = tables.whole(Bureau.ROUND);

    assertThatThrownBy(() -> export(table, Paper.A4, "汇总表.wps")).isInstanceOf(Refusal.class);
    export(table, Paper.A4, "汇总表.csv");
    assertThat(folder.resolve("汇总表.csv")).exists();
    assertThat(folder.resolve("汇总表.wps")).doesNotExist();
  }

  private Path export(SummaryTable table, Paper paper, String name) {
    Path target = folder.resolve(name);
    files.export(table, paper, target, Bureau.CLERK, Messages.CHINESE, Progress.UNWATCHED);
    return target;
  }

  /** The answers kept, in the order of the table's rows. */
  private List<Answers> sorted(SummaryTable table) {
    return table.rows().stream()
        .map(row -> bureau.kept(row.get(7).text()).content().summary())
        .toList();
  }
}
