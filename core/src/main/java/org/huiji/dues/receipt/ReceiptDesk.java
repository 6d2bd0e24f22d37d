package org.huiji.dues.receipt;

import java.util.regex.Pattern;
import org.huiji.dues.ledger.MoneyRepository;
import org.huiji.dues.ledger.OpenBooks;
import org.huiji.dues.ledger.Receipt;
import org.huiji.dues.ledger.ReceiptRepository;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Where the official receipt for some money is written down. Recording another one for the same
 * money corrects the earlier, which is kept.
 */
public final class ReceiptDesk {

  /** 票据代码: eight digits on electronic receipts, up to twelve on older ones. */
  private static final Pattern CODE = Pattern.compile("[0-9]{8,12}");

  /** 票据号码: ten digits on electronic receipts, eight on older ones. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]{8,10}");

  /** 校验码. */
  private static final Pattern CHECK_CODE = Pattern.compile("[0-9A-Za-z]{6}");

  private final Store store;
  private final ReceiptRepository receipts;
  private final MoneyRepository money;
  private final OpenBooks books;

  public ReceiptDesk(
      Store store, ReceiptRepository receipts, MoneyRepository money, OpenBooks books) {
    this.store = store;
    this.receipts = receipts;
    this.money = money;
    this.books = books;
  }

  /**
   * Records a receipt.
   *
   * @throws Refusal when a number cannot be one, the day is still to come, the money is unknown, or
   *     the receipt stands for other money already
   */
  public void record(Receipt given, String operator) {
    String check = given.checkCode();
    var receipt =
        new Receipt(
            given.money(),
            checked(CODE, given.code(), "receipt.code"),
            checked(NUMBER, given.number(), "receipt.number"),
            check == null || check.isBlank()
                ? null
                : checked(CHECK_CODE, check, "receipt.check-code"),
            given.issuedOn());
    books.refuseFuture(receipt.issuedOn());
    Cause cause =
        Cause.of(operator, "action.dues-receipt", receipt.money() + " " + receipt.number());
    store.change(
        cause,
        tx -> {
          if (money.find(tx, receipt.money()).isEmpty()) {
            throw Refusal.of("dues.no-money", receipt.money());
          }
          refuseTaken(tx, receipt);
          receipts.add(tx, receipt);
          return null;
        });
  }

  private void refuseTaken(ReadTx tx, Receipt receipt) {
    for (Receipt other : receipts.all(tx).values()) {
      if (other.code().equals(receipt.code())
          && other.number().equals(receipt.number())
          && !other.money().equals(receipt.money())) {
        throw Refusal.of("receipt.taken", receipt.number(), other.money());
      }
    }
  }

  private static String checked(Pattern pattern, @Nullable String text, String refusal) {
    String plain = text == null ? "" : text.replace(" ", "");
    if (!pattern.matcher(plain).matches()) {
      throw Refusal.of(refusal, plain);
    }
    return plain;
  }
}
