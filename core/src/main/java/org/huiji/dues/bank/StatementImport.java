package org.huiji.dues.bank;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.dues.bank.line.Fingerprint;
import org.huiji.dues.bank.line.Reversals;
import org.huiji.dues.bank.line.StatementColumns;
import org.huiji.dues.bank.line.StatementFields;
import org.huiji.dues.bank.line.StatementLine;
import org.huiji.dues.bank.line.StatementReader;
import org.huiji.dues.charge.LargePayments;
import org.huiji.dues.ledger.LedgerRepository;
import org.huiji.dues.ledger.Money;
import org.huiji.dues.ledger.MoneyRepository;
import org.huiji.dues.ledger.OpenBooks;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.ImportKind;
import org.huiji.intake.ImportRepository;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberRepository;
import org.huiji.problem.Problem;
import org.huiji.problem.Refusal;
import org.huiji.problem.Rule;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.table.Cell;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.Sheet;
import org.huiji.table.TableFile;
import org.huiji.table.head.Body;
import org.huiji.table.head.BodyRow;
import org.huiji.table.head.Head;
import org.huiji.table.head.HeadChoice;
import org.huiji.table.head.HeadFinder;
import org.huiji.table.head.Skip;
import org.huiji.table.read.FileDigest;
import org.huiji.table.read.TableFiles;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** Opens a bank's statement and says, line by line, whose dues it would pay. Changes nothing. */
public final class StatementImport {

  private static final Rule SKIP = new Rule("row.skipped", "银行流水");

  private final Store store;
  private final MemberRepository members;
  private final ImportRepository imports;
  private final LedgerRepository ledger;
  private final MoneyRepository money;
  private final PayerRepository payers;
  private final Rulebooks rulebooks;
  private final OpenBooks books;
  private final LargePayments large;
  private final HeadFinder finder = new HeadFinder(StatementFields.all());

  /** What is kept, and where. */
  public record Shelves(
      MemberRepository members,
      ImportRepository imports,
      LedgerRepository ledger,
      MoneyRepository money,
      PayerRepository payers) {}

  public StatementImport(Store store, Shelves shelves, Rulebooks rulebooks, OpenBooks books) {
    this.store = store;
    this.members = shelves.members();
    this.imports = shelves.imports();
    this.ledger = shelves.ledger();
    this.money = shelves.money();
    this.payers = shelves.payers();
    this.rulebooks = rulebooks;
    this.books = books;
    this.large = new LargePayments(store, members, ledger, rulebooks);
  }

  /**
   * Reads a file and looks for its head.
   *
   * @throws Refusal when it cannot be read
   */
  public StatementFile open(Path path, ReadOptions options, Progress progress) {
    var table = TableFiles.read(path, options, progress);
    List<Head> heads =
        finder.find(table).stream().map(head -> understood(sheetOf(table, head), head)).toList();
    return new StatementFile(table, FileDigest.of(path), heads);
  }

  /** The head in the rows the clerk points at. */
  public Head headAt(StatementFile file, String sheet, int firstRow, int lastRow) {
    Sheet pointedAt = file.sheet(sheet);
    return understood(pointedAt, finder.at(pointedAt, firstRow, lastRow));
  }

  /** Where she may point. */
  public HeadChoice choice(StatementFile file) {
    return new HeadChoice(
        file.table(), file.heads(), (sheet, first, last) -> headAt(file, sheet, first, last));
  }

  /**
   * What would become of it when she says nothing.
   *
   * @throws Refusal when nothing in it looks like a statement
   */
  public StatementPreview preview(StatementFile file) {
    return preview(file, file.likeliestHead(), BankDesk.UNTOUCHED, Progress.UNWATCHED);
  }

  /** What would become of it after what the clerk decided. */
  public StatementPreview preview(StatementFile file, Head head, BankDesk desk, Progress progress) {
    return store.read(tx -> preview(tx, file, head, desk, progress));
  }

  StatementPreview preview(
      ReadTx tx, StatementFile file, Head head, BankDesk desk, Progress progress) {
    if (!StatementColumns.isWhole(head)) {
      throw Refusal.of("bank.no-column", file.name(), head.sheet(), head.lastRow());
    }
    Sheet sheet = file.sheet(head.sheet());
    List<BodyRow> body = Body.of(sheet, head);
    Map<Integer, StatementLine> lines = StatementReader.read(sheet, head, body);
    Map<Integer, String> fingerprints = fingerprints(body, lines);
    StatementJudge judge = judge(tx, desk, lines.values(), fingerprints);
    var rows = new ArrayList<StatementRow>();
    for (int i = 0; i < body.size(); i++) {
      BodyRow row = body.get(i);
      if (i % 256 == 0 && !progress.goOn((double) i / body.size())) {
        throw new CancellationException();
      }
      StatementLine line = lines.get(row.number());
      if (line != null) {
        rows.add(judge.judge(line, fingerprints.get(row.number())));
      } else if (row.skip() != Skip.EMPTY) {
        rows.add(skipped(row));
      }
    }
    return new StatementPreview(file, head, desk, rows, sameFile(tx, file));
  }

  private StatementJudge judge(
      ReadTx tx,
      BankDesk desk,
      Collection<StatementLine> lines,
      Map<Integer, String> fingerprints) {
    var index = new PayerIndex(members.everybody(tx), payers.aliases(tx));
    var accounts = new Accounts(tx, ledger);
    var fitting = new Fitting(accounts, tiers(tx));
    Booked booked = booked(tx, lines, Set.copyOf(fingerprints.values()));
    var matcher = new CreditMatcher(index, accounts, fitting, booked);
    var days = new StatementJudge.Days(books.firstOpen(tx), books.today());
    var returns = new Returns(Reversals.in(lines), booked, fingerprints);
    return new StatementJudge(
        index,
        matcher,
        accounts,
        new Unusual(tx, large, accounts),
        returns,
        desk,
        days,
        money.known(tx, Set.copyOf(fingerprints.values())));
  }

  /** Money of the statement's days, and of those before. */
  private Booked booked(
      ReadTx tx, Collection<StatementLine> lines, Collection<String> fingerprints) {
    List<LocalDate> days =
        lines.stream().flatMap(line -> Stream.ofNullable(line.on())).sorted().toList();
    List<Money> standing =
        days.isEmpty()
            ? List.of()
            : money.standing(tx, days.getFirst().minusDays(Booked.DAYS_BEFORE), days.getLast());
    return new Booked(standing, fingerprints);
  }

  private Set<Long> tiers(ReadTx tx) {
    Rulebook rulebook = rulebooks.on(tx, books.today());
    return rulebook.ifSettled(rulebook.fees()).map(FeeSchedule::tiers).orElse(List.of()).stream()
        .map(FeeTier::yearlyFen)
        .collect(Collectors.toSet());
  }

  /** Of lines that are the same in one file each has its own, in order. */
  private static Map<Integer, String> fingerprints(
      List<BodyRow> body, Map<Integer, StatementLine> lines) {
    var times = new HashMap<String, Integer>();
    var fingerprints = new HashMap<Integer, String>();
    body.stream()
        .map(row -> lines.get(row.number()))
        .filter(Objects::nonNull)
        .filter(line -> line.mayHaveCome() && !line.isBroken())
        .forEach(
            line -> {
              int before = times.merge(Fingerprint.of(line, 0), 1, Integer::sum) - 1;
              fingerprints.put(line.row(), Fingerprint.of(line, before));
            });
    return fingerprints;
  }

  private @Nullable ImportBatch sameFile(ReadTx tx, StatementFile file) {
    return imports.all(tx).stream()
        .filter(batch -> batch.kind() == ImportKind.BANK && !batch.undone())
        .filter(batch -> batch.sha256().equals(file.sha256()))
        .findFirst()
        .orElse(null);
  }

  private Head understood(Sheet sheet, Head head) {
    return store
        .read(tx -> imports.mapping(tx, ImportKind.BANK, head.signature()))
        .map(mapping -> StatementColumns.completed(sheet, head.with(mapping)))
        .orElseGet(() -> StatementColumns.corrected(sheet, head));
  }

  private static Sheet sheetOf(TableFile table, Head head) {
    return table.sheets().stream()
        .filter(sheet -> sheet.name().equals(head.sheet()))
        .findFirst()
        .orElseThrow();
  }

  private static StatementRow skipped(BodyRow row) {
    List<Cell> cells = row.row().cells();
    String first = cells.isEmpty() ? "" : cells.getFirst().value().text().strip();
    String cell = cells.isEmpty() ? String.valueOf(row.number()) : cells.getFirst().name();
    Skip skip = row.skip();
    Message why = skip == null ? Message.of("bank.no-line") : skip.message();
    return new StatementRow(
        StatementLine.none(row.number(), first),
        Verdict.SKIPPED,
        null,
        Suggestion.NOTHING,
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of(Problem.warning("row", SKIP, why).at(cell)));
  }
}
