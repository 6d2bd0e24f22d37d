package org.huiji.dues.ledger;

/**
 * Sums over members' years of dues, in 分; each after its reversals.
 *
 * @param members how many were looked at
 * @param owing how many owe
 * @param owed what those owe together
 * @param credit what was paid beyond what was charged
 */
public record DuesSums(
    int members,
    int owing,
    long charged,
    long paid,
    long waived,
    long refunded,
    long owed,
    long credit) {

  public static final DuesSums NOTHING = new DuesSums(0, 0, 0, 0, 0, 0, 0, 0);

  public DuesSums plus(YearBalance one) {
    long balance = one.balance();
    return new DuesSums(
        members + 1,
        owing + (balance > 0 ? 1 : 0),
        charged + one.charged(),
        paid + one.paid(),
        waived + one.waived(),
        refunded + one.refunded(),
        owed + Math.max(0, balance),
        credit + Math.max(0, -balance));
  }

  /** {@code charged − paid − waived + refunded}, which is what is owed less what is credit. */
  public long balance() {
    return charged - paid - waived + refunded;
  }
}
