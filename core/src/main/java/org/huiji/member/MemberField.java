package org.huiji.member;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Every field that describes a member, by one name in forms, imports, differences, columns and
 * exports. A field's value is text in its stored form: an ISO date, ids joined by a comma, a plain
 * decimal.
 */
public enum MemberField {
  KIND,
  NAME,
  FORMER_NAMES,
  CREDIT_CODE,
  CODE_OVERRIDE,
  UNIT_KIND,
  EMPLOYER,
  DISTRICT,
  REGISTERED_ADDRESS,
  CORRESPONDENCE_ADDRESS,
  REGISTERED_CAPITAL,
  BUSINESS_SCOPE,
  WEBSITE,
  JOINED,
  STATUS,
  OFFICES,
  FEE_TIER,
  NOTE,
  LEGAL_REPRESENTATIVE_NAME(PersonRole.LEGAL_REPRESENTATIVE, Part.NAME),
  LEGAL_REPRESENTATIVE_POST(PersonRole.LEGAL_REPRESENTATIVE, Part.POST),
  LEGAL_REPRESENTATIVE_MOBILE(PersonRole.LEGAL_REPRESENTATIVE, Part.MOBILE),
  LEGAL_REPRESENTATIVE_PHONE(PersonRole.LEGAL_REPRESENTATIVE, Part.PHONE),
  LEGAL_REPRESENTATIVE_EMAIL(PersonRole.LEGAL_REPRESENTATIVE, Part.EMAIL),
  REPRESENTATIVE_NAME(PersonRole.REPRESENTATIVE, Part.NAME),
  REPRESENTATIVE_POST(PersonRole.REPRESENTATIVE, Part.POST),
  REPRESENTATIVE_MOBILE(PersonRole.REPRESENTATIVE, Part.MOBILE),
  REPRESENTATIVE_PHONE(PersonRole.REPRESENTATIVE, Part.PHONE),
  REPRESENTATIVE_EMAIL(PersonRole.REPRESENTATIVE, Part.EMAIL),
  LIAISON_NAME(PersonRole.LIAISON, Part.NAME),
  LIAISON_POST(PersonRole.LIAISON, Part.POST),
  LIAISON_MOBILE(PersonRole.LIAISON, Part.MOBILE),
  LIAISON_PHONE(PersonRole.LIAISON, Part.PHONE),
  LIAISON_EMAIL(PersonRole.LIAISON, Part.EMAIL),
  SECOND_LIAISON_NAME(PersonRole.SECOND_LIAISON, Part.NAME),
  SECOND_LIAISON_POST(PersonRole.SECOND_LIAISON, Part.POST),
  SECOND_LIAISON_MOBILE(PersonRole.SECOND_LIAISON, Part.MOBILE),
  SECOND_LIAISON_PHONE(PersonRole.SECOND_LIAISON, Part.PHONE),
  SECOND_LIAISON_EMAIL(PersonRole.SECOND_LIAISON, Part.EMAIL),
  SELF_POST(PersonRole.SELF, Part.POST),
  SELF_MOBILE(PersonRole.SELF, Part.MOBILE),
  SELF_PHONE(PersonRole.SELF, Part.PHONE),
  SELF_EMAIL(PersonRole.SELF, Part.EMAIL);

  /** Which part of a person a field holds. */
  public enum Part {
    NAME,
    POST,
    MOBILE,
    PHONE,
    EMAIL
  }

  private static final Map<String, MemberField> BY_KEY =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(MemberField::key, field -> field));
  private static final Map<PersonRole, Map<Part, MemberField>> OF_PEOPLE =
      Stream.of(values())
          .filter(field -> field.role != null)
          .collect(
              Collectors.groupingBy(
                  field -> Objects.requireNonNull(field.role),
                  Collectors.toMap(field -> Objects.requireNonNull(field.part), field -> field)));

  private final @Nullable PersonRole role;
  private final @Nullable Part part;
  private final String key;

  MemberField() {
    this(null, null);
  }

  MemberField(@Nullable PersonRole role, @Nullable Part part) {
    this.role = role;
    this.part = part;
    this.key = camelCase(name());
  }

  private static String camelCase(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("_");
    var key = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return key.toString();
  }

  /** Whose field it is, if it belongs to a person. */
  public Optional<PersonRole> role() {
    return Optional.ofNullable(role);
  }

  public Optional<Part> part() {
    return Optional.ofNullable(part);
  }

  /** Whether it holds personal data, which may be removed after exit. */
  public boolean isPersonal() {
    return role != null;
  }

  /** Stable name in files and on the command line: {@code liaisonMobile}. */
  public String key() {
    return key;
  }

  /** The field's name as the clerk reads it. */
  public Message label() {
    return Message.of("field." + key);
  }

  public static Optional<MemberField> ofKey(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /** The same part of another person. */
  public Optional<MemberField> of(PersonRole other) {
    return part().flatMap(own -> of(other, own));
  }

  static Optional<MemberField> of(PersonRole role, Part part) {
    return Optional.ofNullable(OF_PEOPLE.getOrDefault(role, Map.of()).get(part));
  }
}
