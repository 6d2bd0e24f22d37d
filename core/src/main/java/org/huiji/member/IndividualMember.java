package org.huiji.member;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 个人会员.
 *
 * @param employer 单位及职务, in one text as lists give it
 */
public record IndividualMember(
    String name,
    List<String> formerNames,
    @Nullable String employer,
    @Nullable String district,
    @Nullable String correspondenceAddress,
    Membership membership,
    List<Person> people,
    @Nullable String note)
    implements Member {

  public IndividualMember {
    formerNames = List.copyOf(formerNames);
    people = List.copyOf(people);
  }
}
