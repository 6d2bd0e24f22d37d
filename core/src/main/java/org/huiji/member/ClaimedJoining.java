package org.huiji.member;

import org.huiji.text.Messages;

/**
 * Since when a list or a form says that somebody belongs who only applies. It is no joining — an
 * applicant joins on the day of its approval — and is kept among the remarks, in the association's
 * own language.
 */
public final class ClaimedJoining {

  private static final String BETWEEN = "；";

  private ClaimedJoining() {}

  /** The description without a joining of its own. */
  public static MemberDraft asRemark(MemberDraft draft) {
    return asRemark(draft, draft.text(MemberField.NOTE));
  }

  /**
   * The same, where remarks are there already.
   *
   * @param known what was remarked before; kept where the description remarks nothing
   */
  public static MemberDraft asRemark(MemberDraft draft, String known) {
    String joined = draft.text(MemberField.JOINED);
    if (joined.isEmpty()) {
      return draft;
    }
    String claim = Messages.CHINESE.text("member.claimed-joining", joined);
    String note = draft.get(MemberField.NOTE) == null ? known : draft.text(MemberField.NOTE);
    String whole = note.contains(claim) ? note : note.isEmpty() ? claim : note + BETWEEN + claim;
    return draft.with(MemberField.JOINED, null).with(MemberField.NOTE, whole);
  }
}
