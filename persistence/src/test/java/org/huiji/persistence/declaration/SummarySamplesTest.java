package org.huiji.persistence.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.intake.IntakePreview;
import org.huiji.declaration.intake.IntakeRow;
import org.huiji.declaration.sending.Sender;
import org.huiji.declaration.summary.SummaryColumn;
import org.huiji.intake.Verdict;
import org.huiji.problem.Problem;
import org.huiji.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The districts' tables as they came, read field by field. */
class SummarySamplesTest {

  private static final String PROFILE = "面向本市软件企业提供%s公共服务，接入资源丰富，运行稳定，客户反响良好。";

  @TempDir Path folder;

  @Test
  void aWorkbookIsReadFieldByField() {
    try (var bureau = new Bureau(folder)) {
      IntakePreview preview = bureau.preview(Bureau.NANAN);

      assertThat(rows(preview))
          .containsExactly(
              "6|重庆青云智造软件有限公司|2013-11|41327|26291|64|29|青云适配评测公共服务平台|适配评测类"
                  + "|2014-10|2019-07|2020-03|3794|3035|42|"
                  + PROFILE.formatted("适配评测")
                  + "|2021年适配评测产品260件、服务企业45家。|孔晨然|19900057966",
              "7|重庆青云互联网络科技有限公司|2017-05|36684|24014|103|34|青云咨询规划公共服务平台|咨询规划类"
                  + "|2018-04|2019-06|2020-09|3478|2782|22|"
                  + PROFILE.formatted("咨询规划")
                  + "|2021年咨询设计规划项目（500万以上）52个、服务企业120家。|李然国|19900087851",
              "8|重庆朗润互联科技有限公司|2018-06|43034|32363|229|69|朗润开发服务公共服务平台|开发服务类"
                  + "|2019-12|2019-11|2020-11|1702|1361|30|"
                  + PROFILE.formatted("开发服务")
                  + "|2021年服务开发项目19个、服务企业25家。|李晨丽|19900057601",
              "9|重庆北辰数智系统集成有限公司|2016-08|9050|4570|188|72|北辰技术标准公共服务平台|技术标准类"
                  + "|2017-06|2019-01|2020-09|4412|3529|22|"
                  + PROFILE.formatted("技术标准")
                  + "|2021年制修订标准30个、开展评估评价和贯标60家。|杨新嘉|19900063187",
              "10|重庆南山启明网络科技有限公司|2018-06|48599|31581|171|55|南山人才培养公共服务平台|人才培养类"
                  + "|2019-11|2019-06|2020-10|3884|3107|12|"
                  + PROFILE.formatted("人才培养")
                  + "|2021年培养人才1500人，其中软件人才1290人，服务企业66家。|朱强博|19900027700",
              "11|重庆北辰启明软件有限公司|2014-09|2037|1069|41|13|北辰投资类公共服务平台|投资类"
                  + "|2015-09|2019-04|2020-01|3474|2779|17|"
                  + PROFILE.formatted("投资类")
                  + "|2021年组织项目推介、资本对接活动24次、投资软件企业6家、总投资额度2600万元。|何思|19900014202");
      assertThat(preview.arrival().district()).isEqualTo("南岸区");
      assertThat(preview.arrival().sender())
          .isEqualTo(new Sender("南岸区经济和信息化委员会", "魏哲明", "023-66453255", "19900065734"));
      assertThat(preview.arrival().problems()).isEmpty();
    }
  }

  @Test
  void whatTheRulesWillQuestionIsReadAllTheSame() {
    try (var bureau = new Bureau(folder)) {
      IntakePreview preview = bureau.preview(Bureau.YUBEI);

      assertThat(rows(preview))
          .containsExactly(
              "5|重庆北辰启明信息技术有限公司|2011-12|9846|8315|34|22|北辰适配评测公共服务平台|适配评测类"
                  + "|2012-07|2019-04|2020-03|1883|1506|10|"
                  + "超过五十个字的平台简介".repeat(6)
                  + "|2021年适配评测产品260件、服务企业45家。|秦哲明|19900036600",
              "6|重庆衡岳智造网络科技有限公司|2009-02|16945|13976|175|180|衡岳咨询规划公共服务平台|咨询规划类"
                  + "|2010-08|2019-07|2020-04|2546|2036|53|"
                  + PROFILE.formatted("咨询规划")
                  + "|2021年咨询设计规划项目（500万以上）50个、服务企业100家。|严欣思|19900048111",
              "7|重庆嘉陵算力科技有限公司|2014-07|18123|12720|221|96|嘉陵开发服务公共服务平台|开发服务类"
                  + "|2015-10|2019-02|2020-09|2261|1808|48|"
                  + PROFILE.formatted("开发服务")
                  + "|2021年服务开发项目31个、服务企业18家。|郑雯|19900011584",
              "8|重庆朗润云链网络科技有限公司|2013-04|88732|88832|275|191|朗润技术标准公共服务平台|技术标准类"
                  + "|2014-07|2019-07|2020-04|698|558|47|"
                  + PROFILE.formatted("技术标准")
                  + "|2021年制修订标准12个、开展评估评价和贯标80家。|王桐雯|19900086007",
              "9|重庆锦程致远科技有限公司|2009-11|22669|20161|31|18|锦程人才培养公共服务平台|人才培养类"
                  + "|2010-02|2019-07|2020-08|2275|1820|15|"
                  + PROFILE.formatted("人才培养")
                  + "|2021年培养人才1500人，其中软件人才1290人，服务企业66家。|钱娟|19900003169");
      assertThat(preview.arrival().district()).isEqualTo("渝北区");
      assertThat(preview.arrival().sender())
          .isEqualTo(new Sender("渝北区经济和信息化委员会", "王思浩", "023-61482445", "19900066808"));
    }
  }

  @Test
  void aTableOfWordIsReadLikeAWorkbook() {
    try (var bureau = new Bureau(folder)) {
      IntakePreview preview = bureau.preview(Bureau.BEIBEI);

      assertThat(rows(preview))
          .containsExactly(
              "2|重庆衡岳致远网络科技有限公司|2016-01|6378|4806|323|155|衡岳适配评测公共服务平台|适配评测类"
                  + "|2017-05|2019-10|2020-01|4420|3536|44|"
                  + PROFILE.formatted("适配评测")
                  + "|2021年适配评测产品260件、服务企业45家。|李志雯|19900043009",
              "3|重庆知微智造科技有限公司|2011-02|85895|75835|125|63|知微咨询规划公共服务平台|咨询规划类"
                  + "|2012-05|2019-02|2020-03|1366|1092|8|"
                  + PROFILE.formatted("咨询规划")
                  + "|2021年咨询设计规划项目（500万以上）52个、服务企业120家。|吕俊丽|19900059515",
              "4|重庆栖霞信安网络科技有限公司|2015-08|32493|29582|281|170|栖霞开发服务公共服务平台|开发服务类"
                  + "|2016-09|2019-02|2020-03|791|632|57|"
                  + PROFILE.formatted("开发服务")
                  + "|2021年服务开发项目31个、服务企业18家。|张博雨|19900045323",
              "5|重庆华岩云链数字技术股份有限公司|2009-09|85862|68863|75|48|华岩技术标准公共服务平台|技术标准类"
                  + "|2010-12|2019-04|2020-09|1893|1514|48|"
                  + PROFILE.formatted("技术标准")
                  + "|2021年制修订标准30个、开展评估评价和贯标60家。|华海强|19900091731",
              "6|重庆青云智造软件有限公司|2013-11|41327|26291|64|29|另一平台|适配评测类"
                  + "|2014-10|2019-07|2020-03|3794|3035|42|"
                  + PROFILE.formatted("适配评测")
                  + "|2021年适配评测产品260件、服务企业45家。|孔晨然|19900057966");
      assertThat(preview.arrival().district()).isEqualTo("北碚区");
      assertThat(preview.arrival().sender())
          .isEqualTo(new Sender("北碚区经济和信息化委员会", "褚雯杰", "023-61946557", "19900033894"));
    }
  }

  @Test
  void theExampleAndTheNoteAreSkippedAndSaid() {
    try (var bureau = new Bureau(folder)) {
      IntakePreview preview = bureau.preview(Bureau.NANAN);

      assertThat(preview.rows())
          .filteredOn(row -> row.verdict() == Verdict.SKIPPED)
          .extracting(IntakeRow::row, row -> row.problems().getFirst().message().key())
          .containsExactly(tuple(5, "table.skip-example"), tuple(13, "table.skip-note"));
      assertThat(preview.counts()).containsEntry(Verdict.NEW, 6).containsEntry(Verdict.SKIPPED, 2);
    }
  }

  @Test
  void whatTheRulesSayOfARowIsSeenAtItsCellAndKeepsNothingOut() {
    try (var bureau = new Bureau(folder)) {
      IntakePreview preview = bureau.preview(Bureau.NANAN);

      assertThat(preview.count(Verdict.REFUSED)).isZero();
      assertThat(preview.rows())
          .filteredOn(row -> row.verdict() == Verdict.NEW)
          .flatExtracting(IntakeRow::problems)
          .extracting(Problem::severity, Problem::cell, problem -> problem.rule().id())
          .containsExactly(
              tuple(Severity.WARNING, "N7", "declaration.question"),
              tuple(Severity.ERROR, "N8", "declaration.threshold"),
              tuple(Severity.WARNING, "J8", "declaration.dates"),
              tuple(Severity.WARNING, "J10", "declaration.dates"),
              tuple(Severity.WARNING, "N11", "declaration.question"));
    }
  }

  @Test
  void everyAnswerIsNamedAtItsCell() {
    try (var bureau = new Bureau(folder)) {
      var filled = bureau.preview(Bureau.NANAN).row(6).orElseThrow().incoming().filled();

      assertThat(filled.cells())
          .containsEntry(FormField.UNIT, "B6")
          .containsEntry(FormField.IN_USE_SINCE, "J6")
          .containsEntry(FormField.INVESTED, "K6")
          .containsEntry(FormField.CONTACT_MOBILE, "O6");
    }
  }

  /** Each row's number and its answers in the annex's order. */
  private static List<String> rows(IntakePreview preview) {
    var rows = new ArrayList<String>();
    for (IntakeRow row : preview.rows()) {
      if (row.verdict() == Verdict.NEW) {
        var texts = new ArrayList<String>(List.of(String.valueOf(row.row())));
        for (SummaryColumn column : SummaryColumn.values()) {
          column
              .fields()
              .forEach(field -> texts.add(row.incoming().filled().answers().text(field)));
        }
        rows.add(String.join("|", texts));
      }
    }
    return rows;
  }
}
