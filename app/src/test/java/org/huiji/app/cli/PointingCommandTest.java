package org.huiji.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Tables whose head is not known are pointed at on the command line. */
class PointingCommandTest extends CommandTest {

  private static final String STRANGE =
      """
      示例银行对账材料,,,,
      发生于,甲项,乙项,何人,说明
      2026-03-05,5000.00,,翰途软件开发有限公司,会费
      2026-03-06,,800.00,虚构办公用品商行,文具
      """;

  @Test
  void aStatementIsPointedAtOnceAndKnownFromThenOn() throws IOException {
    done("demo", "--members", "60", "--years", "2");
    Path file = Files.writeString(file("对账.csv"), STRANGE);
    refused("import", "bank", file);
    assertThat(err).contains("对账.csv", "指明");

    JsonNode seen =
        json(
            "import",
            "bank",
            file,
            "--head",
            "2",
            "--column",
            "交易日期=A",
            "--column",
            "credit=甲项",
            "--column",
            "DEBIT=c",
            "--column",
            "对方户名=何人",
            "--column",
            "remark=E",
            "--json");
    assertThat(seen.at("/counts/NEW").asInt()).isEqualTo(1);
    assertThat(seen.at("/rows/1/way").asString()).isEqualTo("OUT");

    Path next = Files.writeString(file("下月.csv"), STRANGE.replace("03-0", "03-1"));
    JsonNode again = json("import", "bank", next, "--head", "2", "--dry-run", "--json");
    assertThat(again.at("/rows/0/amount").asString()).isEqualTo("5000.00");
    assertThat(again.at("/rows/1/verdict").asString()).isEqualTo("SKIPPED");
  }

  @Test
  void theOnlyColumnOfMoneyIsSaidToBeIncome() throws IOException {
    done("demo", "--members", "60", "--years", "2");
    Path file = Files.writeString(file("来账.csv"), "日期,金额,付款人,附言\n2026-03-05,5000,翰途软件开发有限公司,会费\n");

    assertThat(json("import", "bank", file, "--dry-run", "--json").at("/counts/NEW").asInt())
        .isZero();
    assertThat(
            json("import", "bank", file, "--column", "credit=B", "--dry-run", "--json")
                .at("/counts/NEW")
                .asInt())
        .isEqualTo(1);
  }

  @Test
  void whatIsNotThereIsNamedInOneLine() throws IOException {
    done("init", "--rules", "itss");
    Path file = Files.writeString(file("对账.csv"), STRANGE);

    refused("import", "bank", file, "--head", "二");
    assertThat(err).contains("--head");
    refused("import", "bank", file, "--head", "2", "--column", "何人");
    assertThat(err).contains("何人");
    refused("import", "bank", file, "--head", "2", "--column", "收款=C");
    assertThat(err).contains("收款", "credit", "贷方发生额");
    refused("import", "bank", file, "--head", "2", "--column", "credit=丙项");
    assertThat(err).contains("丙项", "第 2 行");
    refused("import", "bank", file, "--sheet", "没有的表");
    assertThat(err).contains("没有的表");
    refused("import", "bank", file, "--head", "2", "--column", "credit=B");
    assertThat(err).contains("对方户名");
  }

  @Test
  void aListOfMembersIsPointedAtTheSameWay() throws IOException {
    done("init", "--rules", "itss");
    Path file = Files.writeString(file("名册.csv"), "年会材料,\n何家,何人\n青禾示例科技有限公司,张三\n云杉示例软件有限公司,李四\n");
    refused("import", "roster", file);

    done("import", "roster", file, "--head", "2", "--column", "单位名称=A");
    assertThat(json("list", "members", "--json")).hasSize(2);
  }
}
