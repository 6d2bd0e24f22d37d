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
  DUES_STATEMENT(PaperKind.DUES_STATEMENT, Numbered.DUES_STATEMENT),
  /** 申报材料退回修改通知. */
  CORRECTION_LETTER(PaperKind.CORRECTION_LETTER, Numbered.CORRECTION_LETTER),
  /** 申报材料报送提醒函 to a district's bureau. */
  DISTRICT_REMINDER(PaperKind.DISTRICT_REMINDER, Numbered.DISTRICT_REMINDER),
  /** 专家评审表. */
  REVIEW_SHEET(PaperKind.REVIEW_SHEET, Numbered.REVIEW_SHEET),
  /** 公示名单. */
  PUBLIC_NOTICE_LIST(PaperKind.PUBLIC_NOTICE_LIST, Numbered.PUBLIC_NOTICE_LIST),
  /** 名单 of listed platforms. */
  FINAL_LIST(PaperKind.FINAL_LIST, Numbered.FINAL_LIST),
  /** 信息汇总表 (附件2) of a round. */
  DECLARATION_SUMMARY(PaperKind.DECLARATION_SUMMARY, Numbered.DECLARATION_SUMMARY);

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
      case CERTIFICATE,
          APPROVAL,
          PLAQUES,
          ROSTER,
          CORRECTION_LETTER,
          DISTRICT_REMINDER,
          REVIEW_SHEET,
          PUBLIC_NOTICE_LIST,
          FINAL_LIST,
          DECLARATION_SUMMARY ->
          false;
    };
  }

  /** Whether it is filled from the declarations of a round. */
  public boolean isOfRounds() {
    return switch (this) {
      case CORRECTION_LETTER,
          DISTRICT_REMINDER,
          REVIEW_SHEET,
          PUBLIC_NOTICE_LIST,
          FINAL_LIST,
          DECLARATION_SUMMARY ->
          true;
      case CERTIFICATE,
          APPROVAL,
          PLAQUES,
          ROSTER,
          DUES_NOTICE,
          DUES_REMINDER,
          PAYMENT_CONFIRMATION,
          DUES_STATEMENT ->
          false;
    };
  }

  /** As it is written on the command line. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
