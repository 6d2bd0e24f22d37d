package org.huiji.member.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiji.intake.ImportId;
import org.huiji.intake.ImportKind;
import org.huiji.intake.ImportRepository;
import org.huiji.intake.ImportedRow;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberId;
import org.huiji.member.MemberMatcher;
import org.huiji.member.MemberNumbers;
import org.huiji.member.MemberRepository;
import org.huiji.member.MemberRepository.NewVersion;
import org.huiji.member.MemberStatus;
import org.huiji.member.MemberVersion;
import org.huiji.member.RegisterEntry;
import org.huiji.member.VersionHistory;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.Store;
import org.huiji.table.Progress;
import org.huiji.text.Messages;

/** Takes a previewed list in, whole and in one change. */
public final class RosterTaking {

  /** So many histories are held at once, however long the list is. */
  private static final int AT_ONCE = 1_000;

  private final Store store;
  private final MemberRepository members;
  private final ImportRepository imports;
  private final MemberNumbers numbers;
  private final RosterImport preview;

  public RosterTaking(
      Store store,
      MemberRepository members,
      ImportRepository imports,
      MemberNumbers numbers,
      RosterImport preview) {
    this.store = store;
    this.members = members;
    this.imports = imports;
    this.numbers = numbers;
    this.preview = preview;
  }

  /** What came of it. */
  public record Taken(ImportId id, Map<Verdict, Integer> counts) {}

  /**
   * Takes in every row that can be taken; the refused ones stay listed with the import.
   *
   * @throws Refusal when the register has changed so since the preview that a row would do
   *     something else; nothing is changed then
   */
  public Taken take(RosterPreview seen, String operator, Messages language, Progress progress) {
    Cause cause = Cause.of(operator, "action.roster-import", seen.file().name());
    return store.change(cause.from(seen.file().name()), tx -> take(tx, seen, language, progress));
  }

  private Taken take(ChangeTx tx, RosterPreview seen, Messages language, Progress progress) {
    RosterPreview now =
        preview.preview(tx, seen.file(), seen.head(), seen.options(), seen.desk(), progress);
    if (!isSame(now.rows(), seen.rows())) {
      throw Refusal.of("roster.changed-since", seen.file().name());
    }
    Map<Integer, MemberId> created = create(tx, now);
    now.rows().stream()
        .gather(Gatherers.windowFixed(AT_ONCE))
        .forEach(some -> members.add(tx, versions(tx, now.options(), some, created)));
    imports.rememberMapping(
        tx, ImportKind.ROSTER, now.head().signature(), new LinkedHashMap<>(now.head().fields()));
    ImportId id =
        imports.add(
            tx,
            new ImportRepository.NewBatch(
                ImportKind.ROSTER,
                now.file().name(),
                now.file().sha256(),
                now.head().sheet(),
                now.options().effectiveFrom()),
            now.rows().stream().map(row -> imported(row, created, language)).toList());
    return new Taken(id, now.counts());
  }

  private static boolean isSame(List<RosterRow> now, List<RosterRow> seen) {
    return now.size() == seen.size()
        && IntStream.range(0, now.size()).allMatch(i -> isSame(now.get(i), seen.get(i)));
  }

  private static boolean isSame(RosterRow now, RosterRow seen) {
    return now.row() == seen.row()
        && now.verdict() == seen.verdict()
        && now.changes().equals(seen.changes());
  }

  /** Identities for the new rows; one that was taken back earlier comes again as itself. */
  private Map<Integer, MemberId> create(ChangeTx tx, RosterPreview preview) {
    List<RosterRow> fresh =
        preview.rows().stream().filter(row -> row.verdict() == Verdict.NEW).toList();
    List<RegisterEntry> gone = members.retracted(tx);
    var matcher = new MemberMatcher(gone);
    var created = new HashMap<Integer, MemberId>();
    var withoutNumber = new ArrayList<RosterRow>();
    var revived = new ArrayList<MemberId>();
    for (RosterRow row : fresh) {
      Optional<RegisterEntry> before =
          matcher
              .find(row.draft())
              .map(MemberMatcher.Match::entry)
              .filter(entry -> !revived.contains(entry.id()));
      before.ifPresent(
          entry -> {
            created.put(row.row(), entry.id());
            revived.add(entry.id());
          });
      if (before.isEmpty() || before.get().number() == null) {
        withoutNumber.add(row);
      }
    }
    List<RosterRow> unknown =
        fresh.stream().filter(row -> !created.containsKey(row.row())).toList();
    List<MemberId> ids = members.create(tx, unknown.size());
    for (int i = 0; i < ids.size(); i++) {
      created.put(unknown.get(i).row(), ids.get(i));
    }
    if (preview.options().newStatus() == MemberStatus.MEMBER) {
      giveNumbers(tx, withoutNumber, created);
    }
    return created;
  }

  private void giveNumbers(ChangeTx tx, List<RosterRow> rows, Map<Integer, MemberId> created) {
    var wanted = new LinkedHashMap<MemberId, Optional<String>>();
    rows.forEach(
        row ->
            Optional.ofNullable(created.get(row.row()))
                .ifPresent(id -> wanted.put(id, Optional.ofNullable(row.number()))));
    numbers.give(tx, wanted);
  }

  private List<NewVersion> versions(
      ChangeTx tx, RosterOptions options, List<RosterRow> rows, Map<Integer, MemberId> created) {
    List<RegisterEntry> updated =
        rows.stream()
            .filter(row -> row.verdict() == Verdict.UPDATE)
            .map(RosterRow::known)
            .flatMap(Stream::ofNullable)
            .toList();
    Map<MemberId, List<MemberVersion>> recorded =
        members.versions(tx, updated.stream().map(RegisterEntry::id).toList());
    LocalDate from = options.effectiveFrom();
    Function<RosterRow, Stream<NewVersion>> ofRow =
        row -> {
          RegisterEntry known = row.known();
          MemberId id = created.get(row.row());
          if (row.verdict() == Verdict.NEW && id != null) {
            return VersionHistory.first(id, from, row.draft()).stream();
          }
          if (row.verdict() == Verdict.UPDATE && known != null) {
            var history =
                new VersionHistory(known.id(), recorded.getOrDefault(known.id(), List.of()));
            return history.amend(later(from, known.validFrom()), row.draft()).stream();
          }
          return Stream.empty();
        };
    return rows.stream().flatMap(ofRow).toList();
  }

  /** A change is never dated before the description it was seen against. */
  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static ImportedRow imported(
      RosterRow row, Map<Integer, MemberId> created, Messages language) {
    RegisterEntry known = row.known();
    MemberId id = known == null ? created.get(row.row()) : known.id();
    String problems =
        row.problems().stream()
            .map(problem -> problem.cell() + " " + language.text(problem.message()))
            .collect(Collectors.joining("\n"));
    return new ImportedRow(
        row.row(), row.verdict(), row.name(), row.code(), id == null ? null : id.value(), problems);
  }
}
