package org.huiji.declaration.register;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huiji.declaration.Content;
import org.huiji.declaration.form.FormField;
import org.huiji.member.Member;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.text.FoldedName;

/** Which field of the form is which of the register; the form's contact is the unit's liaison. */
final class UnitFields {

  private record Pair(MemberField member, FormField form) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair(MemberField.NAME, FormField.UNIT),
          new Pair(MemberField.CREDIT_CODE, FormField.CREDIT_CODE),
          new Pair(MemberField.REGISTERED_ADDRESS, FormField.REGISTERED_ADDRESS),
          new Pair(MemberField.CORRESPONDENCE_ADDRESS, FormField.OFFICE_ADDRESS),
          new Pair(MemberField.WEBSITE, FormField.WEBSITE),
          new Pair(MemberField.LEGAL_REPRESENTATIVE_NAME, FormField.LEGAL_REPRESENTATIVE),
          new Pair(MemberField.LIAISON_NAME, FormField.CONTACT_NAME),
          new Pair(MemberField.LIAISON_POST, FormField.CONTACT_POST),
          new Pair(MemberField.LIAISON_MOBILE, FormField.CONTACT_MOBILE),
          new Pair(MemberField.LIAISON_EMAIL, FormField.CONTACT_EMAIL));

  private UnitFields() {}

  /** What the declaration says, beside what the register says. */
  static List<Beside> beside(Content content, Member member) {
    MemberDraft registered = MemberDraft.of(member);
    return PAIRS.stream()
        .flatMap(
            pair ->
                content.find(pair.form).stream()
                    .map(said -> beside(pair.member, said, registered.text(pair.member))))
        .toList();
  }

  private static Beside beside(MemberField field, String declared, String registered) {
    return new Beside(field, declared, registered, !isSame(field, declared, registered));
  }

  /** A name in other brackets and an address in other widths do not differ. */
  private static boolean isSame(MemberField field, String one, String other) {
    return switch (field) {
      case LIAISON_EMAIL, WEBSITE ->
          one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
      default -> !other.isEmpty() && FoldedName.fold(one).equals(FoldedName.fold(other));
    };
  }

  /** A description with what was taken over; the old name stays among the former ones. */
  static MemberDraft taken(MemberDraft before, List<Beside> fields) {
    MemberDraft after = before;
    for (Beside one : fields) {
      after = after.with(one.field(), one.declared());
    }
    String name = before.text(MemberField.NAME);
    return after.text(MemberField.NAME).equals(name) ? after : renamed(after, name);
  }

  private static MemberDraft renamed(MemberDraft draft, String before) {
    List<String> former =
        Stream.concat(Stream.of(draft.text(MemberField.FORMER_NAMES).split("；")), Stream.of(before))
            .map(String::strip)
            .filter(name -> !name.isEmpty() && !name.equals(draft.text(MemberField.NAME)))
            .distinct()
            .toList();
    return draft.with(MemberField.FORMER_NAMES, String.join("；", former));
  }
}
