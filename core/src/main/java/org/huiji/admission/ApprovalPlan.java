package org.huiji.admission;

import java.util.List;
import java.util.Optional;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What approving several applicants would do, one by one. Nothing is approved while something
 * stands against one of them.
 *
 * @param numberPattern by which each gets its number, for example {@code DL{5位流水}}
 */
public record ApprovalPlan(List<Line> lines, String numberPattern) {

  public ApprovalPlan {
    lines = List.copyOf(lines);
  }

  /** What becomes of the offices applied for. */
  public enum Outcome {
    /** None was applied for. */
    MEMBER,
    /** Held from the approval on. */
    OFFICE,
    /** Only a nomination: it is held once elected (会员管理办法 第四条 against 第五条（一）). */
    NOMINATION
  }

  /**
   * One applicant.
   *
   * @param obstacle why it cannot be approved so, if it cannot
   */
  public record Line(RegisterEntry entry, Outcome outcome, @Nullable Message obstacle) {

    public Optional<Message> against() {
      return Optional.ofNullable(obstacle);
    }
  }

  /** Whether all of them can be approved. */
  public boolean isClear() {
    return lines.stream().allMatch(line -> line.obstacle() == null);
  }
}
