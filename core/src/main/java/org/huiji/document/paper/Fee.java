package org.huiji.document.paper;

import java.time.LocalDate;
import java.util.Map;
import org.huiji.text.ChineseDate;
import org.jspecify.annotations.Nullable;

/**
 * The first fee, as far as it is known.
 *
 * @param amount in figures, for example 3000.00, in yuan
 * @param capitals the same amount in capital characters
 * @param due the last day to pay; none if there is none
 * @param payee empty, like bank and account, when the account is told in another way
 */
public record Fee(
    int year,
    String amount,
    String capitals,
    @Nullable LocalDate due,
    String payee,
    String bank,
    String account) {

  Map<String, Object> fields(String ordinal) {
    return Map.of(
        "ordinal", ordinal,
        "year", String.valueOf(year),
        "amount", amount,
        "capitals", capitals,
        "due", due == null ? "" : ChineseDate.arabic(due),
        "payee", payee,
        "bank", bank,
        "account", account);
  }
}
