package org.huiji.persistence.dues;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huiji.dues.bank.StatementPreview;
import org.huiji.dues.ledger.Money;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.ImportKind;
import org.huiji.intake.Verdict;
import org.huiji.persistence.store.Backup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed when half of a run, or of an import, is written to the file. */
@Timeout(value = 300, unit = SECONDS)
@SuppressWarnings("NullAway.Init") // made before each test
class KilledLedgerTest {

  private static final int MEMBERS = 400;
  private static final long FEE = 3_000_00;

  @TempDir private Path folder;
  private Path statement;

  @BeforeEach
  void makeMembersAndTheirPayments() {
    try (var counter = new BankCounter(folder)) {
      counter.members(
          counter.csv(
              "单位名称,入会日期",
              IntStream.range(0, MEMBERS)
                  .mapToObj(i -> name(i) + ",2020-05-01")
                  .toArray(String[]::new)));
      statement =
          counter.csv(
              "交易日期,凭证号,贷方发生额,对方户名,附言",
              IntStream.range(0, MEMBERS)
                  .mapToObj(i -> "2026-01-05," + i + ",3000," + name(i) + ",会费")
                  .toArray(String[]::new));
    }
  }

  @Test
  void ofARunNothingIsThereAndItCanBeRunAgain() throws IOException, InterruptedException {
    killHalfWay();

    try (var counter = new BankCounter(folder, new Treasury(folder))) {
      List<YearBalance> balances = counter.desk.read(counter.desk.entries::balances);
      assertThat(balances).isEmpty();
      assertThat(counter.desk.books.audit()).isEmpty();
      assertThat(counter.desk.charge(HalfWay.YEAR).fen()).isEqualTo(MEMBERS * FEE);
      assertThat(counter.desk.books.proof(HalfWay.YEAR).total().charged()).isEqualTo(MEMBERS * FEE);
    }
  }

  @Test
  void ofAnImportNothingIsThereAndItCanBeTakenAgain() throws IOException, InterruptedException {
    try (var desk = new Treasury(folder)) {
      desk.charge(HalfWay.YEAR);
    }
    killHalfWay(statement.toString(), String.valueOf(MEMBERS));

    try (var counter = new BankCounter(folder, new Treasury(folder))) {
      List<Money> money = counter.desk.read(counter.desk.money::all);
      assertThat(money).isEmpty();
      List<ImportBatch> imports = counter.desk.read(counter.imports::all);
      assertThat(imports).extracting(ImportBatch::kind).containsOnly(ImportKind.ROSTER);
      assertThat(counter.desk.books.audit()).isEmpty();
      StatementPreview again = counter.preview(statement);
      assertThat(again.count(Verdict.NEW)).isEqualTo(MEMBERS);
      counter.take(again);
      assertThat(counter.desk.books.proof(HalfWay.YEAR).total().carried()).isZero();
    }
  }

  /** Kills a program of its own as soon as it says that half of its work is written. */
  private void killHalfWay(String... args) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                HalfWay.class.getName(),
                folder.toString()));
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.lines().anyMatch(HalfWay.STOPPED::equals)).isTrue();
      assertThat(Files.size(folder.resolve("huiji.db-wal"))).isPositive();
    } finally {
      process.destroyForcibly();
      process.waitFor();
    }
    assertThat(Backup.findings(folder.resolve("huiji.db"))).isEmpty();
  }

  private static String name(int number) {
    return "重庆示例" + number + "号软件有限公司";
  }
}
