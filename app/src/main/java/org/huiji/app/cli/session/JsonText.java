package org.huiji.app.cli.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes one JSON document of maps and lists. */
public final class JsonText {

  private final JsonMapper mapper =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  String of(Object document) {
    return mapper.writeValueAsString(document);
  }

  /**
   * An object, its members in the order given.
   *
   * @param members key, value, key, value …
   */
  public static Map<String, @Nullable Object> object(@Nullable Object... members) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    for (int i = 0; i < members.length; i += 2) {
      object.put(String.valueOf(members[i]), members[i + 1]);
    }
    return object;
  }

  /** Nothing instead of an empty text. */
  public static @Nullable String filled(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
