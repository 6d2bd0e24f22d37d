package org.huiji.persistence.member;

import static org.huiji.persistence.tables.Tables.MEMBER_PERSON;
import static org.huiji.persistence.tables.Tables.MEMBER_VERSION;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.PersonRole;
import org.huiji.persistence.tables.tables.records.MemberPersonRecord;
import org.huiji.persistence.tables.tables.records.MemberVersionRecord;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * Which column keeps which field of a description. Columns are named as the fields are; people
 * stand in a table of their own, so that they can be removed.
 */
final class DraftColumns {

  private static final Map<MemberField, Field<String>> OF_VERSION = ofVersion();
  private static final Map<MemberField.Part, Field<String>> OF_PERSON = ofPerson();

  /** Reading by place spares a comparison of columns for each value, which is most of the work. */
  private static final Map<MemberField, Integer> PLACES_IN_VERSION =
      places(MEMBER_VERSION.fields(), OF_VERSION);

  private static final Map<MemberField.Part, Integer> PLACES_IN_PERSON =
      places(MEMBER_PERSON.fields(), OF_PERSON);

  private DraftColumns() {}

  static void fill(MemberVersionRecord row, MemberDraft draft) {
    OF_VERSION.forEach((field, column) -> row.set(column, draft.get(field)));
  }

  /** The column of a field that is no person's. */
  static Field<String> of(MemberField field) {
    return Objects.requireNonNull(OF_VERSION.get(field));
  }

  static List<MemberPersonRecord> people(int version, MemberDraft draft) {
    return Arrays.stream(PersonRole.values())
        .map(role -> person(version, role, draft))
        .flatMap(Optional::stream)
        .toList();
  }

  static Map<MemberField, String> read(MemberVersionRecord row, List<MemberPersonRecord> people) {
    var values = new EnumMap<MemberField, String>(MemberField.class);
    PLACES_IN_VERSION.forEach((field, place) -> put(values, field, (String) row.get(place)));
    for (MemberPersonRecord person : people) {
      PersonRole role = PersonRole.valueOf(person.getRole());
      fieldsOf(role).forEach((field, part) -> put(values, field, (String) person.get(place(part))));
    }
    return values;
  }

  private static Optional<MemberPersonRecord> person(
      int version, PersonRole role, MemberDraft draft) {
    var row = new MemberPersonRecord();
    boolean[] known = {false};
    fieldsOf(role)
        .forEach(
            (field, part) -> {
              String value = draft.get(field);
              known[0] |= value != null;
              row.set(column(part), value);
            });
    row.setVersionId(version);
    row.setRole(role.name());
    return known[0] ? Optional.of(row) : Optional.empty();
  }

  private static Map<MemberField, MemberField.Part> fieldsOf(PersonRole role) {
    return FIELDS_OF_ROLE.getOrDefault(role, Map.of());
  }

  private static final Map<PersonRole, Map<MemberField, MemberField.Part>> FIELDS_OF_ROLE =
      fieldsOfRole();

  private static Map<PersonRole, Map<MemberField, MemberField.Part>> fieldsOfRole() {
    var all = new EnumMap<PersonRole, Map<MemberField, MemberField.Part>>(PersonRole.class);
    for (PersonRole role : PersonRole.values()) {
      var fields = new EnumMap<MemberField, MemberField.Part>(MemberField.class);
      for (MemberField field : MemberField.values()) {
        field
            .part()
            .filter(_ -> field.role().equals(Optional.of(role)))
            .ifPresent(part -> fields.put(field, part));
      }
      all.put(role, fields);
    }
    return all;
  }

  private static Map<MemberField, Field<String>> ofVersion() {
    var columns = new EnumMap<MemberField, Field<String>>(MemberField.class);
    for (MemberField field : MemberField.values()) {
      if (field.role().isEmpty()) {
        columns.put(field, column(MEMBER_VERSION.fields(), field.name()));
      }
    }
    return columns;
  }

  private static Map<MemberField.Part, Field<String>> ofPerson() {
    var columns = new EnumMap<MemberField.Part, Field<String>>(MemberField.Part.class);
    for (MemberField.Part part : MemberField.Part.values()) {
      columns.put(part, column(MEMBER_PERSON.fields(), part.name()));
    }
    return columns;
  }

  private static <K extends Enum<K>> Map<K, Integer> places(
      Field<?>[] columns, Map<K, Field<String>> of) {
    List<String> names = Arrays.stream(columns).map(Field::getName).toList();
    var places = new EnumMap<K, Integer>(of.keySet().iterator().next().getDeclaringClass());
    of.forEach((field, column) -> places.put(field, names.indexOf(column.getName())));
    return places;
  }

  private static int place(MemberField.Part part) {
    return Objects.requireNonNull(PLACES_IN_PERSON.get(part));
  }

  private static Field<String> column(MemberField.Part part) {
    return Objects.requireNonNull(OF_PERSON.get(part));
  }

  private static Field<String> column(Field<?>[] columns, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(columns)
        .filter(column -> column.getName().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No column for " + wanted))
        .coerce(String.class);
  }

  private static void put(
      Map<MemberField, String> values, MemberField field, @Nullable String value) {
    if (value != null) {
      values.put(field, value);
    }
  }
}
