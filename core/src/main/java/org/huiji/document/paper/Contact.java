package org.huiji.document.paper;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.setting.SettingKey;
import org.jspecify.annotations.Nullable;

/** Whom to ask in the secretariat; empty parts are left out. */
public record Contact(String person, String phone, String address) {

  /** What a clerk may have typed behind a value; the sentences have their own. */
  private static final Pattern END = Pattern.compile("[\\s。；，、;,.]+$");

  /** As it is set. */
  public static Contact of(Map<SettingKey, String> settings) {
    return new Contact(
        part(settings.get(SettingKey.CONTACT_PERSON)),
        part(settings.get(SettingKey.CONTACT_PHONE)),
        part(settings.get(SettingKey.CONTACT_ADDRESS)));
  }

  /** One clause for each part that is known, without a full stop; empty when none is. */
  public String words() {
    return Stream.of(named("联系人：", person), named("电话：", phone), named("地址：", address))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("；"));
  }

  Map<String, Object> fields(String ordinal) {
    return Map.of(
        "ordinal", ordinal,
        "words", words(),
        "person", person,
        "phone", phone,
        "address", address);
  }

  private static String part(@Nullable String value) {
    return value == null ? "" : END.matcher(value.strip()).replaceAll("");
  }

  private static String named(String name, String value) {
    return value.isEmpty() ? "" : name + value;
  }
}
