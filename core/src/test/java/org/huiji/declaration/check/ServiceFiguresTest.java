package org.huiji.declaration.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.huiji.declaration.round.BuiltInRounds;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.Round;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceFiguresTest {

  private static final Round ROUND = BuiltInRounds.secondBatchOf2021();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "适配评测类|2021年适配评测产品260件、服务企业45家。|products=260 clients=45",
        "适配评测类|2021年完成评测产品 1,260 件；服务单位30余家|products=1260 clients=30",
        "适配评测类|例如适配评测类平台：2021年适配评测产品？件、服务企业？家。|",
        "咨询规划类|2021年咨询设计规划项目（500万以上）52个、服务企业120家。|projects=52 clients=120",
        "开发服务类|2021年服务开发项目19个、服务企业25家。|projects=19 clients=25",
        "技术标准类|2021年制修订标准30个、开展评估评价和贯标60家。|standards=30 assessments=60",
        "人才培养类|2021年培养人才1500人，其中软件人才1290人，服务企业66家。|trained=1500 software-trained=1290 firms=66",
        "人才培养类|培训1300人次，服务企业66家|firms=66",
        "适配评测类|2021年适配评测产品共260个，服务单位达45户|products=260 clients=45",
        "适配评测类|适配评测产品260件（其中软件产品100件）、服务企业的软件系统60个|products=260",
        "适配评测类|适配评测产品2021年为260件，服务企业45家|products=260 clients=45",
        "咨询规划类|咨询规划项目500万元（含）以上52个，服务单位120家|projects=52 clients=120",
        "技术标准类|制修订标准35项，评估60家|standards=35 assessments=60",
        "人才培养类|培养人才1500名（其中软件人才1290名），服务企业66家|trained=1500 software-trained=1290 firms=66",
        "人才培养类|培养人才1500人，其中软件人才占比85%，服务企业66家|trained=1500 software-trained=1275 firms=66",
        "人才培养类|软件人才占比85%，服务企业66家|firms=66",
        "投资类|项目推介、资本对接活动24场，投资软件企业6个，总投资额度2600万元|events=24 firms=6 amount=2600",
        "投资类|2021年组织项目推介、资本对接活动24次、投资软件企业6家、总投资额度2600万元。|events=24 firms=6 amount=2600",
        "投资类|资本对接活动20次，投资企业5家，投资总额1.2亿元|events=20 firms=5 amount=12000"
      })
  void theNumbersOfASentenceAreFoundByTheirWordsAndUnits(
      String category, String sentence, String figures) {
    assertThat(read(category, sentence)).isEqualTo(figures == null ? "" : figures);
  }

  @Test
  void aFigureGivenTwiceIsDoubtfulAndAPartOfItIsNot() {
    Category category = ROUND.category("适配评测类").orElseThrow();

    ServiceFigures twice = ServiceFigures.of(category, "适配评测产品260件，评测产品270件，服务企业45家，其中服务企业外地12家");

    assertThat(twice.value("products")).contains(new BigDecimal("260"));
    assertThat(twice.doubtful()).containsExactly("products");
  }

  private static String read(String category, String sentence) {
    return ServiceFigures.of(ROUND.category(category).orElseThrow(), sentence)
        .values()
        .entrySet()
        .stream()
        .map(figure -> figure.getKey() + "=" + figure.getValue().toPlainString())
        .collect(Collectors.joining(" "));
  }
}
