package org.huiji.dues.books;

import org.huiji.text.Message;
import org.huiji.text.Yuan;

/** Something in the books that does not agree with itself. */
public record BookFlaw(int bookYear, Message message) {

  static BookFlaw broken(int year, long difference) {
    return new BookFlaw(
        year, Message.of("dues.flaw-proof", Integer.toString(year), Yuan.grouped(difference)));
  }

  static BookFlaw touched(int year) {
    return new BookFlaw(year, Message.of("dues.flaw-hash", Integer.toString(year)));
  }

  static BookFlaw sums(int year) {
    return new BookFlaw(year, Message.of("dues.flaw-sums", Integer.toString(year)));
  }

  static BookFlaw opening(int year) {
    return new BookFlaw(
        year, Message.of("dues.flaw-opening", Integer.toString(year), Integer.toString(year + 1)));
  }

  static BookFlaw carried(int year) {
    return new BookFlaw(
        year, Message.of("dues.flaw-carried", Integer.toString(year), Integer.toString(year + 1)));
  }
}
