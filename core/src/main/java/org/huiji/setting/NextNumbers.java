package org.huiji.setting;

import java.time.Clock;
import java.time.LocalDate;
import org.huiji.document.register.DocumentKind;
import org.huiji.member.Numbering;
import org.huiji.rulebook.paper.NumberPattern;
import org.huiji.rulebook.paper.Numbered;
import org.huiji.store.Store;

/** Shows the number that would be given next; it gives none. */
public final class NextNumbers {

  private static final String FOREVER = "*";

  private final Store store;
  private final Numbering numbering;
  private final Clock clock;

  public NextNumbers(Store store, Numbering numbering, Clock clock) {
    this.store = store;
    this.numbering = numbering;
    this.clock = clock;
  }

  /** The next place in this year's sequence, or in the one that never begins again. */
  public long place(Numbered numbered, NumberPattern.Scope scope) {
    String name =
        switch (scope) {
          case YEAR -> String.valueOf(year());
          case FOREVER -> FOREVER;
        };
    return 1 + store.<Long>read(tx -> numbering.last(tx, series(numbered), name));
  }

  public int year() {
    return LocalDate.now(clock).getYear();
  }

  static String series(Numbered numbered) {
    return switch (numbered) {
      case MEMBER -> "member";
      case CERTIFICATE -> DocumentKind.CERTIFICATE.key();
      case APPROVAL_NOTICE -> DocumentKind.APPROVAL.key();
      case DUES_NOTICE -> DocumentKind.DUES_NOTICE.key();
      case DUES_REMINDER -> DocumentKind.DUES_REMINDER.key();
      case PAYMENT_CONFIRMATION -> DocumentKind.PAYMENT_CONFIRMATION.key();
      case DUES_STATEMENT -> DocumentKind.DUES_STATEMENT.key();
      case CORRECTION_LETTER -> DocumentKind.CORRECTION_LETTER.key();
      case DISTRICT_REMINDER -> DocumentKind.DISTRICT_REMINDER.key();
      case REVIEW_SHEET -> DocumentKind.REVIEW_SHEET.key();
      case PUBLIC_NOTICE_LIST -> DocumentKind.PUBLIC_NOTICE_LIST.key();
      case FINAL_LIST -> DocumentKind.FINAL_LIST.key();
      case DECLARATION_SUMMARY -> DocumentKind.DECLARATION_SUMMARY.key();
    };
  }
}
