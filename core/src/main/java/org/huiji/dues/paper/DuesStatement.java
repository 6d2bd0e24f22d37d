package org.huiji.dues.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiji.document.paper.Letter;
import org.huiji.document.paper.Paper;
import org.huiji.document.paper.Sum;
import org.huiji.dues.view.Account;
import org.huiji.text.Yuan;

/**
 * 会费对账单: all entries of one member with the running balance, and the proof that they add up.
 *
 * @param memberNumber empty to leave it out
 * @param sums over all years, after reversals
 */
record DuesStatement(
    Letter letter,
    String number,
    Addressee to,
    String memberNumber,
    List<Account.Line> lines,
    StatementSums sums)
    implements Paper {

  DuesStatement {
    lines = List.copyOf(lines);
  }

  @Override
  public String template() {
    return "dues-statement";
  }

  @Override
  public Map<String, Object> fields() {
    Map<String, Object> fields = letter.fields(number);
    to.addTo(fields);
    fields.put("memberNumber", memberNumber);
    fields.put("rows", lines.stream().map(DuesStatement::row).toList());
    fields.put("charged", Yuan.grouped(sums.charged()));
    fields.put("paid", Yuan.grouped(sums.paid()));
    fields.put("waived", Yuan.grouped(sums.waived()));
    fields.put("refunded", Yuan.grouped(sums.refunded()));
    fields.put("balance", Yuan.grouped(sums.balance()));
    fields.put("owes", sums.balance() > 0 ? Sum.of(sums.balance()) : "");
    fields.put("credit", sums.balance() < 0 ? Sum.of(-sums.balance()) : "");
    fields.put("prepaid", lines.stream().anyMatch(line -> line.balance() < 0));
    fields.put("even", sums.balance() == 0);
    return fields;
  }

  @Override
  public Set<String> required() {
    return Set.of("title", "number", "addressee", "issuer");
  }

  private static Map<String, Object> row(Account.Line line) {
    long effect = line.entry().effect();
    Map<String, Object> row = new HashMap<>();
    row.put("on", line.entry().happenedOn().toString());
    row.put("summary", line.summary());
    row.put("receipt", line.receipt() == null ? "" : line.receipt().number());
    row.put("more", effect > 0 ? Yuan.grouped(effect) : "");
    row.put("less", effect < 0 ? Yuan.grouped(-effect) : "");
    row.put("balance", Yuan.grouped(line.balance()));
    return row;
  }
}
