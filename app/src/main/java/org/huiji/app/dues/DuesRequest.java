package org.huiji.app.dues;

import java.nio.file.Path;
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
}
