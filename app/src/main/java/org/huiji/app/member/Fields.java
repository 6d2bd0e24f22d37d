package org.huiji.app.member;

import java.util.Optional;
import java.util.stream.Stream;
import org.huiji.member.MemberField;
import org.huiji.member.PersonRole;

/** Finds the field of a person's part. */
final class Fields {

  private Fields() {}

  static Optional<MemberField> of(PersonRole role, MemberField.Part part) {
    return Stream.of(MemberField.values())
        .filter(field -> field.role().filter(role::equals).isPresent())
        .filter(field -> field.part().filter(part::equals).isPresent())
        .findFirst();
  }
}
