package org.huiji.dues.books;

import org.huiji.dues.books.BookRepository.Doubt;
import org.huiji.text.Message;
import org.huiji.text.Yuan;

/** Something in the books that does not agree with itself. */
public record BookFlaw(Message message) {

  static BookFlaw of(Doubt doubt) {
    return new BookFlaw(
        switch (doubt) {
          case Doubt.Torn(long first, long last) ->
              Message.of("dues.flaw-torn", Long.toString(first), Long.toString(last));
          case Doubt.Gap(long entry) -> Message.of("dues.flaw-gap", Long.toString(entry));
          case Doubt.Reversal(long entry) -> Message.of("dues.flaw-reversal", Long.toString(entry));
          case Doubt.Overspent(long money) -> Message.of("dues.flaw-money", Long.toString(money));
          case Doubt.Unbooked(long money) -> Message.of("dues.flaw-unbooked", Long.toString(money));
          case Doubt.NoMoney(long entry) -> Message.of("dues.flaw-no-money", Long.toString(entry));
          case Doubt.NoDay(long of, String day) ->
              Message.of("dues.flaw-day", Long.toString(of), day);
        });
  }

  static BookFlaw broken(int year, long difference) {
    return new BookFlaw(
        Message.of("dues.flaw-proof", Integer.toString(year), Yuan.grouped(difference)));
  }

  static BookFlaw touched(int year) {
    return new BookFlaw(Message.of("dues.flaw-hash", Integer.toString(year)));
  }

  static BookFlaw sums(int year) {
    return new BookFlaw(Message.of("dues.flaw-sums", Integer.toString(year)));
  }

  static BookFlaw opening(int year) {
    return new BookFlaw(
        Message.of("dues.flaw-opening", Integer.toString(year), Integer.toString(year + 1)));
  }

  static BookFlaw carried(int year) {
    return new BookFlaw(
        Message.of("dues.flaw-carried", Integer.toString(year), Integer.toString(year + 1)));
  }
}
