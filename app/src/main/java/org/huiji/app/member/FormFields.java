package org.huiji.app.member;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.member.MemberField;
import org.huiji.member.PersonRole;
import org.huiji.rulebook.membership.MemberKind;

/** Which fields describe a unit and which an individual. */
final class FormFields {

  private static final Set<MemberField> ONLY_UNIT =
      Collections.unmodifiableSet(
          EnumSet.of(
              MemberField.CREDIT_CODE,
              MemberField.CODE_OVERRIDE,
              MemberField.UNIT_KIND,
              MemberField.REGISTERED_ADDRESS,
              MemberField.REGISTERED_CAPITAL,
              MemberField.BUSINESS_SCOPE,
              MemberField.WEBSITE));
  private static final Set<MemberField> UNIT = fields(MemberKind.UNIT);
  private static final Set<MemberField> INDIVIDUAL = fields(MemberKind.INDIVIDUAL);

  private FormFields() {}

  static Set<MemberField> of(MemberKind kind) {
    return switch (kind) {
      case UNIT -> UNIT;
      case INDIVIDUAL -> INDIVIDUAL;
    };
  }

  private static Set<MemberField> fields(MemberKind kind) {
    boolean unit = kind == MemberKind.UNIT;
    return Stream.of(MemberField.values())
        .filter(
            field ->
                field
                    .role()
                    .map(role -> unit != (role == PersonRole.SELF))
                    .orElseGet(() -> unit ? field != MemberField.EMPLOYER : isIndividual(field)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isIndividual(MemberField field) {
    return !ONLY_UNIT.contains(field);
  }
}
