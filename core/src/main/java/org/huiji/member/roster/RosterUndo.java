package org.huiji.member.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Gatherers;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.ImportKind;
import org.huiji.intake.ImportRepository;
import org.huiji.intake.KindUndo;
import org.huiji.member.MemberId;
import org.huiji.member.MemberRepository;
import org.huiji.member.MemberRepository.NewVersion;
import org.huiji.member.MemberVersion;
import org.huiji.member.VersionHistory;
import org.huiji.store.ChangeTx;
import org.huiji.store.Store;

/** Takes an import back: everything is described again as before, but for what was edited since. */
public final class RosterUndo extends KindUndo {

  /** So many histories are held at once, however long the list was. */
  private static final int AT_ONCE = 1_000;

  private final MemberRepository members;

  public RosterUndo(Store store, MemberRepository members, ImportRepository imports) {
    super(store, imports, ImportKind.ROSTER, "action.roster-undo");
    this.members = members;
  }

  @Override
  protected TakenBack takeBack(ChangeTx tx, ImportBatch batch) {
    List<MemberId> touched = members.touchedBy(tx, batch.change());
    var kept = new ArrayList<String>();
    touched.stream()
        .gather(Gatherers.windowFixed(AT_ONCE))
        .forEach(some -> takeBack(tx, batch, some, kept));
    return new TakenBack(touched.size() - kept.size(), kept);
  }

  private void takeBack(ChangeTx tx, ImportBatch batch, List<MemberId> some, List<String> kept) {
    Set<MemberId> onRecord = members.onRecord(tx, some);
    var back = new ArrayList<NewVersion>();
    Map<MemberId, List<MemberVersion>> known = members.versions(tx, some);
    known.forEach(
        (member, versions) -> {
          var history = new VersionHistory(member, versions);
          if (history.isEditedSince(batch.change()) || isNewAndOnRecord(history, batch, onRecord)) {
            kept.add(versions.getLast().draft().toMember().name());
          } else {
            back.addAll(history.takeBack(batch.change()));
          }
        });
    members.add(tx, back);
  }

  /** A member that papers were issued to does not vanish from under them. */
  private static boolean isNewAndOnRecord(
      VersionHistory history, ImportBatch batch, Set<MemberId> onRecord) {
    return onRecord.contains(history.id()) && history.beganWith(batch.change());
  }
}
