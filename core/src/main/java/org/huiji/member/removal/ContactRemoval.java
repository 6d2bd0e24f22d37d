package org.huiji.member.removal;

import java.nio.file.Path;
import java.util.List;
import org.huiji.member.MemberId;
import org.huiji.member.MemberRepository;
import org.huiji.member.MemberStatus;
import org.huiji.member.RegisterEntry;
import org.huiji.member.removal.PersonalDataRepository.GivenOut;
import org.huiji.problem.Refusal;
import org.huiji.store.Backups;
import org.huiji.store.Cause;
import org.huiji.store.Store;

/**
 * Removes the contacts of a member that left, for good (个人信息保护法 第四十七条): from every place in the
 * data, then from the bytes of the data file; and tells which copies still hold them.
 */
public final class ContactRemoval {

  private final Store store;
  private final MemberRepository members;
  private final PersonalDataRepository people;
  private final Backups backups;
  private final DataCopies copies;

  public ContactRemoval(
      Store store,
      MemberRepository members,
      PersonalDataRepository people,
      Backups backups,
      DataCopies copies) {
    this.store = store;
    this.members = members;
    this.people = people;
    this.backups = backups;
    this.copies = copies;
  }

  /**
   * What came of it.
   *
   * @param name whose contacts they were
   * @param compacted whether the data file was written anew; not so while another program read it
   * @param kept whether books, papers or another member still name them in the data
   * @param copies in the data folder that still hold them
   * @param givenOut files that were written since the member is known, newest first
   */
  public record Removed(
      String name, boolean compacted, boolean kept, List<Path> copies, List<GivenOut> givenOut) {

    public Removed {
      copies = List.copyOf(copies);
      givenOut = List.copyOf(givenOut);
    }
  }

  /**
   * Removes them. Takes as long as writing the whole data file.
   *
   * @throws Refusal when the member has not left
   */
  public Removed remove(MemberId id, String operator, String why) {
    String name = nameOfFormer(id);
    PersonalData removed =
        store.change(
            Cause.of(operator, "action.member-forget", name).because(why),
            tx -> {
              PersonalData known = people.of(tx, id);
              people.remove(tx, id, known);
              return known;
            });
    boolean compacted = store.compact();
    for (Path copy : copies.all()) { // removed before, they may still stand there
      removed = removed.and(people.inCopy(copy, id));
    }
    return new Removed(
        name,
        compacted,
        copies.dataHolds(removed.telling()),
        copies.holding(removed.telling()),
        store.read(tx -> people.givenOut(tx, id)));
  }

  /**
   * The name of a member that left.
   *
   * @throws Refusal when it has not
   */
  public String nameOfFormer(MemberId id) {
    RegisterEntry entry =
        store
            .read(tx -> members.latest(tx, id))
            .orElseThrow(() -> Refusal.of("member.unknown", id.value()));
    String name = entry.member().name();
    if (entry.member().membership().status() != MemberStatus.FORMER) {
      throw Refusal.of("member.not-former", name);
    }
    return name;
  }

  /**
   * Removes copies that still hold them, and makes one of today in their place.
   *
   * @param found as {@link #remove} told them
   */
  public void removeCopies(Removed found, String operator) {
    copies.remove(found.copies());
    backups.daily(operator);
    store.change(Cause.of(operator, "action.copies-remove", found.name()), _ -> null);
  }
}
