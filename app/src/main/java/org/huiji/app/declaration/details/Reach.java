package org.huiji.app.declaration.details;

import java.util.Objects;
import org.huiji.app.widget.Tag;
import org.huiji.declaration.Checklist;
import org.huiji.declaration.check.Checked;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/** Whether a platform is over the thresholds of its category. */
public enum Reach {
  MET("decllist.met", Tag.Tone.GOOD),
  /** Below, but of a niche and with the letter that 四.5 asks. */
  RELIEVED("decllist.relieved", Tag.Tone.DOUBTFUL),
  MISSED("decllist.missed", Tag.Tone.WRONG),
  /** A figure is missing, or it is not clear which category is declared. */
  UNKNOWN("decllist.unknown", Tag.Tone.PLAIN);

  private final String label;
  private final Tag.Tone tone;

  Reach(String label, Tag.Tone tone) {
    this.label = label;
    this.tone = tone;
  }

  public static Reach of(Checked checked) {
    Boolean meets = checked.meets();
    if (meets == null) {
      return UNKNOWN;
    }
    Checklist checklist = checked.declaration().content().checklist();
    boolean relieved = Objects.nonNull(checklist.niche()) && Objects.nonNull(checklist.letter());
    if (meets) {
      return MET;
    }
    return relieved ? RELIEVED : MISSED;
  }

  public Message label() {
    return Message.of(label);
  }

  public Tag.State state(Messages words) {
    return new Tag.State(words.text(label()), tone);
  }
}
