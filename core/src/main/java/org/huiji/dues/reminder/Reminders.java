package org.huiji.dues.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiji.dues.ledger.OpenBooks;
import org.huiji.member.MemberId;
import org.huiji.member.MemberRepository;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.huiji.store.Store;
import org.jspecify.annotations.Nullable;

/** Where reminders that were sent without a letter of ours are written down. */
public final class Reminders {

  private final Store store;
  private final ReminderRepository reminders;
  private final MemberRepository members;
  private final OpenBooks books;

  public Reminders(
      Store store, ReminderRepository reminders, MemberRepository members, OpenBooks books) {
    this.store = store;
    this.reminders = reminders;
    this.members = members;
    this.books = books;
  }

  /**
   * Records that several members were reminded in the same way.
   *
   * @param year of the dues they were reminded of
   * @param channel in the association's words: 电话, 短信
   * @param by who reminded them
   * @throws Refusal when nobody, no way or no sender is named, a member is unknown, or the day is
   *     still to come
   */
  public void record(
      List<MemberId> who,
      int year,
      LocalDate on,
      String channel,
      String by,
      @Nullable String note,
      String operator) {
    if (who.isEmpty() || channel.isBlank() || by.isBlank()) {
      throw Refusal.of("reminder.incomplete");
    }
    books.refuseFuture(on);
    Cause cause =
        Cause.of(operator, "action.dues-remind", year + " " + channel + " × " + who.size());
    store.change(
        cause.because(note),
        tx -> {
          for (MemberId member : who) {
            if (members.latest(tx, member).isEmpty()) {
              throw Refusal.of("member.unknown", member.value());
            }
          }
          reminders.add(
              tx,
              who.stream()
                  .distinct()
                  .map(
                      member ->
                          new Reminder(member, year, on, channel.strip(), by.strip(), note, null))
                  .toList());
          return null;
        });
  }

  /** All reminders for a year of dues by member, oldest first. */
  public Map<MemberId, List<Reminder>> of(int year) {
    return store.read(tx -> reminders.all(tx, year));
  }
}
