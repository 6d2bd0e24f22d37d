package org.huiji.rulebook.office;

import java.util.List;
import org.huiji.rulebook.membership.MemberKind;
import org.jspecify.annotations.Nullable;

/** What a clerk's words in 会员级别, 会员类别 or 职务 mean. */
public sealed interface OfficeMatch {

  /**
   * The words are known.
   *
   * @param offices at least one, plain membership included, each once
   * @param kind what the words say about the kind of member, if anything
   * @param crossNamed words that other associations use for such an office: to be confirmed
   */
  record Recognised(List<Office> offices, @Nullable MemberKind kind, List<String> crossNamed)
      implements OfficeMatch {
    public Recognised {
      offices = List.copyOf(offices);
      crossNamed = List.copyOf(crossNamed);
    }

    /** Whether it is plain membership and nothing more. */
    public boolean isPlain() {
      return offices.stream().allMatch(Office::isPlain);
    }
  }

  /**
   * The words, or a part of them, are not known; nothing is guessed.
   *
   * @param text the unknown part
   * @param suggestion the office it looks most like
   */
  record Unknown(String text, @Nullable Office suggestion) implements OfficeMatch {}
}
