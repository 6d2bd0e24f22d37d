package org.huiji.app.member;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.huiji.dues.view.Standing;
import org.huiji.member.MemberField;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** The columns of the list, in the order in which they stand at first. */
enum RosterColumn {
  NUMBER(null, 92, true),
  NAME(MemberField.NAME, 184, true),
  OFFICES(MemberField.OFFICES, 100, true),
  DUES(null, 116, true),
  DISTRICT(MemberField.DISTRICT, 76, true),
  CREDIT_CODE(MemberField.CREDIT_CODE, 160, true),
  LIAISON(MemberField.LIAISON_NAME, 68, true),
  MOBILE(MemberField.LIAISON_MOBILE, 104, true),
  STATUS(MemberField.STATUS, 78, true),
  JOINED(MemberField.JOINED, 88, true),
  KIND(MemberField.KIND, 92, false),
  FORMER_NAMES(MemberField.FORMER_NAMES, 200, false),
  UNIT_KIND(MemberField.UNIT_KIND, 110, false),
  LEGAL_REPRESENTATIVE(MemberField.LEGAL_REPRESENTATIVE_NAME, 92, false),
  REPRESENTATIVE(MemberField.REPRESENTATIVE_NAME, 76, false),
  PHONE(MemberField.LIAISON_PHONE, 120, false),
  EMAIL(MemberField.LIAISON_EMAIL, 170, false),
  REGISTERED_ADDRESS(MemberField.REGISTERED_ADDRESS, 240, false),
  CORRESPONDENCE_ADDRESS(MemberField.CORRESPONDENCE_ADDRESS, 240, false),
  REGISTERED_CAPITAL(MemberField.REGISTERED_CAPITAL, 120, false),
  FEE_TIER(MemberField.FEE_TIER, 92, false),
  NOTE(MemberField.NOTE, 200, false);

  private final @Nullable MemberField field;
  private final double width;
  private final boolean shownAtFirst;

  RosterColumn(@Nullable MemberField field, double width, boolean shownAtFirst) {
    this.field = field;
    this.width = width;
    this.shownAtFirst = shownAtFirst;
  }

  Message title() {
    return switch (this) {
      case NUMBER -> Message.of("memberview.number");
      case DUES -> Message.of("memberview.dues");
      case DISTRICT -> Message.of("memberview.district");
      case MOBILE -> Message.of("memberview.mobile");
      case PHONE -> Message.of("memberview.phone");
      case EMAIL -> Message.of("memberview.email");
      case STATUS -> Message.of("memberview.status");
      default -> field == null ? Message.of("memberview.number") : field.label();
    };
  }

  double width() {
    return width;
  }

  boolean isShownAtFirst() {
    return shownAtFirst;
  }

  boolean isNumber() {
    return this == REGISTERED_CAPITAL;
  }

  String text(RosterRow row, MemberWords words) {
    return switch (this) {
      case NUMBER -> row.number();
      case OFFICES -> words.offices(row.member());
      case DUES -> words.dues(row.dues());
      case LIAISON -> row.first(MemberField.LIAISON_NAME, MemberField.REPRESENTATIVE_NAME);
      case MOBILE -> row.first(MemberField.LIAISON_MOBILE, MemberField.SELF_MOBILE);
      case PHONE -> row.first(MemberField.LIAISON_PHONE, MemberField.SELF_PHONE);
      case EMAIL -> row.first(MemberField.LIAISON_EMAIL, MemberField.SELF_EMAIL);
      default -> field == null ? "" : words.text(field, row.text(field));
    };
  }

  /** By what it is sorted: dues by how it stands, then by how much. */
  String sorted(RosterRow row, MemberWords words) {
    Standing dues = row.dues();
    return this == DUES && dues != null
        ? String.format(Locale.ROOT, "%s %015d", dues.status(), dues.fen())
        : text(row, words);
  }

  /**
   * Orders by what the column says: numbers by size, the rest as a dictionary would; empty last.
   */
  Comparator<Keyed> order(boolean descending) {
    Comparator<Keyed> order =
        isNumber()
            ? Comparator.comparingDouble(Keyed::number)
            : Comparator.comparing(Keyed::collated);
    return Comparator.comparing(Keyed::isEmpty)
        .thenComparing(descending ? order.reversed() : order);
  }

  /** A row with what it is sorted by, worked out once. */
  record Keyed(RosterRow row, String text, CollationKey collated, double number) {

    static Keyed of(RosterRow row, String text, Collator collator, boolean number) {
      double size = number && !text.isEmpty() ? Double.parseDouble(text) : 0;
      return new Keyed(row, text, collator.getCollationKey(text), size);
    }

    boolean isEmpty() {
      return text.isEmpty();
    }
  }
}
