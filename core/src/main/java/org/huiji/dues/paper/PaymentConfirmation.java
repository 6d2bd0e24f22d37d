package org.huiji.dues.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huiji.document.paper.Letter;
import org.huiji.document.paper.Paper;
import org.huiji.document.paper.Sum;
import org.huiji.dues.ledger.Money;
import org.huiji.dues.ledger.Receipt;
import org.huiji.text.ChineseDate;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * 收款确认单: says that money arrived, and what it was booked for. It is marked 非票据; the official
 * receipt (社会团体会费票据) is only made out in the finance bureau's system.
 *
 * @param parts what it was booked for; what was taken back since is not among them
 * @param receipt the official one, if it is recorded
 */
record PaymentConfirmation(
    Letter letter, String number, Money money, List<Part> parts, @Nullable Receipt receipt)
    implements Paper {

  /** A part of the money: for a member's year of dues, in 分. */
  record Part(String member, int year, long fen) {}

  PaymentConfirmation {
    parts = List.copyOf(parts);
  }

  @Override
  public String template() {
    return "payment-confirmation";
  }

  @Override
  public Map<String, Object> fields() {
    Map<String, Object> fields = letter.fields(number);
    fields.put("payer", money.payer());
    fields.put("amount", Sum.of(parts.stream().mapToLong(Part::fen).sum()));
    fields.put("received", ChineseDate.arabic(money.receivedOn()));
    fields.put("reference", Objects.requireNonNullElse(money.reference(), ""));
    fields.put("remark", Objects.requireNonNullElse(money.remark(), ""));
    fields.put("parts", parts.stream().map(PaymentConfirmation::part).toList());
    fields.put("receipt", receipt == null ? "" : official(receipt));
    return fields;
  }

  @Override
  public Set<String> required() {
    return Set.of("title", "number", "payer", "issuer");
  }

  private static Map<String, Object> part(Part part) {
    return Map.of(
        "member", part.member(),
        "year", part.year() + "年度会费",
        "figures", Yuan.grouped(part.fen()));
  }

  private static String official(Receipt receipt) {
    List<String> parts = new ArrayList<>();
    parts.add("票据代码 " + receipt.code());
    parts.add("票据号码 " + receipt.number());
    if (receipt.checkCode() != null) {
      parts.add("校验码 " + receipt.checkCode());
    }
    parts.add("开具日期 " + ChineseDate.arabic(receipt.issuedOn()));
    return String.join("，", parts);
  }
}
