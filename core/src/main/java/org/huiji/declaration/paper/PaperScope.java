package org.huiji.declaration.paper;

import java.util.List;
import org.huiji.document.register.DocumentKind;

/** What one paper of a batch is for. */
public enum PaperScope {
  /** One for each declaration: to its company, or to the experts. */
  DECLARATION,
  /** One for each district. */
  DISTRICT,
  /** One for the round, or for several districts together. */
  ROUND;

  /**
   * What a kind of paper can be for, the usual first.
   *
   * @return none for papers that are not of rounds
   */
  public static List<PaperScope> of(DocumentKind kind) {
    return switch (kind) {
      case CORRECTION_LETTER -> List.of(DECLARATION, DISTRICT);
      case DISTRICT_REMINDER -> List.of(DISTRICT);
      case REVIEW_SHEET -> List.of(DECLARATION);
      case PUBLIC_NOTICE_LIST, FINAL_LIST -> List.of(ROUND);
      case DECLARATION_SUMMARY -> List.of(ROUND, DISTRICT);
      case CERTIFICATE,
          APPROVAL,
          PLAQUES,
          ROSTER,
          DUES_NOTICE,
          DUES_REMINDER,
          PAYMENT_CONFIRMATION,
          DUES_STATEMENT ->
          List.of();
    };
  }
}
