package org.huiji.dues.paper;

import java.util.List;
import java.util.function.Function;
import org.huiji.document.paper.Paper;
import org.huiji.dues.paper.DuesPaperRepository.About;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** A paper before it has a number, or why there is none. */
sealed interface Draft {

  DuesSubject subject();

  /** Whom it is addressed to. */
  String name();

  /**
   * A paper that can be issued.
   *
   * @param entry none for money of several members
   * @param fen the sum it says, in 分
   * @param years of dues it speaks of
   * @param numbered the paper with its number
   */
  record Ready(
      DuesSubject subject,
      @Nullable RegisterEntry entry,
      String name,
      long fen,
      About about,
      List<Integer> years,
      Function<String, Paper> numbered)
      implements Draft {}

  /** Nothing to print. */
  record None(DuesSubject subject, String name, Message reason) implements Draft {}
}
