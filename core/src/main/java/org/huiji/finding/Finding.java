package org.huiji.finding;

import java.util.Optional;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Problem;
import org.huiji.rulebook.question.OpenQuestion;
import org.jspecify.annotations.Nullable;

/** Something to be mended or asked, and where. */
public sealed interface Finding {

  /** Which kind it is; findings of one kind are listed together. */
  String rule();

  /** A member's data. */
  record OfMember(RegisterEntry entry, Problem problem) implements Finding {
    @Override
    public String rule() {
      return problem.rule().id();
    }
  }

  /** The register as a whole, such as an office with too many holders. */
  record OfRegister(Problem problem) implements Finding {
    @Override
    public String rule() {
      return problem.rule().id();
    }
  }

  /** Numbers that are not given until somebody says where they go on. */
  record OfNumbers(Problem problem) implements Finding {
    @Override
    public String rule() {
      return problem.rule().id();
    }
  }

  /**
   * A question that the association's rules leave open.
   *
   * @param stopping whether something is refused until it is answered
   */
  record Question(OpenQuestion question, boolean stopping) implements Finding {
    @Override
    public String rule() {
      return "question";
    }
  }

  /** The problem, where it is one of data. */
  default Optional<Problem> found() {
    return Optional.ofNullable(orNull());
  }

  private @Nullable Problem orNull() {
    return switch (this) {
      case OfMember(_, Problem problem) -> problem;
      case OfRegister(Problem problem) -> problem;
      case OfNumbers(Problem problem) -> problem;
      case Question _ -> null;
    };
  }
}
