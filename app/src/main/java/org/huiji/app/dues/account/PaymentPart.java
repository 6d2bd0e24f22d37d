package org.huiji.app.dues.account;

import org.huiji.app.dues.Amounts;
import org.huiji.app.widget.Entry;
import org.huiji.dues.ledger.Allocation;
import org.huiji.member.MemberId;
import org.huiji.text.PlainText;
import org.huiji.text.Reading;
import org.huiji.text.Yuan;

/** A part of some money as it is being divided: for a member's dues of a year. */
final class PaymentPart {

  private static final int FIRST_YEAR = 1980;

  private final MemberId member;
  private final String name;
  private final Entry<Integer> year;
  private final Entry<Long> fen = Amounts.required();

  /**
   * A part with nothing in it.
   *
   * @param thisYear a year farther off than ten is taken for a slip
   */
  PaymentPart(MemberId member, String name, int thisYear) {
    this.member = member;
    this.name = name;
    this.year = Entry.required(text -> year(text, thisYear + 10));
  }

  MemberId member() {
    return member;
  }

  String name() {
    return name;
  }

  Entry<Integer> year() {
    return year;
  }

  Entry<Long> fen() {
    return fen;
  }

  PaymentPart filled(int duesYear, long amount) {
    year.fill(Integer.toString(duesYear));
    fen.fill(Yuan.text(amount));
    return this;
  }

  boolean isGood() {
    year.reveal();
    fen.reveal();
    return year.isGood() && fen.isGood();
  }

  /** Whether she changed what was proposed. */
  boolean isTouched() {
    return year.isTouched() || fen.isTouched();
  }

  /** What it says so far, in 分. */
  long amount() {
    Long said = fen.value().get();
    return said == null ? 0 : said;
  }

  /** To be asked for only when it is good. */
  Allocation allocation() {
    Integer said = year.value().get();
    return new Allocation(member, said == null ? 0 : said, amount());
  }

  private static Reading<Integer> year(String text, int last) {
    String plain = PlainText.clean(text).replace("年", "").strip();
    if (plain.matches("[0-9]{4}")) {
      int said = Integer.parseInt(plain);
      if (said >= FIRST_YEAR && said <= last) {
        return Reading.of(said);
      }
    }
    return Reading.refused("duesaccount.not-a-year", text);
  }
}
