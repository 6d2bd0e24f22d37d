package org.huiji.dues.paper;

import java.util.List;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.dues.ledger.Ground;
import org.huiji.dues.ledger.LedgerEntry;

/**
 * The proof under a statement of account, in 分; each figure after its reversals.
 *
 * @param paid all that came, whatever was given back
 */
record StatementSums(long charged, long paid, long waived, long refunded) {

  static StatementSums of(List<LedgerEntry> entries) {
    return new StatementSums(
        effect(entries, EntryKind.CHARGE),
        -effect(entries, EntryKind.PAYMENT),
        -effect(entries, EntryKind.WAIVER),
        effect(entries, EntryKind.REFUND));
  }

  long balance() {
    return charged - paid - waived + refunded;
  }

  private static long effect(List<LedgerEntry> entries, EntryKind kind) {
    return entries.stream()
        .filter(entry -> kind(entry) == kind)
        .mapToLong(LedgerEntry::effect)
        .sum();
  }

  private static EntryKind kind(LedgerEntry entry) {
    return entry.ground() instanceof Ground.TakenBack back ? back.kind() : entry.kind();
  }
}
