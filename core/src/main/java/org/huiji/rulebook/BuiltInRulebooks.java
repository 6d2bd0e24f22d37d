package org.huiji.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.huiji.problem.Refusal;

/** The three rule books that come with the program, made from the associations' own papers. */
public final class BuiltInRulebooks {

  /** Their ids, in the order they are offered. */
  public static final List<String> IDS = List.of("chongqing", "dalian", "itss");

  private BuiltInRulebooks() {}

  /** Reads a built-in rule book; refuses an unknown id. */
  public static Rulebook read(String id) {
    return RulebookText.read(id + ".yaml", text(id));
  }

  /** Its text, with the comments. */
  public static String text(String id) {
    if (!IDS.contains(id)) {
      throw Refusal.of("rulebook.no-such-rulebook", id, String.join(", ", IDS));
    }
    String file = id + ".yaml";
    try (InputStream in = BuiltInRulebooks.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
