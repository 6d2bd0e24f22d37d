package org.huiji.member;

import java.util.List;
import java.util.Optional;
import org.huiji.rulebook.membership.MemberKind;
import org.jspecify.annotations.Nullable;

/** A member of the association, or one who applies, as described at one time. */
public sealed interface Member permits UnitMember, IndividualMember {

  /** The full name as certificates print it. */
  String name();

  /** Names it bore before, oldest first. */
  List<String> formerNames();

  /** The district's name as of the description's date. */
  @Nullable String district();

  Membership membership();

  List<Person> people();

  @Nullable String note();

  default MemberKind kind() {
    return switch (this) {
      case UnitMember _ -> MemberKind.UNIT;
      case IndividualMember _ -> MemberKind.INDIVIDUAL;
    };
  }

  default Optional<Person> person(PersonRole role) {
    return people().stream().filter(person -> person.role() == role).findFirst();
  }
}
