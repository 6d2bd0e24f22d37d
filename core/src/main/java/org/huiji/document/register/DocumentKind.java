package org.huiji.document.register;

import java.util.Locale;
import java.util.Optional;
import org.huiji.rulebook.paper.Numbered;
import org.huiji.rulebook.paper.PaperKind;
import org.jspecify.annotations.Nullable;

/** What can be issued. */
public enum DocumentKind {
  /** 会员证书. */
  CERTIFICATE(PaperKind.MEMBER_CERTIFICATE, Numbered.CERTIFICATE),
  /** 申请入会批准通知书. */
  APPROVAL(PaperKind.APPROVAL_NOTICE, Numbered.APPROVAL_NOTICE),
  /** 铜牌/牌匾 list for the engraver. */
  PLAQUES(PaperKind.PLAQUE_LIST, null),
  /** 会员名册. */
  ROSTER(PaperKind.ROSTER, null),
  /** 缴费通知书. */
  DUES_NOTICE(PaperKind.DUES_NOTICE, Numbered.DUES_NOTICE),
  /** 催缴函. */
  DUES_REMINDER(PaperKind.DUES_REMINDER, Numbered.DUES_REMINDER),
  /** 收款确认单, which is not a receipt (非票据). */
  PAYMENT_CONFIRMATION(PaperKind.PAYMENT_CONFIRMATION, Numbered.PAYMENT_CONFIRMATION),
  /** 会费对账单. */
  DUES_STATEMENT(PaperKind.DUES_STATEMENT, Numbered.DUES_STATEMENT);

  private final PaperKind paper;
  private final @Nullable Numbered number;

  DocumentKind(PaperKind paper, @Nullable Numbered number) {
    this.paper = paper;
    this.number = number;
  }

  /** Under which the rule book has its title. */
  public PaperKind paper() {
    return paper;
  }

  /** Under which the rule book has the pattern of its numbers; none for lists. */
  public Optional<Numbered> number() {
    return Optional.ofNullable(number);
  }

  /** Whether it is filled from the ledger of dues. */
  public boolean isOfDues() {
    return switch (this) {
      case DUES_NOTICE, DUES_REMINDER, PAYMENT_CONFIRMATION, DUES_STATEMENT -> true;
      case CERTIFICATE, APPROVAL, PLAQUES, ROSTER -> false;
    };
  }

  /** As it is written on the command line. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
