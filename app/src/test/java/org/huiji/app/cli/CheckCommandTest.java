package org.huiji.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.huiji.app.office.Secretariat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What another program did to the data file is found, and named. */
class CheckCommandTest extends CommandTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drop trigger issued_document_kept | schema | trigger issued_document_kept",
        "drop index ledger_entry_of_member | schema | index ledger_entry_of_member",
        "create table smuggled (a) | schema | table smuggled",
        "alter table setting add column more text | schema | table setting",
        "drop trigger ledger_entry_unchanged; update ledger_entry set fen = fen + 100, effect ="
            + " effect + 100 where kind = 'CHARGE' and id = (select max(id) from ledger_entry where"
            + " kind = 'CHARGE' and id not in (select reverses from ledger_entry where reverses is"
            + " not null)) | books | 笔账与登记时不一致",
        "insert into issued_document (id, kind, number, subject, issued_on, sha256, pages,"
            + " change_id) values (9001, 'CERTIFICATE', '示例〔2026〕9001号', '重庆甲', '2026-03-01',"
            + " 'ab', 1, 1); insert into document_content values (9001, x'25504446')"
            + " | papers | 9001号"
      })
  void whatIsNotAsItWasLeftIsFoundAndNamed(String harm, String kind, String named)
      throws SQLException {
    demo();
    harm(harm);

    assertThat(huiji("check")).isEqualTo(1);
    assertThat(out).contains(named);
    assertThat(huiji("check", "--json")).isEqualTo(1);
    JsonNode document = json();
    assertThat(document.get("sound").asBoolean()).isFalse();
    assertThat(document.get("flaws").get(kind).asInt()).isPositive();
  }

  @Test
  void aDemoIsSoundAndAFileThatNobodyNamesIsOnlyTold() throws IOException {
    demo();
    assertThat(huiji("check", "--json")).isZero();
    assertThat(json().get("flaws").get("schema").asInt()).isZero();

    Path stray = Files.createDirectories(data().resolve("evidence").resolve("ab"));
    Files.writeString(stray.resolve("ab00"), "x");

    assertThat(huiji("check")).isZero();
    assertThat(out).contains("ab00");
  }

  @Test
  void aFailureTellsNoSql() throws SQLException {
    demo();
    harm(
        "drop table dues_receipt; drop table dues_reminder; alter table ledger_entry rename to gone");

    assertThat(huiji("dues", "status", "--year", "2026")).isEqualTo(1);

    assertThat(err.lines()).hasSize(1);
    assertThat(err).contains("huiji.log").doesNotContainIgnoringCase("select", "sql", "dues_");
  }

  @Test
  void whatIsGivenOutAsJsonStandsInTheAuditTrail() throws SQLException {
    demo();
    done("list", "members", "--json");

    String url = "jdbc:sqlite:" + Secretariat.dataFile(data());
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select object from change_log where action = 'action.list'")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo("list members");
    }
  }

  private void demo() {
    done("demo", "--members", "60", "--years", "2");
  }

  private void harm(String statements) throws SQLException {
    String url = "jdbc:sqlite:" + Secretariat.dataFile(data());
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String one : statements.split(";")) {
        statement.execute(one);
      }
    }
  }
}
