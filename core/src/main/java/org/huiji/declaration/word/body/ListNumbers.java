package org.huiji.declaration.word.body;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.huiji.table.intake.SafeXml;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that Word sets before the paragraphs of its lists, which stand in no run: read from
 * the document's definitions of lists, and counted as its paragraphs come.
 */
final class ListNumbers implements SafeXml.Handler {

  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  /** One level of a list. */
  private static final class Level {
    private int start = 1;
    private String format = "decimal";
    private String text = "";
  }

  private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();

  /** The definition that a list is made after. */
  private final Map<String, String> lists = new HashMap<>();

  /** Where lists begin anew that share their definition with one before. */
  private final Map<String, Integer> restarts = new HashMap<>();

  /** How far the levels of a definition, or of a list that begins anew, are counted. */
  private final Map<String, Map<Integer, Integer>> counted = new HashMap<>();

  private String definition = "";
  private String list = "";
  private Level level = new Level();

  @Override
  public void start(XMLStreamReader xml, String name) {
    String value = SafeXml.attribute(xml, "val");
    switch (name) {
      case "abstractNum" -> definition = text(SafeXml.attribute(xml, "abstractNumId"));
      case "lvl" -> {
        level = new Level();
        if (list.isEmpty()) {
          definitions
              .computeIfAbsent(definition, _ -> new HashMap<>())
              .put(number(SafeXml.attribute(xml, "ilvl")), level);
        }
      }
      case "start" -> level.start = number(value);
      case "numFmt" -> level.format = text(value);
      case "lvlText" -> level.text = text(value);
      case "num" -> list = text(SafeXml.attribute(xml, "numId"));
      case "startOverride" -> restarts.putIfAbsent(list, number(value));
      case "abstractNumId" -> lists.put(list, text(value));
      default -> {}
    }
  }

  @Override
  public void end(String name) {
    if (name.equals("num")) {
      list = "";
    }
  }

  /** What Word sets before the next paragraph of a list; nothing where there is no such list. */
  String next(@Nullable String listId, @Nullable String at) {
    String id = lists.getOrDefault(text(listId), "");
    Map<Integer, Level> levels = definitions.getOrDefault(id, Map.of());
    int depth = number(at);
    Level own = levels.get(depth);
    if (own == null) {
      return "";
    }
    Integer restart = restarts.get(text(listId));
    String counting = restart == null ? id : id + "/" + listId;
    Map<Integer, Integer> counts = counted.computeIfAbsent(counting, _ -> new TreeMap<>());
    int first = restart == null || depth > 0 ? own.start : restart;
    counts.merge(depth, first, (now, _) -> now + 1);
    counts.keySet().removeIf(deeper -> deeper > depth);
    if (own.format.equals("bullet") || own.format.equals("none")) {
      return "";
    }
    return PLACE
        .matcher(own.text)
        .replaceAll(place -> shown(levels, counts, Integer.parseInt(place.group(1)) - 1));
  }

  private static String shown(Map<Integer, Level> levels, Map<Integer, Integer> counts, int depth) {
    Level level = levels.getOrDefault(depth, new Level());
    return Ordinals.of(level.format, counts.getOrDefault(depth, level.start));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static int number(@Nullable String value) {
    return value != null && value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
  }
}
