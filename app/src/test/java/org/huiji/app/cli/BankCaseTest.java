package org.huiji.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiji.cases.Cases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Statements that were misread once, against a member that owes 5,000 yuan for 2026. */
class BankCaseTest extends CommandTest {

  @BeforeEach
  void fill() {
    done("demo", "--members", "60", "--years", "2");
  }

  @ParameterizedTest
  @CsvSource({
    "04-abc-农行.xlsx, NEW 5000.00 IN; SKIPPED 800.00 OUT",
    "12-cmbc-民生.xlsx, NEW 5000.00 IN; SKIPPED 800.00 OUT",
    "16-signed-正负金额.xlsx, NEW 5000.00 IN; SKIPPED 800.00 OUT; SKIPPED 800.00 OUT",
    "17-冲正退汇.xlsx,"
        + " SKIPPED 5000.00 IN 3; SKIPPED 5000.00 OUT 2; SKIPPED 800.00 OUT 5; SKIPPED 800.00 IN 4",
    "19-alipay-支付宝GBK.csv, NEW 5000.00 IN; SKIPPED 800.00 OUT",
    "30-0-方向列-借或贷.xlsx, SKIPPED 5000.00 OUT",
    "30-2-方向列-收支类型.xlsx, SKIPPED 5000.00 OUT",
    "31-支出当作会费收入.xlsx, SKIPPED 5000.00 OUT"
  })
  void whatCameIsTakenWhatLeftIsNot(String file, String expected) {
    JsonNode rows = json("import", "bank", Cases.file(file, folder), "--json").get("rows");

    assertThat(rows.valueStream().map(BankCaseTest::told)).containsExactly(expected.split("; "));
    assertThat(rows.valueStream().filter(row -> !row.get("verdict").asString().equals("NEW")))
        .allSatisfy(row -> assertThat(row.get("problems")).isNotEmpty());
  }

  private static String told(JsonNode row) {
    JsonNode counterpart = row.get("counterpart");
    return row.get("verdict").asString()
        + " "
        + row.get("amount").asString()
        + " "
        + row.get("way").asString()
        + (counterpart.isNull() ? "" : " " + counterpart.asInt());
  }
}
