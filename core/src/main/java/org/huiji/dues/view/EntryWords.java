package org.huiji.dues.view;

import org.huiji.dues.ledger.Decision;
import org.huiji.dues.ledger.EntryId;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.dues.ledger.Ground;
import org.huiji.dues.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/** What an entry is, as papers and the accountant's books say it: always in Chinese. */
public final class EntryWords {

  private EntryWords() {}

  /** 应收, 到账, 减免, 退款, 冲销, 结转. */
  public static String kind(EntryKind kind) {
    return switch (kind) {
      case CHARGE -> "应收";
      case PAYMENT -> "到账";
      case WAIVER -> "减免";
      case REFUND -> "退款";
      case REVERSAL -> "冲销";
      case CARRY_FORWARD -> "结转";
    };
  }

  /** The line that says what an entry is (摘要). */
  public static String summary(LedgerEntry entry) {
    String dues = entry.duesYear() + "年度会费";
    return switch (entry.ground()) {
      case Ground.Tier(String tier, _, _, _, _) -> "应收" + dues + "（" + tier + "）";
      case Ground.Received _ -> "收到" + dues;
      case Ground.Decided(Decision decision) -> "减免" + dues + "（" + meeting(decision) + "决定）";
      case Ground.Voucher(String number) ->
          "退还" + dues + (number.isBlank() ? "" : "（凭证 " + number + "）");
      case Ground.TakenBack(EntryId wrong, EntryKind kind, _) ->
          "冲销" + dues + kind(kind) + " " + wrong + reason(entry.note());
      case Ground.Close(int bookYear) -> bookYear + "年结账结转" + dues;
    };
  }

  private static String meeting(Decision decision) {
    return decision.meeting().contains(decision.organ())
        ? decision.meeting()
        : decision.organ() + decision.meeting();
  }

  private static String reason(@Nullable String note) {
    return note == null || note.isBlank() ? "" : "（" + note + "）";
  }
}
