package org.huiji.app.dues;

import java.nio.file.Path;
import java.util.List;
import org.huiji.document.register.DocumentKind;
import org.huiji.dues.paper.DuesSubject;
import org.huiji.member.MemberId;

/** What the page 会费 can be opened at. */
public sealed interface DuesRequest {

  /** A year of dues: who paid, who owes. */
  record OfYear(int year) implements DuesRequest {}

  /** A member's account. */
  record OfMember(MemberId member) implements DuesRequest {}

  /** Who is in arrears. */
  record InArrears() implements DuesRequest {}

  /** The run that charges a year. */
  record ToCharge(int year) implements DuesRequest {}

  /** A bank's statement to be looked at. */
  record OfStatement(Path file) implements DuesRequest {}

  /**
   * Papers to be made ready; nothing is issued by asking.
   *
   * @param kind one of the four papers of the dues
   * @param year of the dues
   * @param subjects members, or for a confirmation money that arrived; at least one
   */
  record ToPrint(DocumentKind kind, int year, List<DuesSubject> subjects) implements DuesRequest {

    public ToPrint {
      subjects = List.copyOf(subjects);
    }

    /** Papers for members. */
    public static ToPrint members(DocumentKind kind, int year, List<MemberId> members) {
      return new ToPrint(
          kind, year, members.stream().<DuesSubject>map(DuesSubject.Of::new).toList());
    }
  }
}
