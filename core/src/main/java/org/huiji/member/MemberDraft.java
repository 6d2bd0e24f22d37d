package org.huiji.member;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A member's description field by field, before it is one: what a form or a row of a list holds.
 * Values are in stored form; an absent field is not in the map.
 */
public record MemberDraft(Map<MemberField, String> values) {

  /** Kept as the offices where nobody said what is held: not the same as holding none. */
  public static final String OFFICES_NOT_KNOWN = "?";

  private static final String NAME_SEPARATOR = "；";
  private static final String ID_SEPARATOR = ",";

  public MemberDraft {
    values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(values));
  }

  public static MemberDraft empty(MemberKind kind, MemberStatus status) {
    return new MemberDraft(
        Map.of(MemberField.KIND, kind.name(), MemberField.STATUS, status.name()));
  }

  public @Nullable String get(MemberField field) {
    return values.get(field);
  }

  public String text(MemberField field) {
    return values.getOrDefault(field, "");
  }

  /** The same with one field set; null or blank clears it. */
  public MemberDraft with(MemberField field, @Nullable String value) {
    var changed = new EnumMap<MemberField, String>(MemberField.class);
    changed.putAll(values);
    if (value == null || value.isBlank()) {
      changed.remove(field);
    } else {
      changed.put(field, value);
    }
    return new MemberDraft(changed);
  }

  /** This, with every field that the other one has taken from it. */
  public MemberDraft overlaid(MemberDraft other) {
    var changed = new EnumMap<MemberField, String>(MemberField.class);
    changed.putAll(values);
    changed.putAll(other.values);
    return new MemberDraft(changed);
  }

  public MemberKind kind() {
    String kind = get(MemberField.KIND);
    return kind == null ? MemberKind.UNIT : MemberKind.valueOf(kind);
  }

  /** The fields in which two drafts differ, in the fields' order. */
  public List<FieldChange> changesTo(MemberDraft other) {
    return Stream.of(MemberField.values())
        .filter(field -> !text(field).equals(other.text(field)))
        .map(field -> new FieldChange(field, text(field), other.text(field)))
        .toList();
  }

  /** The description of a member, field by field. */
  public static MemberDraft of(Member member) {
    var values = new EnumMap<MemberField, String>(MemberField.class);
    put(values, MemberField.KIND, member.kind().name());
    put(values, MemberField.NAME, member.name());
    put(values, MemberField.FORMER_NAMES, String.join(NAME_SEPARATOR, member.formerNames()));
    put(values, MemberField.DISTRICT, member.district());
    put(values, MemberField.NOTE, member.note());
    putMembership(values, member.membership());
    switch (member) {
      case UnitMember unit -> putUnit(values, unit);
      case IndividualMember one -> {
        put(values, MemberField.EMPLOYER, one.employer());
        put(values, MemberField.CORRESPONDENCE_ADDRESS, one.correspondenceAddress());
      }
    }
    member.people().forEach(person -> putPerson(values, person));
    return new MemberDraft(values);
  }

  /** The member that this describes; the draft must have been checked. */
  public Member toMember() {
    String name = text(MemberField.NAME);
    List<String> former = split(get(MemberField.FORMER_NAMES), NAME_SEPARATOR);
    return switch (kind()) {
      case UNIT ->
          new UnitMember(
              name,
              former,
              get(MemberField.CREDIT_CODE),
              get(MemberField.CODE_OVERRIDE),
              get(MemberField.UNIT_KIND),
              get(MemberField.DISTRICT),
              get(MemberField.REGISTERED_ADDRESS),
              get(MemberField.CORRESPONDENCE_ADDRESS),
              get(MemberField.REGISTERED_CAPITAL),
              get(MemberField.BUSINESS_SCOPE),
              get(MemberField.WEBSITE),
              membership(),
              people(),
              get(MemberField.NOTE));
      case INDIVIDUAL ->
          new IndividualMember(
              name,
              former,
              get(MemberField.EMPLOYER),
              get(MemberField.DISTRICT),
              get(MemberField.CORRESPONDENCE_ADDRESS),
              membership(),
              people(),
              get(MemberField.NOTE));
    };
  }

  /** The same, without claiming that what is held was held at another time, too. */
  public MemberDraft withoutOffices() {
    boolean says = get(MemberField.OFFICES) != null || get(MemberField.FEE_TIER) != null;
    return says
        ? with(MemberField.OFFICES, OFFICES_NOT_KNOWN).with(MemberField.FEE_TIER, null)
        : this;
  }

  /** Whether it says what is held, be it nothing. */
  public boolean isOfficeKnown() {
    return !OFFICES_NOT_KNOWN.equals(get(MemberField.OFFICES));
  }

  /** When it joined, as far as that is known and can be read. */
  public Optional<PartialDate> joined() {
    return Optional.ofNullable(get(MemberField.JOINED))
        .flatMap(text -> PartialDate.parse(text).value());
  }

  private Membership membership() {
    String joined = get(MemberField.JOINED);
    boolean known = isOfficeKnown();
    return new Membership(
        MemberStatus.valueOf(text(MemberField.STATUS)),
        joined == null ? null : PartialDate.parse(joined).value().orElseThrow(),
        known,
        known ? split(get(MemberField.OFFICES), ID_SEPARATOR) : List.of(),
        get(MemberField.FEE_TIER));
  }

  private List<Person> people() {
    var people = new ArrayList<Person>();
    for (PersonRole role : PersonRole.values()) {
      var person =
          new Person(
              role,
              part(role, MemberField.Part.NAME),
              part(role, MemberField.Part.POST),
              part(role, MemberField.Part.MOBILE),
              part(role, MemberField.Part.PHONE),
              part(role, MemberField.Part.EMAIL));
      if (!person.equals(new Person(role, null, null, null, null, null))) {
        people.add(person);
      }
    }
    return people;
  }

  private @Nullable String part(PersonRole role, MemberField.Part part) {
    return MemberField.of(role, part).map(this::get).orElse(null);
  }

  private static void putMembership(Map<MemberField, String> values, Membership membership) {
    PartialDate joined = membership.joined();
    put(values, MemberField.STATUS, membership.status().name());
    put(values, MemberField.JOINED, joined == null ? null : joined.iso());
    put(
        values,
        MemberField.OFFICES,
        membership.officesKnown()
            ? String.join(ID_SEPARATOR, membership.offices())
            : OFFICES_NOT_KNOWN);
    put(values, MemberField.FEE_TIER, membership.feeTier());
  }

  private static void putUnit(Map<MemberField, String> values, UnitMember unit) {
    put(values, MemberField.CREDIT_CODE, unit.creditCode());
    put(values, MemberField.CODE_OVERRIDE, unit.codeOverride());
    put(values, MemberField.UNIT_KIND, unit.unitKind());
    put(values, MemberField.REGISTERED_ADDRESS, unit.registeredAddress());
    put(values, MemberField.CORRESPONDENCE_ADDRESS, unit.correspondenceAddress());
    put(values, MemberField.REGISTERED_CAPITAL, unit.registeredCapital());
    put(values, MemberField.BUSINESS_SCOPE, unit.businessScope());
    put(values, MemberField.WEBSITE, unit.website());
  }

  private static void putPerson(Map<MemberField, String> values, Person person) {
    PersonRole role = person.role();
    putPart(values, role, MemberField.Part.NAME, person.name());
    putPart(values, role, MemberField.Part.POST, person.post());
    putPart(values, role, MemberField.Part.MOBILE, person.mobile());
    putPart(values, role, MemberField.Part.PHONE, person.phone());
    putPart(values, role, MemberField.Part.EMAIL, person.email());
  }

  private static void putPart(
      Map<MemberField, String> values,
      PersonRole role,
      MemberField.Part part,
      @Nullable String value) {
    MemberField.of(role, part).ifPresent(field -> put(values, field, value));
  }

  private static void put(
      Map<MemberField, String> values, MemberField field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      values.put(field, value);
    }
  }

  private static List<String> split(@Nullable String joined, String separator) {
    return joined == null
        ? List.of()
        : Arrays.stream(joined.split(separator)).map(String::strip).toList();
  }
}
