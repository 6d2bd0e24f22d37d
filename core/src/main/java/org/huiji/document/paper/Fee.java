package org.huiji.document.paper;

import java.time.LocalDate;
import java.util.Map;
import org.huiji.setting.BankAccount;
import org.huiji.text.ChineseDate;
import org.jspecify.annotations.Nullable;

/**
 * The fee a new member has to pay first.
 *
 * @param fen what is open of it, in 分
 * @param due the last day to pay; none if none is known
 * @param account where to; told only when the whole of it is known
 */
public record Fee(int year, long fen, @Nullable LocalDate due, BankAccount account) {

  Map<String, Object> fields(String ordinal) {
    var sum = Sum.of(fen);
    boolean whole = account.isWhole();
    return Map.of(
        "ordinal",
        ordinal,
        "year",
        String.valueOf(year),
        "amount",
        sum.get("figures"),
        "capitals",
        sum.get("capitals"),
        "due",
        due == null ? "" : ChineseDate.arabic(due),
        "payee",
        whole ? account.payee() : "",
        "bank",
        whole ? account.bank() : "",
        "account",
        whole ? account.number() : "");
  }
}
