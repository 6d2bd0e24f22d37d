package org.huiji.dues.bank;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.dues.bank.line.StatementLine;
import org.huiji.dues.ledger.Ledger;
import org.huiji.dues.ledger.MoneyRepository.NewMoney;
import org.huiji.intake.ImportId;
import org.huiji.intake.ImportKind;
import org.huiji.intake.ImportRepository;
import org.huiji.intake.ImportedRow;
import org.huiji.intake.Verdict;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.Store;
import org.huiji.table.Progress;
import org.huiji.text.FoldedName;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** Takes a previewed statement in, whole and in one change. */
public final class StatementTaking {

  private final Store store;
  private final ImportRepository imports;
  private final PayerRepository payers;
  private final Ledger ledger;
  private final StatementImport preview;

  public StatementTaking(
      Store store,
      ImportRepository imports,
      PayerRepository payers,
      Ledger ledger,
      StatementImport preview) {
    this.store = store;
    this.imports = imports;
    this.payers = payers;
    this.ledger = ledger;
    this.preview = preview;
  }

  /**
   * What came of it.
   *
   * @param fen all that was booked, in 分
   */
  public record Taken(ImportId id, Map<Verdict, Integer> counts, long fen) {}

  /**
   * Books every line that is taken; the others stay listed with the import.
   *
   * @throws Refusal when the register or the ledger has changed so since the preview that a line
   *     would do something else; nothing is changed then
   */
  public Taken take(StatementPreview seen, String operator, Messages language, Progress progress) {
    Cause cause = Cause.of(operator, "action.bank-import", seen.file().name());
    return store.change(cause.from(seen.file().name()), tx -> take(tx, seen, language, progress));
  }

  private Taken take(ChangeTx tx, StatementPreview seen, Messages language, Progress progress) {
    StatementPreview now = preview.preview(tx, seen.file(), seen.head(), seen.desk(), progress);
    if (!outcome(now).equals(outcome(seen))) {
      throw Refusal.of("bank.changed-since", seen.file().name());
    }
    imports.rememberMapping(
        tx, ImportKind.BANK, now.head().signature(), new LinkedHashMap<>(now.head().fields()));
    ImportId id =
        imports.add(
            tx,
            new ImportRepository.NewBatch(
                ImportKind.BANK,
                now.file().name(),
                now.file().sha256(),
                now.head().sheet(),
                newest(now, tx)),
            now.rows().stream().map(row -> imported(row, language)).toList());
    now.rows().stream()
        .filter(row -> row.verdict() == Verdict.NEW)
        .forEach(row -> book(tx, row, id));
    return new Taken(id, now.counts(), now.fen());
  }

  private void book(ChangeTx tx, StatementRow row, ImportId batch) {
    StatementLine line = row.line();
    ledger.book(
        tx,
        new NewMoney(
            line.payer(),
            line.fen(),
            Objects.requireNonNull(line.on()),
            filled(line.reference()),
            filled(line.remark().isEmpty() ? line.summary() : line.remark()),
            row.fingerprint(),
            batch),
        row.parts());
    RegisterEntry remember = row.remember();
    if (remember != null
        && !line.payer().isBlank()
        && !FoldedName.fold(line.payer()).equals(FoldedName.fold(remember.member().name()))) {
      payers.remember(tx, line.payer(), remember.id());
    }
  }

  /** The day of the newest line; a statement is true until then. */
  private static LocalDate newest(StatementPreview preview, ChangeTx tx) {
    return preview.rows().stream()
        .filter(row -> row.verdict() != Verdict.REFUSED)
        .map(row -> row.line().on())
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElseGet(() -> LocalDate.ofInstant(tx.recordedAt(), ZoneId.systemDefault()));
  }

  private static List<List<Object>> outcome(StatementPreview preview) {
    return preview.rows().stream()
        .map(row -> List.<Object>of(row.row(), row.verdict(), row.parts()))
        .toList();
  }

  private static ImportedRow imported(StatementRow row, Messages language) {
    String detail =
        Stream.concat(
                row.problems().stream()
                    .map(problem -> problem.cell() + " " + language.text(problem.message())),
                row.suggestion().evidence().stream()
                    .map(evidence -> language.text(evidence.message())))
            .collect(Collectors.joining("\n"));
    List<StatementRow.Change> changes = row.changes();
    Long subject = changes.size() == 1 ? changes.getFirst().member().id().value() : null;
    return new ImportedRow(
        row.row(), row.verdict(), row.line().payer(), row.line().reference(), subject, detail);
  }

  private static @Nullable String filled(String text) {
    return text.isBlank() ? null : text;
  }
}
