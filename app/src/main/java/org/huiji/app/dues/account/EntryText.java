package org.huiji.app.dues.account;

import org.huiji.app.widget.Tag;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.dues.ledger.Ground;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.ledger.Money;
import org.huiji.dues.view.Account;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** What an entry is, in the language of the window; papers have their own words. */
record EntryText(Messages words) {

  String kind(EntryKind kind) {
    return switch (kind) {
      case CHARGE -> words.text("duesaccount.kind-charge");
      case PAYMENT -> words.text("duesaccount.kind-payment");
      case WAIVER -> words.text("duesaccount.kind-waiver");
      case REFUND -> words.text("duesaccount.kind-refund");
      case REVERSAL -> words.text("duesaccount.kind-reversal");
      case CARRY_FORWARD -> words.text("duesaccount.kind-carry");
    };
  }

  Tag.State state(EntryKind kind) {
    Tag.Tone tone =
        switch (kind) {
          case CHARGE -> Tag.Tone.OPEN;
          case PAYMENT -> Tag.Tone.GOOD;
          case REVERSAL -> Tag.Tone.WRONG;
          case REFUND -> Tag.Tone.DOUBTFUL;
          case WAIVER, CARRY_FORWARD -> Tag.Tone.PLAIN;
        };
    return new Tag.State(kind(kind), tone);
  }

  String summary(Account.Line line) {
    LedgerEntry entry = line.entry();
    String year = Integer.toString(entry.duesYear());
    return switch (entry.ground()) {
      case Ground.Tier tier -> words.text("duesaccount.for-tier", year, tier.tier());
      case Ground.Received _ -> received(year, line.money());
      case Ground.Decided decided ->
          words.text(
              "duesaccount.for-decision",
              year,
              decided.decision().organ(),
              decided.decision().meeting());
      case Ground.Voucher voucher -> words.text("duesaccount.for-voucher", year, voucher.number());
      case Ground.TakenBack back ->
          words.text(
              "duesaccount.for-reversal",
              year,
              kind(back.kind()),
              back.entry(),
              orNothing(entry.note()));
      case Ground.Close close ->
          words.text("duesaccount.for-close", year, Integer.toString(close.bookYear()));
    };
  }

  private String received(String year, @Nullable Money money) {
    return money == null
        ? words.text("duesaccount.for-year", year)
        : words.text("duesaccount.for-money", year, money.payer(), orNothing(money.reference()));
  }

  private static String orNothing(@Nullable String text) {
    return text == null ? "" : text;
  }
}
