package org.huiji.member;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 单位会员.
 *
 * @param creditCode 统一社会信用代码, normalised
 * @param codeOverride why a code with a wrong check character was taken all the same
 * @param unitKind 单位性质, in the clerk's words
 * @param registeredCapital 注册资本 in 万元, as plain decimal text
 */
public record UnitMember(
    String name,
    List<String> formerNames,
    @Nullable String creditCode,
    @Nullable String codeOverride,
    @Nullable String unitKind,
    @Nullable String district,
    @Nullable String registeredAddress,
    @Nullable String correspondenceAddress,
    @Nullable String registeredCapital,
    @Nullable String businessScope,
    @Nullable String website,
    Membership membership,
    List<Person> people,
    @Nullable String note)
    implements Member {

  public UnitMember {
    formerNames = List.copyOf(formerNames);
    people = List.copyOf(people);
  }
}
