package org.huiji.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huiji.app.office.Secretariat;
import org.huiji.setting.SettingKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DuesPaperCommandTest extends CommandTest {

  @BeforeEach
  void fill() {
    done("demo", "--members", 45, "--years", 4);
  }

  @Test
  void printsNoticesToAllWhoOweAndThenTheSameBytesAgain() throws IOException {
    done("print", "dues-notice", "--year", 2026, "--pending", "--out", file("all.pdf"));
    List<String> numbers = issued("DUES_NOTICE");
    assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
    refused("print", "dues-notice", "--year", 2026, "--pending", "--out", file("more.pdf"));

    String member = json("list", "documents", "--json").get(0).get("member").asString();
    done("print", "dues-notice", "--year", 2026, "--member", member, "--out", file("one.pdf"));
    done("print", "dues-notice", "--year", 2026, "--member", member, "--out", file("again.pdf"));
    assertThat(file("again.pdf")).hasSameBinaryContentAs(file("one.pdf"));
    assertThat(issued("DUES_NOTICE")).isEqualTo(numbers);
  }

  @Test
  void printsRemindersConfirmationsAndStatements() {
    done("print", "dues-reminder", "--year", 2025, "--pending", "--out", file("reminders.pdf"));
    done(
        "print",
        "payment-confirmation",
        "--year",
        2025,
        "--member",
        "CQ00002",
        "--out",
        file("paid.pdf"));
    done("print", "dues-statement", "--member", "CQ00002", "--out", file("statement.pdf"));

    assertThat(issued("DUES_REMINDER")).isNotEmpty();
    assertThat(issued("PAYMENT_CONFIRMATION")).isNotEmpty();
    assertThat(issued("DUES_STATEMENT")).hasSize(1);
    refused("print", "dues-reminder", "--member", "CQ99999", "--out", file("nobody.pdf"));
  }

  @Test
  void namesWhatIsNotSetAndIssuesNothing() {
    set(Map.of(SettingKey.BANK_NAME, ""));
    refused("print", "dues-notice", "--year", 2026, "--pending", "--out", file("all.pdf"));
    assertThat(err).contains("开户银行");
    assertThat(json("list", "documents", "--json")).isEmpty();
  }

  @Test
  void exportsArrearsRosterJournalVouchersAndProof() throws IOException {
    done("export", "arrears", "--as-of", "2026-03-01", "--out", file("arrears.xlsx"));
    done("export", "dues", "--year", 2025, "--out", file("dues.csv"));
    done("export", "journal", "--year", 2025, "--out", file("journal.pdf"));
    done("export", "proof", "--year", 2025, "--out", file("proof.pdf"));
    assertThat(file("arrears.xlsx")).isNotEmptyFile();
    assertThat(file("journal.pdf")).isNotEmptyFile();
    assertThat(file("proof.pdf")).isNotEmptyFile();
    assertThat(Files.readString(file("dues.csv"), StandardCharsets.UTF_8))
        .contains("CQ00002", "合计");

    refused("export", "vouchers", "--year", 2025, "--out", file("vouchers.xlsx"));
    assertThat(err).contains("科目");
    var accounts = new EnumMap<SettingKey, String>(SettingKey.class);
    accounts.put(SettingKey.VOUCHER_BANK, "银行存款");
    accounts.put(SettingKey.VOUCHER_RECEIVABLE, "应收会费");
    accounts.put(SettingKey.VOUCHER_INCOME, "会费收入");
    set(accounts);
    done("export", "vouchers", "--year", 2025, "--out", file("vouchers.xlsx"));
    assertThat(file("vouchers.xlsx")).isNotEmptyFile();
  }

  private void set(Map<SettingKey, String> wanted) {
    try (Secretariat secretariat = Secretariat.open(data(), CLOCK)) {
      secretariat.settingDesk().save(wanted);
    }
  }

  private List<String> issued(String kind) {
    return json("list", "documents", "--json")
        .valueStream()
        .filter(document -> document.get("kind").asString().equals(kind))
        .map(document -> document.get("number"))
        .map(JsonNode::asString)
        .toList();
  }
}
