package org.huiji.dues.reminder;

import java.util.List;
import java.util.Map;
import org.huiji.member.MemberId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** Reminders as they are kept. One whose letter was made void does not count and is left out. */
public interface ReminderRepository {

  void add(ChangeTx tx, List<Reminder> reminders);

  /** All reminders for a year of dues by member, oldest first. */
  Map<MemberId, List<Reminder>> all(ReadTx tx, int duesYear);

  /** A member's reminders, oldest first. */
  List<Reminder> of(ReadTx tx, MemberId member);
}
