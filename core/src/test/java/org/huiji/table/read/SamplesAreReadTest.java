package org.huiji.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huiji.table.CellRange;
import org.huiji.table.Samples;
import org.huiji.table.Sheet;
import org.huiji.table.TableFile;
import org.huiji.table.TableFormat;
import org.huiji.table.Value;
import org.junit.jupiter.api.Test;

class SamplesAreReadTest {

  @Test
  void aRosterGivesTextNumbersAndDatesWithTheirPlaces() {
    TableFile file = Samples.read("渝中区会员名册.xlsx");

    assertThat(file.format()).isEqualTo(TableFormat.XLSX);
    Sheet sheet = file.sheets().getFirst();
    assertThat(sheet.name()).isEqualTo("会员名册");
    assertThat(sheet.value(5, 7).text()).isEqualTo("19900081674");
    assertThat(sheet.value(5, 10))
        .isEqualTo(
            new Value.Date(LocalDate.of(2024, 10, 7).atStartOfDay(), Value.Date.Precision.DAY));
    assertThat(sheet.mergedAt(3, 8)).contains(new CellRange(3, 6, 3, 8));
    assertThat(sheet.value(3, 8).text()).isEqualTo("联络员");
    assertThat(sheet.row(21)).isEmpty();
    assertThat(sheet.rows().getLast().number()).isEqualTo(38);
  }

  @Test
  void aTextInGb18030KeepsRareCharactersAndTabsInsideItsFields() {
    TableFile file = Samples.read("沙坪坝区会员名单-GBK.csv");

    assertThat(file.format()).isEqualTo(TableFormat.CSV);
    Sheet sheet = file.sheets().getFirst();
    assertThat(sheet.value(1, 0).text()).isEqualTo("单位名称");
    assertThat(sheet.value(2, 1).text()).isEqualTo("\t91500199MAC010565Y");
    assertThat(sheet.value(5, 0).text()).contains("𬭚𫖮");
  }

  @Test
  void anOldWorkbookGivesBothItsSheets() {
    TableFile file = Samples.read("九龙坡区会员单位统计表.xls");

    assertThat(file.format()).isEqualTo(TableFormat.XLS);
    assertThat(file.sheets()).extracting(Sheet::name).containsExactly("说明", "企业明细");
    Sheet sheet = file.sheets().get(1);
    assertThat(sheet.value(3, 5).text()).isEqualTo("19900059710");
    assertThat(sheet.value(3, 7).text()).isEqualTo("2015/10/23");
  }

  @Test
  void aWordTableBringsTheParagraphsAboveIt() {
    TableFile file = Samples.read("附件2-北碚区汇总表.docx");

    assertThat(file.format()).isEqualTo(TableFormat.DOCX);
    Sheet sheet = file.sheets().getFirst();
    assertThat(sheet.name()).isEqualTo("重庆市重点软件公共服务平台信息汇总表（第二批）");
    assertThat(sheet.before()).hasSize(3).last().asString().startsWith("推荐单位（盖章）：北碚区");
    assertThat(sheet.value(1, 10).text()).isEqualTo("平台投资\n（万元）");
    assertThat(sheet.value(2, 1).text()).isEqualTo("重庆衡岳致远网络科技有限公司");
  }
}
