package org.huiji.rulebook.fee;

import java.time.LocalDate;
import java.util.Optional;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;

/**
 * How a members' meeting adopted the fee standard. 民发〔2014〕166号 asks for two thirds of the members
 * present, half of those present in favour, and a secret ballot; both shares include themselves
 * (Civil Code art. 1259). Refused when more voted than were present, or more were present than
 * entitled.
 *
 * @param entitled 应到
 * @param present 实到
 * @param inFavour 赞成
 * @param against 反对
 * @param abstained 弃权
 * @param secretBallot 无记名投票
 */
public record Adoption(
    LocalDate on,
    int entitled,
    int present,
    int inFavour,
    int against,
    int abstained,
    boolean secretBallot) {

  /** Where the procedure is laid down. */
  public static final String SOURCE = "民发〔2014〕166号";

  public Adoption {
    if (entitled < 1 || present < 0 || inFavour < 0 || against < 0 || abstained < 0) {
      throw Refusal.of("rulebook.adoption-counts");
    }
    if (present > entitled) {
      throw Refusal.of("rulebook.adoption-present", present, entitled);
    }
    if (inFavour + against + abstained > present) {
      throw Refusal.of("rulebook.adoption-votes", inFavour + against + abstained, present);
    }
  }

  /** What the procedure lacks, if anything. */
  public Optional<Message> lack() {
    if (!secretBallot) {
      return Optional.of(Message.of("rulebook.adoption-open-ballot", SOURCE));
    }
    if (3L * present < 2L * entitled) {
      return Optional.of(Message.of("rulebook.adoption-no-quorum", present, entitled, SOURCE));
    }
    if (2L * inFavour < present) {
      return Optional.of(Message.of("rulebook.adoption-no-majority", inFavour, present, SOURCE));
    }
    return Optional.empty();
  }
}
