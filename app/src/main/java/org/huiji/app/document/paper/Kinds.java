package org.huiji.app.document.paper;

import org.huiji.document.register.DocumentKind;
import org.huiji.text.Message;

/** The kinds of papers as the screen calls them. */
public final class Kinds {

  private Kinds() {}

  public static Message name(DocumentKind kind) {
    return switch (kind) {
      case CERTIFICATE -> Message.of("documentview.certificate");
      case APPROVAL -> Message.of("documentview.approval");
      case PLAQUES -> Message.of("documentview.plaques");
      case ROSTER -> Message.of("documentview.roster");
      case DUES_NOTICE -> Message.of("documentview.dues-notice");
      case DUES_REMINDER -> Message.of("documentview.dues-reminder");
      case PAYMENT_CONFIRMATION -> Message.of("documentview.payment-confirmation");
      case DUES_STATEMENT -> Message.of("documentview.dues-statement");
      case CORRECTION_LETTER -> Message.of("documentview.correction-letter");
      case DISTRICT_REMINDER -> Message.of("documentview.district-reminder");
      case REVIEW_SHEET -> Message.of("documentview.review-sheet");
      case PUBLIC_NOTICE_LIST -> Message.of("documentview.public-notice-list");
      case FINAL_LIST -> Message.of("documentview.final-list");
      case DECLARATION_SUMMARY -> Message.of("documentview.declaration-summary");
    };
  }
}
