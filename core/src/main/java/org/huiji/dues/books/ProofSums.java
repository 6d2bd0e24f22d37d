package org.huiji.dues.books;

/**
 * One line of the proof of a year, in 分: {@code opening + charged − paid − waived + refunded +
 * reversed = carried}.
 *
 * @param opening owed when the year began, as the close before it recorded; below nothing when it
 *     was credit
 * @param refunded money given back: it is owed again, or ends a credit
 * @param reversed what reversals add to what is owed; below nothing when they took back charges
 * @param carried the effect of all entries until the end of the year, summed by itself
 */
public record ProofSums(
    long opening,
    long charged,
    long paid,
    long waived,
    long refunded,
    long reversed,
    long carried) {

  public static final ProofSums NOTHING = new ProofSums(0, 0, 0, 0, 0, 0, 0);

  /** Whether the line adds up. */
  public boolean holds() {
    return difference() == 0;
  }

  /** By how much it does not add up. */
  public long difference() {
    return opening + charged - paid - waived + refunded + reversed - carried;
  }

  public ProofSums plus(ProofSums other) {
    return new ProofSums(
        opening + other.opening,
        charged + other.charged,
        paid + other.paid,
        waived + other.waived,
        refunded + other.refunded,
        reversed + other.reversed,
        carried + other.carried);
  }
}
