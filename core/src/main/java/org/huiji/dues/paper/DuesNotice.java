package org.huiji.dues.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiji.document.paper.Letter;
import org.huiji.document.paper.Paper;
import org.huiji.document.paper.Sum;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.setting.BankAccount;
import org.huiji.text.ChineseDate;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * 缴费通知书.
 *
 * @param capacity what the member was when charged, for example 副会长单位
 * @param tier the fee tier's name
 * @param basis the meeting that adopted the standard
 * @param authority for a branch: the parent by whose authority it collects
 * @param year the year of dues, of which something is open
 * @param former earlier years of which something is open
 * @param due until when to pay; none when the association set no day
 */
record DuesNotice(
    Letter letter,
    String number,
    Addressee to,
    String capacity,
    String tier,
    String basis,
    @Nullable LocalDate adopted,
    @Nullable String authority,
    YearBalance year,
    List<YearBalance> former,
    @Nullable LocalDate due,
    BankAccount account)
    implements Paper {

  private static final String ORDINALS = "一二三四五六七";

  DuesNotice {
    former = List.copyOf(former);
  }

  /** All that is asked for, in 分. */
  static long fen(YearBalance year, List<YearBalance> former) {
    return year.balance() + former.stream().mapToLong(YearBalance::balance).sum();
  }

  @Override
  public String template() {
    return "dues-notice";
  }

  @Override
  public String underlay() {
    return Letter.LINES;
  }

  @Override
  public Map<String, Object> fields() {
    Map<String, Object> fields = letter.fields(number);
    to.addTo(fields);
    fields.put("capacity", capacity);
    fields.put("tier", tier);
    fields.put("basis", basis);
    fields.put("adopted", adopted == null ? "" : ChineseDate.arabic(adopted));
    fields.put("authority", authority == null ? "" : authority);
    fields.put("year", String.valueOf(year.duesYear()));
    fields.put("charged", Sum.of(year.charged()));
    fields.put("settled", settled());
    fields.put("open", Sum.of(year.balance()));
    fields.put("former", earlier());
    fields.put("formerSum", Yuan.grouped(fen(year, former) - year.balance()));
    fields.put("total", former.isEmpty() ? "" : Sum.of(fen(year, former)));
    fields.put("due", due == null ? "" : ChineseDate.arabic(due));
    fields.put("late", due != null && due.isBefore(letter.on()));
    account.addTo(fields);
    fields.put("ordinal", ordinals());
    return fields;
  }

  @Override
  public Set<String> required() {
    return Set.of(
        "title", "addressee", "capacity", "tier", "basis", "issuer", "payee", "bank", "account");
  }

  /** What was paid or waived before, in words. */
  private String settled() {
    List<String> parts = new ArrayList<>();
    if (year.paid() - year.refunded() > 0) {
      parts.add("已缴" + Yuan.grouped(year.paid() - year.refunded()) + "元");
    }
    if (year.waived() > 0) {
      parts.add("减免" + Yuan.grouped(year.waived()) + "元");
    }
    return String.join("，", parts);
  }

  private String earlier() {
    return String.join(
        "、",
        former.stream()
            .map(one -> one.duesYear() + "年度" + Yuan.grouped(one.balance()) + "元")
            .toList());
  }

  /** The numbers of the paragraphs, over those that are there. */
  private Map<String, Object> ordinals() {
    Map<String, Object> ordinals = new HashMap<>();
    int next = 0;
    for (String part : List.of("amount", "due", "account", "remark", "receipt", "contact")) {
      boolean absent =
          (part.equals("due") && due == null)
              || (part.equals("contact") && letter.contact().isEmpty());
      if (!absent) {
        ordinals.put(part, ORDINALS.substring(next, ++next));
      }
    }
    return ordinals;
  }
}
