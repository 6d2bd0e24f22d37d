package org.huiji.dues.paper;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiji.document.paper.Letter;
import org.huiji.document.paper.Paper;
import org.huiji.document.paper.Sum;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.setting.BankAccount;
import org.huiji.text.Yuan;

/**
 * 催缴函.
 *
 * @param open years of which something is open, oldest first
 * @param overdue whether the association's day for all of them has passed
 * @param history how the member was reminded before, in words, oldest first
 */
record DuesReminder(
    Letter letter,
    String number,
    Addressee to,
    List<YearBalance> open,
    boolean overdue,
    List<String> history,
    BankAccount account)
    implements Paper {

  DuesReminder {
    open = List.copyOf(open);
    history = List.copyOf(history);
  }

  @Override
  public String template() {
    return "dues-reminder";
  }

  @Override
  public String underlay() {
    return Letter.LINES;
  }

  @Override
  public Map<String, Object> fields() {
    Map<String, Object> fields = letter.fields(number);
    to.addTo(fields);
    fields.put("rows", open.stream().map(DuesReminder::row).toList());
    fields.put("total", Sum.of(fen()));
    fields.put("overdue", overdue);
    fields.put("history", String.join("、", history));
    account.addTo(fields);
    return fields;
  }

  @Override
  public Set<String> required() {
    return Set.of("title", "addressee", "issuer", "payee", "bank", "account");
  }

  private long fen() {
    return open.stream().mapToLong(YearBalance::balance).sum();
  }

  private static Map<String, Object> row(YearBalance year) {
    return Map.of(
        "year", year.duesYear() + "年度",
        "charged", Yuan.grouped(year.charged()),
        "paid", Yuan.grouped(year.paid() - year.refunded()),
        "waived", Yuan.grouped(year.waived()),
        "open", Yuan.grouped(year.balance()));
  }
}
