package org.huiji.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The dues of the sample register on the command line. */
class DuesCommandTest extends CommandTest {

  private static final String STATEMENT = "银行流水2026年1月.xlsx";
  private static final String PLAIN = "重庆沐阳云链数字技术股份有限公司";
  private static final List<Object> SINCE_2025 = List.of("--from", "2025-01-01");
  private static final String COUNCIL = "重庆拓界算力网络科技有限公司";

  @BeforeEach
  void takeTheRegisterIn() {
    done("init", "--rules", "chongqing", "--name", "示例市软件行业协会");
    done("import", "roster", sample("渝中区会员名册.xlsx"), "--on", "2025-12-30");
  }

  @Test
  void nothingIsChargedBeforeTheMeetingAdoptedTheStandard() {
    refused("dues", "charge", "--year", 2026);
    adopt();
    assertThat(out).contains("3 档");
    done("dues", "charge", "--year", 2026);
  }

  @Test
  void aStandardAdoptedByOpenBallotIsKeptButChargesNothing() {
    List<Object> adopt = adoption();
    adopt.remove("--secret-ballot");
    done(adopt.toArray());
    assertThat(out).contains("还不能计收");
    refused("dues", "charge", "--year", 2026);
  }

  @Test
  void aStandardOfAMeetingInMarchHoldsFromNewYearUnlessItWasChangedSince() {
    List<Object> march = adoption("普通会员");
    march.set(march.indexOf("2024-12-20"), "2026-03-10");
    march.removeAll(SINCE_2025);
    done(march.toArray());
    assertThat(out).contains("自 2026-01-01 起");
    done("dues", "rules", "--late-joiners", "full");
    JsonNode run = json("dues", "charge", "--year", 2026, "--dry-run", "--json");
    assertThat(run.get("counts").get("CHARGE").asInt()).isPositive();

    List<Object> dated = new ArrayList<>(march);
    dated.addAll(List.of("--from", "2026-02-01", "--tier", "tier-1=理事单位:2000:理事"));
    done(dated.toArray());
    List<Object> later = new ArrayList<>(march);
    later.addAll(List.of("--tier", "tier-1=理事单位:3000:理事"));
    done(later.toArray());
    assertThat(out).contains("自 2026-02-01 起");
  }

  @Test
  void aTierOfNoOfficeAndAFifthWithoutReasonAreRefused() {
    List<Object> unknown = adoption();
    unknown.addAll(List.of("--tier", "other=其他:1:馆员"));
    refused(unknown.toArray());
    assertThat(err).contains("馆员");
    List<Object> many = adoption("普通会员", "理事", "常务理事", "副理事长", "理事长");
    refused(many.toArray());
    many.addAll(List.of("--extra-tier-reason", "大会另有决定"));
    done(many.toArray());
  }

  @Test
  void aRunIsSeenBeforeAndChargesEverybodyOnce() {
    adopt();
    JsonNode seen = json("dues", "charge", "--year", 2026, "--dry-run", "--json");
    assertThat(seen.propertyNames())
        .containsExactly("year", "reference", "dryRun", "counts", "total", "rows");
    assertThat(seen.get("counts").get("CHARGE").asInt()).isEqualTo(29);
    assertThat(status(PLAIN, 2026).get("charged").asString()).isEqualTo("0.00");

    assertThat(json("dues", "charge", "--year", 2026, "--json").get("total"))
        .isEqualTo(seen.get("total"));
    JsonNode again = json("dues", "charge", "--year", 2026, "--json");
    assertThat(again.get("counts").get("DONE").asInt()).isEqualTo(29);
    assertThat(again.get("total").asString()).isEqualTo("0.00");
    assertThat(status(COUNCIL, 2026).get("feeTier").asString()).isEqualTo("理事单位");
  }

  @Test
  void whatTheAssociationHasNotDecidedIsAskedForUntilItIs() {
    adopt();
    JsonNode open = json("dues", "charge", "--year", 2025, "--json");
    assertThat(open.get("counts").get("ASK").asInt()).isEqualTo(1);
    done("dues", "rules", "--late-joiners", "full", "--due-day", "06-30");
    assertThat(out).contains("06-30").contains("FULL").contains("未定");
    JsonNode decided = json("dues", "charge", "--year", 2025, "--json");
    assertThat(decided.get("counts").get("CHARGE").asInt()).isEqualTo(1);
    refused("dues", "rules", "--due-day", "02-30");
    refused("dues", "rules", "--individuals", "gold");
    misunderstood("dues", "rules", "--late-joiners", "never");
  }

  @Test
  void theSampleStatementIsTakenOnceAndTakenBack() {
    charge();
    JsonNode seen = json("import", "bank", sample(STATEMENT), "--dry-run", "--json");
    assertThat(seen.get("import").isNull()).isTrue();
    assertThat(seen.get("counts").get("NEW").asInt()).isEqualTo(22);
    JsonNode fee = seen.get("rows").get(6);
    assertThat(fee.get("row").asInt()).isEqualTo(10);
    assertThat(fee.get("verdict").asString()).isEqualTo("SKIPPED");
    assertThat(fee.get("suggestion").get("confidence").asString()).isEqualTo("LIKELY");
    assertThat(fee.get("suggestion").get("shortfall").asString()).isEqualTo("5.00");

    JsonNode taken = json("import", "bank", sample(STATEMENT), "--json");
    assertThat(taken.get("import").asString()).isEqualTo("I-2");
    assertThat(status(PLAIN, 2025).get("balance").asString()).isEqualTo("0.00");
    assertThat(total(2025, "paid")).isEqualTo("174000.00");
    JsonNode rest = json("import", "bank", sample(STATEMENT), "--likely", "--json");
    assertThat(rest.get("counts").get("SAME").asInt()).isEqualTo(22);
    assertThat(rest.get("counts").get("NEW").asInt()).isEqualTo(7);

    done("undo", "I-3");
    assertThat(out).contains("7 笔到账");
    assertThat(json("undo", "I-2", "--json").get("restored").asInt()).isEqualTo(26);
    refused("undo", "I-2");
    assertThat(total(2025, "paid")).isEqualTo("0.00");
    assertThat(json("dues", "proof", "--year", 2026, "--json").get("holds").asBoolean()).isTrue();
  }

  @Test
  void aStatementWithABrokenLineIsRefusedWholeWhenItIsStrict() throws IOException {
    charge();
    String head = "交易日期,收入金额,付款人名称,流水号\n";
    String sound = "2026-01-05,3000," + PLAIN + ",1\n";
    Path broken =
        Files.writeString(file("坏行.csv"), head + sound + "2026-01-06,叁仟元," + PLAIN + ",2\n");

    refused("import", "bank", broken, "--strict", "--json");
    assertThat(err).contains("坏行.csv");
    assertThat(json().get("import").isNull()).isTrue();
    assertThat(json().get("counts").get("NEW").asInt()).isEqualTo(1);
    assertThat(json().get("counts").get("REFUSED").asInt()).isEqualTo(1);
    assertThat(total(2025, "paid")).isEqualTo("0.00");

    done("import", "bank", Files.writeString(file("好行.csv"), head + sound), "--strict");
    assertThat(total(2025, "paid")).isEqualTo("3000.00");
  }

  @Test
  void aStatementIsToldInLines() {
    charge();
    done("import", "bank", sample(STATEMENT));
    assertThat(out)
        .contains("收入 22 笔共 229,000.00 元，待决定 8 笔")
        .contains("第 17 行（G17）重庆缙云云链信息技术有限公司")
        .contains("建议：重庆飞渡科创信息技术（重庆）有限公司 2025 年 2,995.00 元");
  }

  @Test
  void paymentsWaiversRefundsAndReversalsAreBooked() {
    charge();
    String plain = number(PLAIN);
    String council = number(COUNCIL);
    done("dues", "pay", "--member", plain, "--amount", "6000", "--on", "2026-02-03");
    assertThat(status(PLAIN, 2025).get("balance").asString()).isEqualTo("0.00");
    done(
        "dues",
        "refund",
        "--member",
        plain,
        "--year",
        2026,
        "--amount",
        "1000",
        "--on",
        "2026-02-04",
        "--voucher",
        "付 12");
    assertThat(status(PLAIN, 2026).get("paid").asString()).isEqualTo("2000.00");
    done(
        "dues",
        "waive",
        "--member",
        plain,
        "--year",
        2026,
        "--amount",
        "1000",
        "--on",
        "2026-02-05",
        "--organ",
        "理事会",
        "--meeting",
        "第三届理事会第二次会议");
    assertThat(status(PLAIN, 2026).get("waived").asString()).isEqualTo("1000.00");
    assertThat(status(PLAIN, 2026).get("balance").asString()).isEqualTo("0.00");

    JsonNode paid =
        json(
            "dues",
            "pay",
            "--amount",
            "13000",
            "--on",
            "2026-02-06",
            "--payer",
            "示例控股集团",
            "--part",
            plain + ":2027=3000",
            "--part",
            council + ":2025=10000",
            "--json");
    assertThat(paid.get("parts")).hasSize(2);
    assertThat(status(COUNCIL, 2025).get("balance").asString()).isEqualTo("0.00");
    JsonNode last = last(json("list", "dues", "--member", council, "--json"));
    assertThat(last.get("kind").asString()).isEqualTo("PAYMENT");
    done("dues", "reverse", last.get("id").asString(), "--why", "记错了会员");
    assertThat(status(COUNCIL, 2025).get("balance").asString()).isEqualTo("10000.00");
    refused("dues", "reverse", last.get("id").asString(), "--why", "再来一次");
    assertThat(last(json("list", "dues", "--json")).get("reverses")).isEqualTo(last.get("id"));
    done("list", "dues", "--as-of", "2026-02-03");
    assertThat(out.lines()).hasSize(29 * 2 + 2);
    done("check");
  }

  @Test
  void aYearBesidePartsThatNameTheirOwnIsRefused() {
    charge();
    String part = number(PLAIN) + ":2025=3000";
    refused(
        "dues", "pay", "--amount", "3000", "--on", "2026-02-03", "--part", part, "--year", 2026);
    assertThat(err).contains("--year");
    assertThat(total(2025, "paid")).isEqualTo("0.00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3000元    |2026-02-03|元",
        "'3,000.00'|2026-02-03|千位分隔符",
        "3000.005 |2026-02-03|小数超过两位",
        "0        |2026-02-03|大于零",
        "3000     |2026-03-19|还没有到"
      })
  void whatCannotBeBookedIsSaidInOneLineAndNothingIsWritten(
      String amount, String on, String reason) {
    charge();
    refused("dues", "pay", "--member", number(PLAIN), "--amount", amount, "--on", on);
    assertThat(err).contains(reason);
    assertThat(total(2025, "paid")).isEqualTo("0.00");
  }

  @Test
  void aNegativeAmountIsSaidToBeOne() {
    charge();
    refused("dues", "pay", "--member", number(PLAIN), "--amount=-3000", "--on", "2026-02-03");
    assertThat(err).contains("负数");
  }

  @Test
  void moreThanThreeYearsDuesAreBookedOnlyWhenThatIsMeant() {
    charge();
    Object[] pay = {
      "dues", "pay", "--member", number(PLAIN), "--amount", "30000", "--on", "2026-02-03"
    };
    refused(pay);
    assertThat(err).contains(PLAIN).contains("30,000.00").contains("9,000.00").contains("--yes");
    assertThat(total(2025, "paid")).isEqualTo("0.00");
    assertThat(json("list", "dues", "--member", number(PLAIN), "--json")).hasSize(2);

    List<Object> meant = new ArrayList<>(List.of(pay));
    meant.add("--yes");
    done(meant.toArray());
    assertThat(total(2025, "paid")).isEqualTo("3000.00");
  }

  @Test
  void aLineOfMoreThanThreeYearsDuesIsTakenOnlyWhenThatIsMeant() throws IOException {
    charge();
    done("dues", "charge", "--year", 2027);
    String head = "交易日期,收入金额,付款人名称,流水号,附言\n";
    String line = "2026-01-05,12000," + PLAIN + ",1,2025年至2028年会费\n";
    Path statement = Files.writeString(file("大额.csv"), head + line);

    JsonNode left = json("import", "bank", statement, "--likely", "--dry-run", "--json");
    assertThat(left.get("rows").get(0).get("verdict").asString()).isEqualTo("SKIPPED");
    done("import", "bank", statement, "--likely", "--dry-run");
    assertThat(out).contains("12,000.00").contains("9,000.00");
    done("import", "bank", statement, "--likely", "--yes");
    assertThat(total(2025, "paid")).isEqualTo("3000.00");
  }

  @Test
  void aClosedYearTakesNothingMore() {
    charge();
    refused("dues", "close", "--year", 2026);
    done("dues", "close", "--year", 2025);
    assertThat(out).contains("2025 年已结账");
    refused("dues", "close", "--year", 2025);
    refused("dues", "pay", "--member", number(PLAIN), "--amount", "3000", "--on", "2025-12-31");
    assertThat(err).contains("已结账");
    JsonNode proof = json("dues", "proof", "--year", 2025, "--json");
    assertThat(proof.get("closedOn").asString()).isEqualTo("2026-03-18");
    assertThat(proof.get("totals").get("carried")).isEqualTo(proof.get("totals").get("charged"));
    done("dues", "proof", "--year", 2026);
    assertThat(out).contains("2026 年账目相符");
    done("check");
  }

  @Test
  void aClosedYearThatWasTamperedWithIsNotSound() throws SQLException {
    charge();
    done("dues", "close", "--year", 2025);
    assertThat(json("check", "--json").get("sound").asBoolean()).isTrue();
    try (Connection file =
            DriverManager.getConnection("jdbc:sqlite:" + data().resolve("huiji.db"));
        Statement statement = file.createStatement()) {
      statement.execute("drop trigger ledger_entry_unchanged");
      statement.execute("update ledger_entry set fen = 1, effect = 1 where book_year = 2025");
    }
    assertThat(huiji("check")).isEqualTo(1);
    assertThat(err).contains("结构有 1 处").contains("会费账目有 5 处");
    assertThat(out).contains("2025 年已结账，但账目与结账时不一致").doesNotContain("完好");
    assertThat(huiji("check", "--json")).isEqualTo(1);
    assertThat(json().get("sound").asBoolean()).isFalse();
    assertThat(json().get("damage").isNull()).isTrue();
    assertThat(json().get("findings").valueStream().map(one -> one.get("rule").asString()))
        .filteredOn("dues.books"::equals)
        .hasSize(5);
  }

  @Test
  void aMemberWithAnAccountIsNotTakenOutOfTheRegister() {
    charge();
    JsonNode undone = json("undo", "I-1", "--json");
    assertThat(undone.get("kept")).hasSize(29);
    assertThat(json("list", "members", "--json")).hasSize(29);
  }

  @Test
  void statusHasTheShapeThatIsPromised() {
    charge();
    JsonNode status = json("dues", "status", "--year", 2026, "--json");
    assertThat(status.propertyNames()).containsExactly("year", "members", "totals");
    assertThat(status.get("members")).hasSize(29);
    assertThat(status.get("members").get(0).propertyNames())
        .containsExactly("number", "name", "feeTier", "charged", "paid", "waived", "balance");
    assertThat(status.get("totals").propertyNames())
        .containsExactly("charged", "paid", "waived", "balance");
  }

  private void adopt() {
    done(adoption().toArray());
  }

  /** A standard with the three tiers that the sample statement pays by. */
  private static List<Object> adoption() {
    List<Object> adoption = adoption(new String[0]);
    adoption.addAll(
        List.of("--tier", "member=会员单位:3000:普通会员", "--tier", "council=理事单位:10000:理事,常务理事,监事"));
    adoption.addAll(List.of("--tier", "president=副理事长单位:30000:副理事长,理事长"));
    return adoption;
  }

  /** A standard with a tier for each of these offices. */
  private static List<Object> adoption(String... offices) {
    List<Object> adoption = new ArrayList<>();
    adoption.addAll(List.of("dues", "adopt", "--meeting", "第三届会员代表大会", "--on", "2024-12-20"));
    adoption.addAll(SINCE_2025);
    adoption.addAll(List.of("--entitled", 120, "--present", 96, "--in-favour", 90));
    adoption.addAll(List.of("--against", 4, "--abstained", 2, "--secret-ballot"));
    for (int i = 0; i < offices.length; i++) {
      adoption.addAll(List.of("--tier", "tier-" + i + "=" + offices[i] + ":1000:" + offices[i]));
    }
    return adoption;
  }

  private void charge() {
    adopt();
    done("dues", "rules", "--late-joiners", "full");
    done("dues", "charge", "--year", 2025);
    done("dues", "charge", "--year", 2026);
  }

  private JsonNode status(String name, int year) {
    for (JsonNode member : json("dues", "status", "--year", year, "--json").get("members")) {
      if (member.get("name").asString().equals(name)) {
        return member;
      }
    }
    throw new AssertionError("Nobody is called " + name);
  }

  private String number(String name) {
    return status(name, 2026).get("number").asString();
  }

  private String total(int year, String sum) {
    return json("dues", "status", "--year", year, "--json").get("totals").get(sum).asString();
  }

  private static JsonNode last(JsonNode list) {
    return list.get(list.size() - 1);
  }
}
