package org.huiji.app.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiji.app.task.Progress;
import org.huiji.dues.view.Standing;
import org.huiji.member.Census;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;
import org.huiji.member.search.MemberIndex;
import org.huiji.rulebook.Rulebook;
import org.huiji.text.PinyinInitials;

/**
 * The register of a day, read whole so that looking for somebody needs no disk.
 *
 * @param today whether it is the present one, which may be changed
 */
record Register(
    LocalDate date,
    boolean today,
    Rulebook rulebook,
    Census census,
    List<RosterRow> rows,
    Map<Long, RosterRow> byId,
    MemberIndex index) {

  /** Reads it; takes as long as the disk does. */
  static Register read(
      MemberServices services, LocalDate date, PinyinInitials readings, Progress progress) {
    Rulebook rulebook = services.rulebook(date);
    boolean today = date.equals(services.registrar().today());
    List<RegisterEntry> entries = services.registrar().asOf(date);
    Map<MemberId, Standing> dues = today ? services.dues().standings(entries) : Map.of();
    List<RosterRow> rows =
        entries.stream().map(entry -> RosterRow.of(entry, dues.get(entry.id()))).toList();
    Census census =
        Census.of(entries.stream().map(it -> it.member().membership().status()).toList());
    progress.step(1, 2);
    MemberIndex index = MemberIndex.of(readings, rows.stream().map(RosterRow::searched).toList());
    Map<Long, RosterRow> byId =
        rows.stream().collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
    return new Register(date, today, rulebook, census, rows, byId, index);
  }

  Optional<RosterRow> row(MemberId id) {
    return Optional.ofNullable(byId.get(id.value()));
  }
}
