package org.huiji.member.removal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.huiji.member.MemberId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** Where in the data the people of a member stand: in the register, and in all that was sent in. */
public interface PersonalDataRepository {

  /** Of all versions, and of the declarations of the member's unit. */
  PersonalData of(ReadTx tx, MemberId member);

  /** The same in a copy of the data; nothing where it is none, or cannot be read. */
  PersonalData inCopy(Path copy, MemberId member);

  /**
   * Removes them from every place: people and notes of all versions, answers and steps of
   * declarations, sendings, rows of imports, who received papers, notes of reminders and the words
   * of the audit trail. Books and issued papers stay as they are, as the law wants them kept.
   */
  void remove(ChangeTx tx, MemberId member, PersonalData people);

  /** Files that were written outside the data since a member is known, newest first. */
  List<GivenOut> givenOut(ReadTx tx, MemberId member);

  /**
   * A file that was written, as the audit trail knows it.
   *
   * @param what what stood in it
   * @param file its name, without the folder
   */
  record GivenOut(Instant at, String what, String file) {}
}
