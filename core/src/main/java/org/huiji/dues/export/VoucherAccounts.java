package org.huiji.dues.export;

import java.util.Map;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.dues.ledger.Ground;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.problem.Refusal;
import org.huiji.setting.SettingKey;

/**
 * The accountant's accounts, in her own words.
 *
 * @param bank 银行存款
 * @param receivable 应收会费
 * @param income 会费收入
 */
record VoucherAccounts(String bank, String receivable, String income) {

  /** Where an amount goes to and where it comes from (借, 贷). */
  record Sides(String debit, String credit) {

    Sides turned() {
      return new Sides(/* debit= */ credit, /* credit= */ debit);
    }
  }

  /**
   * As they are set.
   *
   * @throws Refusal when one of them is not
   */
  static VoucherAccounts of(Map<SettingKey, String> settings) {
    var accounts =
        new VoucherAccounts(
            settings.getOrDefault(SettingKey.VOUCHER_BANK, "").strip(),
            settings.getOrDefault(SettingKey.VOUCHER_RECEIVABLE, "").strip(),
            settings.getOrDefault(SettingKey.VOUCHER_INCOME, "").strip());
    if (accounts.bank.isEmpty() || accounts.receivable.isEmpty() || accounts.income.isEmpty()) {
      throw Refusal.of("duesexport.no-accounts");
    }
    return accounts;
  }

  /** A reversal is booked the other way round from what it takes back. */
  Sides of(LedgerEntry entry) {
    return entry.ground() instanceof Ground.TakenBack back
        ? of(back.kind()).turned()
        : of(entry.kind());
  }

  private Sides of(EntryKind kind) {
    return switch (kind) {
      case CHARGE -> new Sides(receivable, income);
      case PAYMENT -> new Sides(bank, receivable);
      case WAIVER -> new Sides(income, receivable);
      case REFUND -> new Sides(receivable, bank);
      case REVERSAL, CARRY_FORWARD ->
          throw new IllegalArgumentException(kind + " moves nothing by itself");
    };
  }
}
