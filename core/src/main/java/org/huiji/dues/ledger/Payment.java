package org.huiji.dues.ledger;

import java.time.LocalDate;
import java.util.List;
import org.huiji.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Money that arrived, and what it is for. Refused when its parts are not more than nothing, or
 * there are none.
 *
 * @param payer in whose name it came
 * @param reference the bank's, or a voucher's number
 */
public record Payment(
    String payer,
    LocalDate receivedOn,
    @Nullable String reference,
    @Nullable String remark,
    List<Allocation> parts) {

  public Payment {
    parts = List.copyOf(parts);
    if (parts.isEmpty() || parts.stream().anyMatch(part -> part.fen() <= 0)) {
      throw Refusal.of("dues.no-amount");
    }
  }

  /** All of it, in 分. */
  public long fen() {
    return parts.stream().mapToLong(Allocation::fen).sum();
  }
}
