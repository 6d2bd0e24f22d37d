package org.huiji.declaration.earlier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.listed.ListedPlatform;
import org.huiji.declaration.listed.ListedRepository;
import org.huiji.intake.ImportId;
import org.huiji.intake.ImportKind;
import org.huiji.intake.ImportRepository;
import org.huiji.intake.ImportedRow;
import org.huiji.intake.Verdict;
import org.huiji.problem.Problem;
import org.huiji.problem.Refusal;
import org.huiji.problem.Rule;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.text.FoldedName;
import org.huiji.text.Message;

/**
 * Enters the platforms of a published list into the register of listed platforms, so that a round
 * is checked against the lists before it (四.1).
 */
public final class EarlierLists {

  private static final Rule LISTED = new Rule("declaration.listed", "四.1");

  private final Store store;
  private final ListedRepository listed;
  private final ImportRepository imports;
  private final Clock clock;

  public EarlierLists(Store store, ListedRepository listed, ImportRepository imports, Clock clock) {
    this.store = store;
    this.listed = listed;
    this.imports = imports;
    this.clock = clock;
  }

  /** What came of it. */
  public record Taken(ImportId id, List<EarlierRow> rows) {
    public Taken {
      rows = List.copyOf(rows);
    }
  }

  /**
   * What entering a list would do. Changes nothing.
   *
   * @param notice number of the notice that published it
   */
  public List<EarlierRow> preview(EarlierList list, String notice) {
    return store.read(tx -> judge(tx, list, notice.strip()));
  }

  /**
   * Enters every row that can be, in one change that can be taken back.
   *
   * @param notice number of the notice that published it
   * @param on the day it was published
   * @throws Refusal without a number, and when the day has not come yet
   */
  public Taken take(EarlierList list, String notice, LocalDate on, String operator) {
    if (notice.isBlank()) {
      throw Refusal.of("earlier.no-notice");
    }
    if (on.isAfter(LocalDate.now(clock))) {
      throw Refusal.of("earlier.future", on);
    }
    return store.change(
        Cause.of(operator, "action.listed-import", notice.strip()).from(list.file()),
        tx -> take(tx, list, notice.strip(), on));
  }

  private Taken take(ChangeTx tx, EarlierList list, String notice, LocalDate on) {
    List<EarlierRow> rows = judge(tx, list, notice);
    listed.add(
        tx,
        rows.stream()
            .filter(row -> row.verdict() == Verdict.NEW)
            .map(row -> platform(row, notice, on))
            .toList());
    ImportId id =
        imports.add(
            tx,
            new ImportRepository.NewBatch(
                ImportKind.LISTED, list.file(), list.sha256(), list.sheet(), on),
            rows.stream()
                .map(
                    row ->
                        new ImportedRow(
                            row.row(), row.verdict(), row.unit(), "", null, row.platform()))
                .toList());
    return new Taken(id, rows);
  }

  private static ListedPlatform platform(EarlierRow row, String notice, LocalDate on) {
    String category = row.category().isEmpty() ? null : row.category();
    return new ListedPlatform(notice, row.platform(), row.unit(), null, category, on, null);
  }

  private List<EarlierRow> judge(ReadTx tx, EarlierList list, String notice) {
    Set<String> known = new HashSet<>();
    listed.all(tx).stream()
        .filter(one -> one.notice().equals(notice))
        .forEach(one -> known.add(key(one.platform(), one.unit())));
    Set<String> before = new HashSet<>();
    var rows = new ArrayList<EarlierRow>();
    for (EarlierList.Line line : list.lines()) {
      List<Problem> problems = new ArrayList<>(line.problems());
      require(line.platform(), FormField.PLATFORM, "declintake.no-platform", problems);
      require(line.unit(), FormField.UNIT, "declintake.no-unit", problems);
      String key = key(line.platform(), line.unit());
      Verdict verdict =
          problems.stream().anyMatch(Problem::isError)
              ? Verdict.REFUSED
              : known.contains(key)
                  ? Verdict.SAME
                  : before.add(key) ? Verdict.NEW : Verdict.DUPLICATE;
      rows.add(
          new EarlierRow(
              line.row(), line.platform(), line.unit(), line.category(), verdict, problems));
    }
    return rows;
  }

  private static void require(
      String text, FormField field, String missing, List<Problem> problems) {
    if (text.isEmpty()) {
      problems.add(Problem.error(field.key(), LISTED, Message.of(missing)));
    }
  }

  private static String key(String platform, String unit) {
    return FoldedName.fold(platform) + "\n" + FoldedName.fold(unit);
  }
}
