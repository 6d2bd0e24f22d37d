package org.huiji.app.member;

import org.huiji.member.MemberField;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.text.Message;

/** Data that a member should have and has not. */
enum Missing {
  CODE,
  LIAISON,
  MOBILE,
  DISTRICT,
  JOINED;

  Message label() {
    return switch (this) {
      case CODE -> Message.of("memberview.missing-code");
      case LIAISON -> Message.of("memberview.missing-liaison");
      case MOBILE -> Message.of("memberview.missing-mobile");
      case DISTRICT -> Message.of("memberview.missing-district");
      case JOINED -> Message.of("memberview.missing-joined");
    };
  }

  boolean in(RosterRow row) {
    boolean unit = row.member().kind() == MemberKind.UNIT;
    return switch (this) {
      case CODE -> unit && row.text(MemberField.CREDIT_CODE).isEmpty();
      case LIAISON -> unit && row.text(MemberField.LIAISON_NAME).isEmpty();
      case MOBILE ->
          row.text(unit ? MemberField.LIAISON_MOBILE : MemberField.SELF_MOBILE).isEmpty();
      case DISTRICT -> row.text(MemberField.DISTRICT).isEmpty();
      case JOINED -> row.text(MemberField.JOINED).isEmpty();
    };
  }
}
