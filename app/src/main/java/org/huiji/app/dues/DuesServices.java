package org.huiji.app.dues;

import java.time.LocalDate;
import java.util.List;
import org.huiji.dues.books.YearBooks;
import org.huiji.dues.charge.ChargeRun;
import org.huiji.dues.charge.LargePayments;
import org.huiji.dues.export.BookSheets;
import org.huiji.dues.export.DuesFiles;
import org.huiji.dues.export.MemberSheets;
import org.huiji.dues.lapse.LapseCandidates;
import org.huiji.dues.ledger.Ledger;
import org.huiji.dues.receipt.ReceiptDesk;
import org.huiji.dues.reminder.Reminders;
import org.huiji.dues.view.DuesViews;
import org.huiji.member.OfficeBeginnings;
import org.huiji.member.RegisterEntry;
import org.huiji.member.Registrar;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.edit.RulebookDesk;
import org.huiji.setting.SettingDesk;

/**
 * What the page needs of one data folder. Used off the window's thread, but for {@link #today} and
 * {@link #changed}.
 *
 * @param changed told, on the window's thread, when something was booked
 */
public record DuesServices(
    Registrar registrar,
    OfficeBeginnings offices,
    RulebookDesk rules,
    SettingDesk settings,
    Ledger ledger,
    LargePayments largePayments,
    ChargeRun run,
    YearBooks books,
    LapseCandidates lapse,
    DuesViews views,
    ReceiptDesk receipts,
    Reminders reminders,
    MemberSheets memberSheets,
    BookSheets bookSheets,
    DuesFiles files,
    Runnable changed) {

  public LocalDate today() {
    return registrar.today();
  }

  /** Who sits at the desk. */
  public String operator() {
    return settings.operator();
  }

  public Rulebook rulebook() {
    return rules.inForce();
  }

  /** All members there ever were. */
  public List<RegisterEntry> everybody() {
    return registrar.everybody();
  }

  /** The days that can be booked now. */
  public BookDays days() {
    int last = books.closed().stream().mapToInt(closed -> closed.bookYear()).max().orElse(0);
    return new BookDays(today(), last);
  }
}
