package org.huiji.member.roster;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.ImportKind;
import org.huiji.intake.ImportRepository;
import org.huiji.intake.Verdict;
import org.huiji.member.KnownMembers;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberLookup;
import org.huiji.member.MemberRepository;
import org.huiji.problem.Problem;
import org.huiji.problem.Refusal;
import org.huiji.problem.Rule;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.table.CellRef;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.Sheet;
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

/** Opens a list of members and says, row by row, what taking it in would do. Changes nothing. */
public final class RosterImport {

  private static final Rule SKIP = new Rule("row.skipped", "名册");

  private final Store store;
  private final KnownMembers members;
  private final ImportRepository imports;
  private final Rulebooks rulebooks;
  private final Clock clock;
  private final HeadFinder finder = new HeadFinder(RosterFields.all());

  public RosterImport(
      Store store,
      MemberRepository members,
      ImportRepository imports,
      Rulebooks rulebooks,
      Clock clock) {
    this.store = store;
    this.members = new KnownMembers(members);
    this.imports = imports;
    this.rulebooks = rulebooks;
    this.clock = clock;
  }

  /**
   * Reads a file and looks for its head.
   *
   * @throws Refusal when it cannot be read
   */
  public RosterFile open(Path path, ReadOptions options, Progress progress) {
    var table = TableFiles.read(path, options, progress);
    List<Head> heads = finder.find(table).stream().map(this::remembered).toList();
    return new RosterFile(table, FileDigest.of(path), heads);
  }

  /** The head in the rows the clerk points at. */
  public Head headAt(RosterFile file, String sheet, int firstRow, int lastRow) {
    return remembered(finder.at(file.sheet(sheet), firstRow, lastRow));
  }

  /** Where she may point. */
  public HeadChoice choice(RosterFile file) {
    return new HeadChoice(
        file.table(), file.heads(), (sheet, first, last) -> headAt(file, sheet, first, last));
  }

  /**
   * How the list would be taken in, its data of today.
   *
   * @throws Refusal when nothing in it looks like a list of members
   */
  public RosterPreview preview(RosterFile file) {
    return preview(
        file,
        file.likeliestHead(),
        RosterOptions.members(LocalDate.now(clock)),
        Desk.UNTOUCHED,
        Progress.UNWATCHED);
  }

  /** How the list would be taken in, after what the clerk decided and corrected. */
  public RosterPreview preview(
      RosterFile file, Head head, RosterOptions options, Desk desk, Progress progress) {
    return store.read(tx -> preview(tx, file, head, options, desk, progress));
  }

  RosterPreview preview(
      ReadTx tx, RosterFile file, Head head, RosterOptions options, Desk desk, Progress progress) {
    refuseWithoutName(file, head);
    LocalDate today = LocalDate.now(clock);
    Rulebook rulebook = rulebooks.on(tx, today);
    MemberLookup register = members.of(tx);
    var judge = new RosterJudge(register, rulebook, desk);
    Sheet sheet = file.sheet(head.sheet());
    var marks = new ExitMarks(file.name(), sheet, head);
    var reader = new RowReader(rulebook, sheet, head, marks, options, desk, today);
    var units = new MergedUnits(sheet, head);
    var rows = new ArrayList<RosterRow>();
    List<BodyRow> body = Body.of(sheet, head);
    for (int i = 0; i < body.size(); i++) {
      BodyRow row = body.get(i);
      if (i % 256 == 0 && !progress.goOn((double) i / body.size())) {
        throw new CancellationException();
      }
      Skip skip = row.skip();
      Optional<Integer> first = units.firstOf(row.row());
      if (skip == null && first.isPresent()) {
        rows.add(skipped(row, List.of(MergedUnits.goesOn(row.row(), first.get()))));
      } else if (skip == null && marks.isSection(row.row())) {
        rows.add(skipped(row, Message.of("roster.section")));
      } else if (skip == null) {
        rows.add(judge.judge(reader.read(row.row())));
      } else if (skip != Skip.EMPTY) {
        rows.add(skipped(row, skip.message()));
      }
    }
    Map<Integer, List<Problem>> tooMany = new OfficeSeats(rulebook).tooMany(register, rows);
    rows.replaceAll(row -> saying(row, tooMany.getOrDefault(row.row(), List.of()), head));
    return new RosterPreview(file, head, options, desk, rows, sameFile(tx, file));
  }

  /** With what is wrong about its office, at the office's cell. */
  private static RosterRow saying(RosterRow row, List<Problem> problems, Head head) {
    Integer column = head.fields().get(MemberField.OFFICES.key());
    if (problems.isEmpty() || column == null) {
      return row;
    }
    String cell = new CellRef(row.row(), column).name();
    return row.saying(problems.stream().map(problem -> problem.at(cell)).toList());
  }

  private @Nullable ImportBatch sameFile(ReadTx tx, RosterFile file) {
    Predicate<ImportBatch> same =
        batch -> batch.kind() == ImportKind.ROSTER && batch.sha256().equals(file.sha256());
    return imports.all(tx).stream()
        .filter(same.and(batch -> !batch.undone()))
        .findFirst()
        .orElse(null);
  }

  private Head remembered(Head head) {
    Optional<Head> chosen =
        store.read(tx -> imports.mapping(tx, ImportKind.ROSTER, head.signature())).map(head::with);
    return chosen.orElse(head);
  }

  private static void refuseWithoutName(RosterFile file, Head head) {
    if (head.column(MemberField.NAME.key()).isEmpty()
        && head.column(RosterFields.INDIVIDUAL_NAME).isEmpty()) {
      throw Refusal.of("roster.no-name-column", file.name(), head.sheet(), head.lastRow());
    }
  }

  private static RosterRow skipped(BodyRow row, Message why) {
    String cell = row.row().cells().isEmpty() ? "" : row.row().cells().getFirst().name();
    return skipped(row, List.of(Problem.warning("row", SKIP, why).at(cell)));
  }

  /** A row that is nobody's own, with the reasons. */
  private static RosterRow skipped(BodyRow row, List<Problem> reasons) {
    String first =
        row.row().cells().isEmpty() ? "" : row.row().cells().getFirst().value().text().strip();
    return new RosterRow(
        row.number(),
        Verdict.SKIPPED,
        null,
        first,
        "",
        new MemberDraft(Map.of()),
        null,
        null,
        List.of(),
        reasons);
  }
}
