package org.huiji.demo;

import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;

/** A few things that are not in order, so that there is something to mend. */
final class DemoFaults {

  private DemoFaults() {}

  static MemberDraft in(MemberDraft draft, int place) {
    return switch (place) {
      case 3, 44 -> draft.with(MemberField.CREDIT_CODE, null);
      case 7, 58 ->
          draft
              .with(MemberField.LIAISON_NAME, null)
              .with(MemberField.LIAISON_POST, null)
              .with(MemberField.LIAISON_MOBILE, null)
              .with(MemberField.LIAISON_EMAIL, null);
      case 10 ->
          draft.with(MemberField.LIAISON_MOBILE, null).with(MemberField.LIAISON_PHONE, "60000000");
      case 15 -> draft.with(MemberField.JOINED, null);
      case 21 -> draft.with(MemberField.REPRESENTATIVE_NAME, null);
      default -> draft;
    };
  }
}
