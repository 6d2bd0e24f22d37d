package org.huiji.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.huiji.dues.books.YearBooks;
import org.huiji.dues.charge.ChargePlan;
import org.huiji.dues.charge.ChargeRow;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.huiji.dues.charge.ChargeRun;
import org.huiji.dues.charge.DuesPolicy;
import org.huiji.dues.charge.LateJoiners;
import org.huiji.dues.charge.OfficeChange;
import org.huiji.dues.ledger.Decision;
import org.huiji.dues.ledger.LedgerRepository;
import org.huiji.dues.ledger.MoneyId;
import org.huiji.dues.ledger.MoneyRepository;
import org.huiji.dues.ledger.MoneyRepository.NewMoney;
import org.huiji.dues.ledger.NewEntry;
import org.huiji.member.MemberId;
import org.huiji.setting.SettingKey;
import org.huiji.setting.SettingRepository;
import org.huiji.store.ChangeTx;

/**
 * The dues of the fictional association: most members pay in spring or summer, some late, some
 * half, a few not at all. The years before the last one are closed.
 */
public final class DemoDues {

  private static final int IN_TIME_PERCENT = 88;
  private static final int HALF_PERCENT = 92;
  private static final int WAIVED_PERCENT = 93;
  private static final int FIRST_DAY = 40;
  private static final int DAYS = 220;
  private static final int LATE_DAYS = 60;
  private static final int SILENT_OF = 41;
  private static final int OPEN_YEARS = 2;

  private final ChargeRun run;
  private final LedgerRepository ledger;
  private final MoneyRepository money;
  private final YearBooks books;
  private final SettingRepository settings;

  public DemoDues(
      ChargeRun run,
      LedgerRepository ledger,
      MoneyRepository money,
      YearBooks books,
      SettingRepository settings) {
    this.run = run;
    this.ledger = ledger;
    this.money = money;
    this.books = books;
    this.settings = settings;
  }

  /** What the association decided, and its account. */
  void decide(ChangeTx tx, DemoWords words) {
    settings.put(tx, SettingKey.DUES_LATE_JOINERS, LateJoiners.HALF_AFTER_JUNE.name());
    settings.put(tx, SettingKey.DUES_INDIVIDUALS, DuesPolicy.NOT_CHARGED);
    settings.put(tx, SettingKey.DUES_OFFICE_CHANGE, OfficeChange.NEXT_YEAR.name());
    settings.put(tx, SettingKey.DUES_DUE_DAY, "06-30");
    settings.put(tx, SettingKey.DUES_JOIN_PERIOD, "30");
    settings.put(tx, SettingKey.BANK_ACCOUNT_NAME, words.text("association"));
    settings.put(tx, SettingKey.BANK_NAME, words.text("bank"));
    settings.put(tx, SettingKey.BANK_ACCOUNT, words.text("bank-account"));
  }

  /** Charges and books all years from the one after the founding, and closes the older ones. */
  void fill(ChangeTx tx, DemoCalendar calendar, List<MemberId> ids, DemoWords words) {
    Map<MemberId, Integer> places = new HashMap<>();
    for (int place = 0; place < ids.size(); place++) {
      places.put(ids.get(place), place);
    }
    int now = calendar.today().getYear();
    for (int year = calendar.founded().getYear() + 1; year <= now; year++) {
      ChargePlan plan = run.charge(tx, year);
      pay(tx, calendar.today(), plan, places, words);
    }
    for (int year = calendar.founded().getYear() + 1; year <= now - OPEN_YEARS; year++) {
      books.close(tx, year);
    }
  }

  private void pay(
      ChangeTx tx,
      LocalDate today,
      ChargePlan plan,
      Map<MemberId, Integer> places,
      DemoWords words) {
    List<NewMoney> arrived = new ArrayList<>();
    List<MemberId> from = new ArrayList<>();
    List<NewEntry> waived = new ArrayList<>();
    for (ChargeRow row : plan.rows()) {
      Integer place = places.get(row.entry().id());
      if (row.outcome() != Outcome.CHARGE || place == null || isSilent(place, plan, today)) {
        continue;
      }
      Random random = Seeds.of(place, plan.year());
      int chance = random.nextInt(100);
      LocalDate on = day(row, chance, random);
      if (on.isAfter(today)) {
        continue;
      }
      if (chance >= HALF_PERCENT && chance < WAIVED_PERCENT) {
        waived.add(waiver(row, plan.year(), on, words));
      } else {
        boolean half = chance >= IN_TIME_PERCENT && chance < HALF_PERCENT;
        arrived.add(money(row, plan.year(), half ? row.fen() / 2 : row.fen(), on, words));
        from.add(row.entry().id());
      }
    }
    List<MoneyId> kept = money.add(tx, arrived);
    List<NewEntry> entries = new ArrayList<>(waived);
    for (int i = 0; i < kept.size(); i++) {
      NewMoney part = arrived.get(i);
      entries.add(
          NewEntry.payment(from.get(i), plan.year(), part.fen(), part.receivedOn(), kept.get(i)));
    }
    ledger.add(tx, entries);
  }

  /** A few have not paid since the last year but one: whom the rules make candidates for lapse. */
  private static boolean isSilent(int place, ChargePlan plan, LocalDate today) {
    return place % SILENT_OF == SILENT_OF - 1 && plan.year() > today.getYear() - OPEN_YEARS;
  }

  /**
   * Within the year, not before it was charged; those who are late pay at the start of the next.
   */
  private static LocalDate day(ChargeRow row, int chance, Random random) {
    LocalDate charged = row.on();
    if (chance >= WAIVED_PERCENT) {
      return LocalDate.of(charged.getYear() + 1, 1, 5).plusDays(random.nextInt(LATE_DAYS));
    }
    LocalDate usual =
        LocalDate.ofYearDay(charged.getYear(), FIRST_DAY).plusDays(random.nextInt(DAYS));
    return usual.isBefore(charged) ? charged : usual;
  }

  private static NewMoney money(ChargeRow row, int year, long fen, LocalDate on, DemoWords words) {
    String remark = words.text("dues-remark", Integer.toString(year));
    return new NewMoney(row.entry().member().name(), fen, on, null, remark, null, null);
  }

  private static NewEntry waiver(ChargeRow row, int year, LocalDate on, DemoWords words) {
    var decision = new Decision(words.text("dues-organ"), words.text("dues-meeting"), on);
    return NewEntry.waiver(
        row.entry().id(), year, row.fen(), decision, on, words.text("dues-waiver"));
  }
}
