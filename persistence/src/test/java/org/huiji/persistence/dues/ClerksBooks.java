package org.huiji.persistence.dues;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiji.dues.bank.BankDecision;
import org.huiji.dues.bank.BankDesk;
import org.huiji.dues.bank.StatementPreview;
import org.huiji.dues.bank.StatementRow;
import org.huiji.dues.ledger.Allocation;
import org.huiji.dues.ledger.Decision;
import org.huiji.dues.ledger.EntryId;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.dues.ledger.Ground;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.ledger.Payment;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.intake.ImportId;
import org.huiji.member.MemberId;
import org.huiji.problem.Refusal;
import org.huiji.table.Progress;
import org.huiji.text.Yuan;

/** The books of three members, kept by the real services and, beside them, by plain addition. */
final class ClerksBooks implements AutoCloseable {

  static final int MEMBERS = 3;

  private static final List<String> NAMES = List.of("青禾示例科技有限公司", "远山示例软件有限公司", "澄观示例信息有限公司");

  private final BankCounter counter;
  private final List<MemberId> members = new ArrayList<>();
  private final Map<List<Object>, Long> expected = new HashMap<>();
  private final List<ImportId> imports = new ArrayList<>();

  ClerksBooks(Path folder) {
    counter = new BankCounter(folder);
    NAMES.forEach(name -> members.add(desk().unit(name, "2020-05-01", "")));
  }

  Treasury desk() {
    return counter.desk;
  }

  void chargeEverything(int first, int last) {
    for (int year = first; year <= last; year++) {
      charge(year);
    }
  }

  /** Does it, unless it is refused: then nothing may have changed. */
  void act(ClerksAct act) {
    try {
      done(act);
    } catch (Refusal _) {
      // what the clerk reads; expected() stays as it is
    }
  }

  private void done(ClerksAct act) {
    MemberId member = members.get(act.member());
    switch (act.kind()) {
      case CHARGE -> charge(act.year());
      case PAY -> pay(desk().ledger.oldestFirst(member, act.fen(), act.on()), act.on());
      case PAY_FOR_SEVERAL ->
          pay(
              members.stream().map(one -> new Allocation(one, act.year(), act.fen())).toList(),
              act.on());
      case WAIVE -> waive(member, act);
      case REFUND -> refund(member, act);
      case REVERSE -> reverse(act.pick(), act.on());
      case IMPORT -> take(act);
      case UNDO -> undo(act.pick());
      case CLOSE -> desk().books.close(act.year(), Treasury.CLERK);
    }
  }

  private void charge(int year) {
    desk().charge(year).rows().forEach(row -> add(row.entry().id(), year, row.fen()));
  }

  private void pay(List<Allocation> parts, LocalDate on) {
    desk().ledger.pay(new Payment("示例控股集团", on, null, null, parts), Treasury.CLERK);
    parts.forEach(part -> add(part.member(), part.duesYear(), -part.fen()));
  }

  private void waive(MemberId member, ClerksAct act) {
    var decision = new Decision("理事会", "第五届理事会第三次会议", act.on());
    desk().ledger.waive(member, act.year(), act.fen(), decision, null, Treasury.CLERK);
    add(member, act.year(), -act.fen());
  }

  private void refund(MemberId member, ClerksAct act) {
    desk().ledger.refund(member, act.year(), act.fen(), act.on(), "付字 12", null, Treasury.CLERK);
    add(member, act.year(), act.fen());
  }

  private void reverse(int pick, LocalDate on) {
    List<LedgerEntry> entries = entries();
    LedgerEntry wrong = entries.get(pick % entries.size());
    desk().ledger.reverse(wrong.id(), on, "记错了", Treasury.CLERK);
    add(wrong.member(), wrong.duesYear(), -wrong.effect());
  }

  /** A statement in which every member pays the same; the clerk accepts whatever is suggested. */
  private void take(ClerksAct act) {
    String[] lines =
        NAMES.stream()
            .map(name -> act.on() + ",,," + Yuan.text(act.fen()) + "," + name + ",会费")
            .toArray(String[]::new);
    StatementPreview preview = counter.preview(lines);
    var decided = BankDesk.UNTOUCHED;
    for (StatementRow row : preview.rows()) {
      if (row.isOpen()) {
        decided = decided.deciding(row.row(), new BankDecision.Accept(false));
      }
    }
    StatementPreview accepted =
        counter.statement.preview(preview.file(), preview.head(), decided, Progress.UNWATCHED);
    imports.add(counter.take(accepted));
    accepted.rows().stream()
        .flatMap(row -> row.parts().stream())
        .forEach(part -> add(part.member(), part.duesYear(), -part.fen()));
  }

  private void undo(int pick) {
    if (imports.isEmpty()) {
      return;
    }
    ImportId id = imports.get(pick % imports.size());
    List<LedgerEntry> standing = standing(id);
    List<LedgerEntry> before = entries();
    counter.undo.undo(id, Treasury.CLERK);
    Map<List<Object>, Long> left = kept(before);
    for (LedgerEntry entry : standing) {
      List<Object> year = List.of(entry.member(), entry.duesYear());
      if (left.getOrDefault(year, 0L) >= entry.fen() || !isRefunded(before, year)) {
        left.merge(year, -entry.fen(), Long::sum);
        add(entry.member(), entry.duesYear(), -entry.effect());
      }
    }
  }

  /** What came for each member and year and was not given back. */
  private static Map<List<Object>, Long> kept(List<LedgerEntry> entries) {
    Map<List<Object>, Long> kept = new HashMap<>();
    for (LedgerEntry entry : entries) {
      EntryKind kind = kind(entry);
      if (kind == EntryKind.PAYMENT || kind == EntryKind.REFUND) {
        kept.merge(List.of(entry.member(), entry.duesYear()), -entry.effect(), Long::sum);
      }
    }
    return kept;
  }

  private static boolean isRefunded(List<LedgerEntry> entries, List<Object> year) {
    return entries.stream()
            .filter(entry -> List.of(entry.member(), entry.duesYear()).equals(year))
            .filter(entry -> kind(entry) == EntryKind.REFUND)
            .mapToLong(LedgerEntry::effect)
            .sum()
        > 0;
  }

  private static EntryKind kind(LedgerEntry entry) {
    return entry.ground() instanceof Ground.TakenBack back ? back.kind() : entry.kind();
  }

  private List<LedgerEntry> standing(ImportId id) {
    List<LedgerEntry> all = entries();
    Set<EntryId> gone = new HashSet<>();
    all.forEach(
        entry -> {
          if (entry.ground() instanceof Ground.TakenBack back) {
            gone.add(back.entry());
          }
        });
    Set<Object> money = new HashSet<>();
    desk().read(tx -> desk().money.of(tx, id)).forEach(one -> money.add(one.id()));
    return all.stream()
        .filter(
            entry ->
                entry.ground() instanceof Ground.Received received
                    && money.contains(received.money()))
        .filter(entry -> !gone.contains(entry.id()))
        .toList();
  }

  private void add(MemberId member, int year, long effect) {
    expected.merge(List.of(member, year), effect, Long::sum);
  }

  /** What each owes for each year by plain addition; what is even is left out. */
  Map<List<Object>, Long> expected() {
    Map<List<Object>, Long> open = new HashMap<>(expected);
    open.values().removeIf(fen -> fen == 0);
    return open;
  }

  /** What each owes for each year, as the ledger says; what is even is left out. */
  Map<List<Object>, Long> owed() {
    Map<List<Object>, Long> owed = new HashMap<>();
    desk()
        .read(desk().entries::balances)
        .forEach(one -> owed.put(List.of(one.member(), one.duesYear()), one.balance()));
    owed.values().removeIf(fen -> fen == 0);
    return owed;
  }

  /** Where each stands with each year. */
  List<YearBalance> balances() {
    return desk()
        .read(
            tx ->
                members.stream()
                    .flatMap(member -> desk().entries.balances(tx, member).stream())
                    .toList());
  }

  /** All entries as they were recorded. */
  List<LedgerEntry> entries() {
    List<LedgerEntry> entries = new ArrayList<>();
    desk()
        .read(
            tx -> {
              desk()
                  .bookRows
                  .years(tx)
                  .forEach(year -> desk().bookRows.entries(tx, year, entries::add));
              return true;
            });
    entries.sort(Comparator.comparingLong(entry -> entry.id().value()));
    return entries;
  }

  @Override
  public void close() {
    counter.close();
  }
}
