package org.huiji.member.roster;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huiji.member.MemberField;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.table.head.Head;
import org.jspecify.annotations.Nullable;

/** Which columns of a list hold which fields, for the rows of each kind. */
final class RosterColumns {

  private static final Set<String> LOOSE =
      Set.of(RosterFields.MOBILE, RosterFields.PHONE, RosterFields.EMAIL);

  /**
   * A column.
   *
   * @param column 0 for A
   * @param loose whether it says only 手机 or 邮箱, and not whose
   */
  record Placed(MemberField field, int column, boolean loose) {}

  private final Map<MemberKind, List<Placed>> ofKind = new EnumMap<>(MemberKind.class);

  RosterColumns(Head head) {
    for (MemberKind kind : MemberKind.values()) {
      ofKind.put(
          kind,
          head.fields().entrySet().stream()
              .map(entry -> placed(entry.getKey(), entry.getValue(), kind, head))
              .filter(Objects::nonNull)
              .sorted(Comparator.comparing(Placed::loose).thenComparingInt(Placed::column))
              .toList());
    }
  }

  /** Those that say something of a member of this kind; the loose ones behind the others. */
  List<Placed> of(MemberKind kind) {
    return ofKind.getOrDefault(kind, List.of());
  }

  private static @Nullable Placed placed(String key, int column, MemberKind kind, Head head) {
    MemberField field = field(key, kind, head);
    return field == null ? null : new Placed(field, column, LOOSE.contains(key));
  }

  private static @Nullable MemberField field(String key, MemberKind kind, Head head) {
    boolean unit = kind == MemberKind.UNIT;
    return switch (key) {
      case RosterFields.NUMBER -> null;
      case RosterFields.INDIVIDUAL_NAME -> personName(unit, head);
      case RosterFields.MOBILE -> unit ? unitMobile(head) : MemberField.SELF_MOBILE;
      case RosterFields.PHONE -> unit ? unitPhone(head) : MemberField.SELF_PHONE;
      case RosterFields.EMAIL -> unit ? MemberField.LIAISON_EMAIL : MemberField.SELF_EMAIL;
      default -> MemberField.ofKey(key).orElse(null);
    };
  }

  /** Beside a unit's name, 姓名 is its contact. */
  private static @Nullable MemberField personName(boolean unit, Head head) {
    if (!unit || !head.fields().containsKey(MemberField.NAME.key())) {
      return MemberField.NAME;
    }
    return head.fields().containsKey(MemberField.LIAISON_NAME.key())
        ? null
        : MemberField.LIAISON_NAME;
  }

  private static MemberField unitMobile(Head head) {
    return onlyLegalRepresentative(head)
        ? MemberField.LEGAL_REPRESENTATIVE_MOBILE
        : MemberField.LIAISON_MOBILE;
  }

  private static MemberField unitPhone(Head head) {
    return onlyLegalRepresentative(head)
        ? MemberField.LEGAL_REPRESENTATIVE_PHONE
        : MemberField.LIAISON_PHONE;
  }

  /** A list that names only 负责人 and a telephone means his. */
  private static boolean onlyLegalRepresentative(Head head) {
    return head.fields().containsKey(MemberField.LEGAL_REPRESENTATIVE_NAME.key())
        && !head.fields().containsKey(MemberField.LIAISON_NAME.key())
        && !head.fields().containsKey(RosterFields.INDIVIDUAL_NAME);
  }
}
