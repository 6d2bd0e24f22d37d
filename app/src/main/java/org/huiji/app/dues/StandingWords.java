package org.huiji.app.dues;

import org.huiji.app.widget.Tag;
import org.huiji.dues.view.DuesStatus;
import org.huiji.dues.view.Standing;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.huiji.text.Yuan;

/** Where a member stands with its dues, in words. */
public record StandingWords(Messages words) {

  public static Message of(DuesStatus status) {
    return switch (status) {
      case PAID -> Message.of("duesview.paid");
      case OWES -> Message.of("duesview.owes");
      case PREPAID -> Message.of("duesview.prepaid");
      case EXEMPT -> Message.of("duesview.exempt");
      case NOT_CHARGED -> Message.of("duesview.not-charged");
    };
  }

  public Tag.State state(DuesStatus status) {
    return new Tag.State(words.text(of(status)), tone(status));
  }

  /** With how much, and since when. */
  public String said(Standing standing) {
    String fen = Yuan.grouped(standing.fen());
    return switch (standing.status()) {
      case OWES ->
          standing.since() == null
              ? words.text("duesview.owes-not-due", fen)
              : words.text("duesview.owes-since", fen, standing.since());
      case PREPAID -> words.text("duesview.prepaid-of", fen);
      case PAID, EXEMPT, NOT_CHARGED -> words.text(of(standing.status()));
    };
  }

  /** With how much, for a column. */
  public String brief(Standing standing) {
    String fen = Yuan.grouped(standing.fen());
    return switch (standing.status()) {
      case OWES -> words.text("duesview.owes-brief", fen);
      case PREPAID -> words.text("duesview.prepaid-brief", fen);
      case PAID, EXEMPT, NOT_CHARGED -> words.text(of(standing.status()));
    };
  }

  public static Tag.Tone tone(DuesStatus status) {
    return switch (status) {
      case PAID -> Tag.Tone.GOOD;
      case OWES -> Tag.Tone.DOUBTFUL;
      case PREPAID -> Tag.Tone.OPEN;
      case EXEMPT, NOT_CHARGED -> Tag.Tone.PLAIN;
    };
  }
}
