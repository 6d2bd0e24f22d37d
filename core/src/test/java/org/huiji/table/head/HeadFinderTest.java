package org.huiji.table.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiji.table.Samples;
import org.huiji.table.Sheet;
import org.huiji.table.TableFile;
import org.junit.jupiter.api.Test;

class HeadFinderTest {

  private static final List<FieldSpec> ROSTER =
      List.of(
          new FieldSpec("name", true, List.of("单位名称", "企业名称", "会员名称", "姓名")),
          new FieldSpec("code", false, List.of("统一社会信用代码", "信用代码")),
          new FieldSpec("level", false, List.of("会员级别", "会员类别")),
          new FieldSpec("legal", false, List.of("法定代表人", "负责人")),
          new FieldSpec("liaison", false, List.of("联络员", "联系人", "联络员/姓名")),
          new FieldSpec("mobile", false, List.of("联络员/手机", "联络员手机", "手机", "手机号码")),
          new FieldSpec("email", false, List.of("联络员/邮箱", "邮箱", "电子邮箱")),
          new FieldSpec("capital", false, List.of("注册资本")),
          new FieldSpec("joined", false, List.of("入会日期", "加入时间")));

  private final HeadFinder finder = new HeadFinder(ROSTER);

  @Test
  void aHeadOfTwoMergedRowsIsFoundBelowTitleAndFillInLine() {
    TableFile file = Samples.read("渝中区会员名册.xlsx");
    Head head = finder.find(file).getFirst();

    assertThat(head.firstRow()).isEqualTo(3);
    assertThat(head.lastRow()).isEqualTo(4);
    assertThat(head.fields())
        .containsEntry("name", 1)
        .containsEntry("legal", 4)
        .containsEntry("liaison", 6)
        .containsEntry("mobile", 7)
        .containsEntry("email", 8)
        .containsEntry("joined", 10)
        .containsEntry("capital", 11);
    assertThat(head.unmapped())
        .extracting(HeadColumn::label)
        .containsExactly("序号", "代表人", "通讯地址", "备注");
  }

  @Test
  void rowsBelowAreJudgedEmptyTotalOrNote() {
    TableFile file = Samples.read("渝中区会员名册.xlsx");
    Sheet sheet = file.sheets().getFirst();

    List<BodyRow> body = Body.of(sheet, finder.find(file).getFirst());

    assertThat(
            body.stream().filter(row -> !row.isData()).map(row -> row.number() + " " + row.skip()))
        .containsExactly("21 EMPTY", "37 TOTAL", "38 NOTE");
    assertThat(body).hasSize(34);
  }

  @Test
  void theSheetThatHoldsTheDataWins() {
    TableFile file = Samples.read("九龙坡区会员单位统计表.xls");
    List<Head> heads = finder.find(file);

    assertThat(heads).extracting(Head::sheet).containsExactly("企业明细");
    assertThat(heads.getFirst().firstRow()).isEqualTo(2);
    assertThat(heads.getFirst().fields())
        .containsEntry("legal", 3)
        .containsEntry("mobile", 5)
        .containsEntry("joined", 7);
  }

  @Test
  void textFilesAndListsOfPeopleHaveTheirHeadInTheFirstRow() {
    Head csv = finder.find(Samples.read("沙坪坝区会员名单-GBK.csv")).getFirst();
    Head people = finder.find(Samples.read("个人会员.xlsx")).getFirst();

    assertThat(csv.firstRow()).isEqualTo(1);
    assertThat(csv.fields()).containsEntry("mobile", 4).containsEntry("code", 1);
    assertThat(people.fields()).containsEntry("name", 0).containsEntry("mobile", 3);
  }

  @Test
  void anExampleRowOfTheSummaryTableIsNoData() {
    HeadFinder summary =
        new HeadFinder(
            List.of(
                new FieldSpec("unit", true, List.of("企业名称")),
                new FieldSpec("revenue", true, List.of("主营业务收入")),
                new FieldSpec("invested", false, List.of("平台投资"))));
    TableFile excel = Samples.read("附件2-南岸区汇总表.xlsx");
    TableFile word = Samples.read("附件2-北碚区汇总表.docx");

    Head head = summary.find(excel).getFirst();
    assertThat(head.firstRow()).isEqualTo(4);
    assertThat(head.fields()).containsEntry("revenue", 3).containsEntry("invested", 10);
    List<BodyRow> body = Body.of(excel.sheets().getFirst(), head);
    assertThat(body.getFirst().skip()).isEqualTo(Skip.EXAMPLE);
    assertThat(body.get(1).isData()).isTrue();
    assertThat(summary.find(word).getFirst().lastRow()).isEqualTo(1);
  }

  @Test
  void theHeadOfABankStatementIsFoundInItsThirdRow() {
    HeadFinder bank =
        new HeadFinder(
            List.of(
                new FieldSpec("date", true, List.of("交易日期")),
                new FieldSpec("in", true, List.of("贷方发生额")),
                new FieldSpec("payer", false, List.of("对方户名"))));

    assertThat(bank.find(Samples.read("银行流水2026年1月.xlsx")).getFirst().firstRow()).isEqualTo(3);
  }

  @Test
  void theClerksOwnMappingReplacesTheOneFound() {
    Head head = finder.find(Samples.read("渝中区会员名册.xlsx")).getFirst();

    Head changed = head.with("legal", 5).without("capital");

    assertThat(changed.column("legal")).hasValue(5);
    assertThat(changed.field(4)).isEmpty();
    assertThat(changed.column("capital")).isEmpty();
    assertThat(changed.signature()).isEqualTo(head.signature());
    assertThat(head.with(changed.fields()).fields()).isEqualTo(changed.fields());
  }

  @Test
  void aSecondColumnOfTheSameNameIsReportedAndNotTaken() {
    Sheet sheet =
        TestSheets.of(List.of("单位名称", "手机", "企业名称"), List.of("甲公司", "19900000001", "乙公司"));

    Head head = finder.find(sheet).orElseThrow();

    assertThat(head.column("name")).hasValue(0);
    assertThat(head.doubled()).containsExactly(new Head.Doubled("name", 2));
  }

  @Test
  void mobilesOfOthersAreNotTakenForTheLiaisons() {
    Sheet sheet =
        TestSheets.of(
            List.of("单位名称", "负责人", "", "联络员", ""),
            List.of("", "姓名", "手机", "姓名", "手机"),
            List.of("甲公司", "张三", "19900000001", "李四", "19900000002"));

    Head head = finder.find(sheet).orElseThrow();

    assertThat(head.lastRow()).isEqualTo(2);
    assertThat(head.column("mobile")).hasValue(4);
    assertThat(head.column("liaison")).hasValue(3);
  }

  @Test
  void aSheetWithoutAnyKnownColumnHasNoHead() {
    assertThat(finder.find(TestSheets.of(List.of("天气", "温度"), List.of("晴", "20")))).isEmpty();
  }

  @Test
  void aHeadPrintedAgainOnTheNextPageIsSkipped() {
    Sheet sheet =
        TestSheets.of(
            List.of("单位名称", "手机"),
            List.of("甲公司", "19900000001"),
            List.of("单位 名称", "手机"),
            List.of("乙公司", "19900000002"));

    List<BodyRow> body = Body.of(sheet, finder.find(sheet).orElseThrow());

    assertThat(body).extracting(BodyRow::skip).containsExactly(null, Skip.REPEATED_HEAD, null);
  }
}
