package org.huiji.persistence.dues;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiji.dues.bank.BankDecision;
import org.huiji.dues.bank.BankDesk;
import org.huiji.dues.bank.StatementImport;
import org.huiji.dues.bank.StatementPreview;
import org.huiji.dues.bank.StatementRow;
import org.huiji.dues.bank.StatementTaking;
import org.huiji.dues.bank.StatementUndo;
import org.huiji.dues.ledger.Ledger;
import org.huiji.dues.ledger.LedgerRepository;
import org.huiji.intake.ImportId;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;
import org.huiji.member.roster.Desk;
import org.huiji.member.roster.RosterFile;
import org.huiji.member.roster.RosterImport;
import org.huiji.member.roster.RosterOptions;
import org.huiji.member.roster.RosterTaking;
import org.huiji.persistence.intake.JooqImports;
import org.huiji.rulebook.RulebookText;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.text.Messages;

/** A {@link Treasury} whose clerk also takes in bank statements. */
final class BankCounter implements AutoCloseable {

  static final String SAMPLE = "银行流水2026年1月.xlsx";

  private static final List<String> ROSTERS =
      List.of("渝中区会员名册.xlsx", "九龙坡区会员单位统计表.xls", "沙坪坝区会员名单-GBK.csv");

  /** What the samples' districts call the offices that pay as 委员 here. */
  private static final String NAMES_OF_DISTRICTS =
      """
      $0
      $1aliases:
      $1  - {text: 理事, crossNamed: true}
      $1  - {text: 理事单位, crossNamed: true}
      $1  - {text: 常务理事, crossNamed: true}
      $1  - {text: 常务理事单位, crossNamed: true}
      $1  - {text: 监事单位, crossNamed: true}""";

  final Treasury desk;
  final JooqImports imports = new JooqImports();
  final JooqPayers payers = new JooqPayers();
  final StatementImport statement;
  final StatementTaking taking;
  final StatementUndo undo;
  private final Path folder;
  private int files;

  BankCounter(Path folder) {
    this(folder, new Treasury(folder).adopted());
  }

  BankCounter(Path folder, Treasury desk) {
    this(folder, desk, desk.entries);
  }

  /** A counter that books into this ledger. */
  BankCounter(Path folder, Treasury desk, LedgerRepository entries) {
    this.folder = folder;
    this.desk = desk;
    var ledger = new Ledger(desk.store, entries, desk.money, desk.members, desk.openBooks);
    statement =
        new StatementImport(
            desk.store,
            new StatementImport.Shelves(desk.members, imports, desk.entries, desk.money, payers),
            desk.rulebooks,
            desk.openBooks);
    taking = new StatementTaking(desk.store, imports, payers, ledger, statement);
    undo =
        new StatementUndo(
            desk.store, imports, desk.money, desk.entries, desk.ledger, desk.openBooks);
  }

  /** The members of the samples, charged for 2025 and 2026. */
  BankCounter withTheSamples() {
    String itss = RulebookText.write(desk.read(tx -> desk.rulebooks.on(tx, Treasury.TODAY)));
    String known = itss.replaceFirst("(?m)^( *)unitName: 委员单位$", NAMES_OF_DISTRICTS);
    desk.store.change(
        Cause.of(Treasury.CLERK, "action.rulebook-edit", "委员"),
        tx -> {
          desk.rulebooks.keep(tx, LocalDate.of(2019, 12, 20), RulebookText.read("itss", known));
          return null;
        });
    ROSTERS.forEach(name -> members(sample(name)));
    desk.set(SettingKey.DUES_LATE_JOINERS, "FULL");
    desk.charge(2025);
    desk.charge(2026);
    return this;
  }

  /** Takes in a list of members, as of the end of 2025. */
  void members(Path list) {
    var roster = new RosterImport(desk.store, desk.members, imports, desk.rulebooks, desk.clock);
    var rosterTaking = new RosterTaking(desk.store, desk.members, imports, desk.numbers, roster);
    RosterFile file = roster.open(list, ReadOptions.usual(), Progress.UNWATCHED);
    rosterTaking.take(
        roster.preview(
            file,
            file.likeliestHead(),
            RosterOptions.members(LocalDate.of(2025, 12, 30)),
            Desk.UNTOUCHED,
            Progress.UNWATCHED),
        Treasury.CLERK,
        Messages.CHINESE,
        Progress.UNWATCHED);
  }

  static Path sample(String name) {
    try {
      return Path.of(Objects.requireNonNull(BankCounter.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  StatementPreview preview(Path file) {
    return statement.preview(statement.open(file, ReadOptions.usual(), Progress.UNWATCHED));
  }

  /** A statement with these lines: day, reference, debit, credit, payer, remark. */
  StatementPreview preview(String... lines) {
    return preview(csv("交易日期,凭证号,借方发生额,贷方发生额,对方户名,附言", lines));
  }

  Path csv(String head, String... lines) {
    try {
      return Files.writeString(
          folder.resolve("流水" + ++files + ".csv"), head + "\n" + String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The preview after the clerk decided about a row. */
  StatementPreview decide(StatementPreview preview, int row, BankDecision decision) {
    BankDesk decided = preview.desk().deciding(row, decision);
    return statement.preview(preview.file(), preview.head(), decided, Progress.UNWATCHED);
  }

  ImportId take(StatementPreview preview) {
    return taking.take(preview, Treasury.CLERK, Messages.CHINESE, Progress.UNWATCHED).id();
  }

  MemberId member(String name) {
    return desk.registrar.asOf(Treasury.TODAY).stream()
        .filter(entry -> entry.member().name().equals(name))
        .map(RegisterEntry::id)
        .findFirst()
        .orElseThrow();
  }

  /** What a member owes for a year, in 分. */
  long owes(MemberId member, int year) {
    return desk.balance(member, year).balance();
  }

  static StatementRow row(StatementPreview preview, int number) {
    return preview.row(number).orElseThrow();
  }

  @Override
  public void close() {
    desk.close();
  }
}
