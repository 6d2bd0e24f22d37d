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
}
