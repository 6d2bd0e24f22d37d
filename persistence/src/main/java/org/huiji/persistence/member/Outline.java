package org.huiji.persistence.member;

import static org.huiji.persistence.tables.Tables.MEMBER_NUMBER;
import static org.huiji.persistence.tables.Tables.MEMBER_VERSION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.member.MemberNumber;
import org.huiji.member.RegisterEntry;
import org.jooq.Field;
import org.jooq.Record;

/**
 * Reads members in outline. Columns are read by their place, and a word that many have, such as a
 * district, is kept once.
 */
final class Outline {

  private static final List<MemberField> OWN =
      List.of(MemberField.NAME, MemberField.FORMER_NAMES, MemberField.JOINED);
  private static final List<MemberField> SHARED =
      List.of(
          MemberField.KIND,
          MemberField.STATUS,
          MemberField.DISTRICT,
          MemberField.OFFICES,
          MemberField.FEE_TIER);
  private static final int FIXED = 4;

  private final Map<String, String> words = new HashMap<>();

  List<Field<?>> columns() {
    List<Field<?>> columns = new ArrayList<>();
    columns.add(MEMBER_VERSION.MEMBER_ID);
    columns.add(MEMBER_VERSION.ID);
    columns.add(MEMBER_VERSION.VALID_FROM);
    columns.add(MEMBER_NUMBER.NUMBER);
    OWN.forEach(field -> columns.add(DraftColumns.of(field)));
    SHARED.forEach(field -> columns.add(DraftColumns.of(field)));
    return columns;
  }

  RegisterEntry entry(Record row) {
    var values = new EnumMap<MemberField, String>(MemberField.class);
    int place = FIXED;
    for (MemberField field : OWN) {
      String value = (String) row.get(place++);
      if (value != null) {
        values.put(field, value);
      }
    }
    for (MemberField field : SHARED) {
      String value = (String) row.get(place++);
      if (value != null) {
        values.put(field, words.computeIfAbsent(value, word -> word));
      }
    }
    String number = (String) row.get(3);
    return new RegisterEntry(
        new MemberId((Integer) row.get(0)),
        number == null ? null : new MemberNumber(number),
        (Integer) row.get(1),
        LocalDate.parse((String) row.get(2)),
        new MemberDraft(values).toMember());
  }
}
