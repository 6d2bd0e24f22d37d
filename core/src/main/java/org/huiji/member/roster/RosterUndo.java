package org.huiji.member.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private final MemberRepository members;

  public RosterUndo(Store store, MemberRepository members, ImportRepository imports) {
    super(store, imports, ImportKind.ROSTER, "action.roster-undo");
    this.members = members;
  }

  @Override
  protected TakenBack takeBack(ChangeTx tx, ImportBatch batch) {
    Map<MemberId, List<MemberVersion>> touched =
        members.versions(tx, members.touchedBy(tx, batch.change()));
    Set<MemberId> onRecord = members.onRecord(tx, touched.keySet());
    var back = new ArrayList<NewVersion>();
    var kept = new ArrayList<String>();
    touched.forEach(
        (member, versions) -> {
          var history = new VersionHistory(member, versions);
          if (history.isEditedSince(batch.change()) || isNewAndOnRecord(history, batch, onRecord)) {
            kept.add(versions.getLast().draft().toMember().name());
          } else {
            back.addAll(history.takeBack(batch.change()));
          }
        });
    members.add(tx, back);
    return new TakenBack(touched.size() - kept.size(), kept);
  }

  /** A member that papers were issued to does not vanish from under them. */
  private static boolean isNewAndOnRecord(
      VersionHistory history, ImportBatch batch, Set<MemberId> onRecord) {
    return onRecord.contains(history.id()) && history.beganWith(batch.change());
  }
}
