package org.huiji.dues.charge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiji.dues.ledger.LedgerRepository;
import org.huiji.dues.ledger.NetBalances;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.member.MemberId;
import org.huiji.problem.Refusal;
import org.huiji.setting.SettingRepository;
import org.huiji.store.ReadTx;
import org.huiji.text.Message;

/** What members have to pay for a year, charged yet or not: for papers that tell them of it. */
public record YearFees(ChargeRun run, LedgerRepository ledger, SettingRepository settings) {

  /** What one member pays. */
  public sealed interface Fee {

    /**
     * So much is open, in 分.
     *
     * @param due until when, if a day is known
     */
    record Owed(long fen, Optional<LocalDate> due) implements Fee {}

    /** It pays nothing, or has paid. */
    record Nothing() implements Fee {}

    /** The association has not said what it pays. */
    record Unknown(Message why) implements Fee {}
  }

  /**
   * What was found.
   *
   * @param obstacle why nobody can be told a fee, as without a fee standard that was adopted
   * @param of by member
   */
  public record Assessed(Optional<Message> obstacle, Map<MemberId, Fee> of) {
    public Assessed {
      of = Map.copyOf(of);
    }
  }

  /** What these pay for a year, by the rules as a run of this day would charge it. */
  public Assessed of(ReadTx tx, int year, Collection<MemberId> who) {
    try {
      Set<MemberId> wanted = new HashSet<>(who);
      Map<MemberId, Fee> fees = new HashMap<>();
      for (ChargeRow row : run.plan(tx, year, null).rows()) {
        if (wanted.contains(row.entry().id())) {
          fees.put(row.entry().id(), fee(tx, year, row));
        }
      }
      return new Assessed(Optional.empty(), fees);
    } catch (Refusal refusal) {
      return new Assessed(Optional.of(refusal.reason()), Map.of());
    }
  }

  private Fee fee(ReadTx tx, int year, ChargeRow row) {
    return switch (row.outcome()) {
      case CHARGE -> owed(tx, year, row.fen() + open(tx, year, row.entry().id()));
      case DONE -> owed(tx, year, open(tx, year, row.entry().id()));
      case FREE -> new Fee.Nothing();
      case ASK -> new Fee.Unknown(row.why());
    };
  }

  private Fee owed(ReadTx tx, int year, long fen) {
    return fen > 0
        ? new Fee.Owed(fen, DuesPolicy.of(settings.all(tx)).dueDate(year))
        : new Fee.Nothing();
  }

  private long open(ReadTx tx, int year, MemberId member) {
    return NetBalances.of(ledger.balances(tx, member)).stream()
        .filter(one -> one.duesYear() == year)
        .mapToLong(YearBalance::balance)
        .sum();
  }
}
