package org.huiji.table.xml;

import java.util.HashMap;
import java.util.Map;
import org.huiji.table.intake.Shape;
import org.jspecify.annotations.Nullable;

/** The number formats of the styles, by their names or as a code; a style may rest on another. */
final class XmlStyles {

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("General Date", "yyyy-m-d h:mm"),
          Map.entry("Long Date", "yyyy-m-d"),
          Map.entry("Medium Date", "yyyy-m-d"),
          Map.entry("Short Date", "yyyy-m-d"),
          Map.entry("Long Time", "h:mm:ss"),
          Map.entry("Medium Time", "h:mm"),
          Map.entry("Short Time", "h:mm"),
          Map.entry("Fixed", "0.00"),
          Map.entry("Standard", "#,##0.00"),
          Map.entry("Currency", "#,##0.00"),
          Map.entry("Euro Currency", "#,##0.00"),
          Map.entry("General Number", ""),
          Map.entry("Percent", ""),
          Map.entry("Scientific", ""),
          Map.entry("Yes/No", ""),
          Map.entry("True/False", ""),
          Map.entry("On/Off", ""));

  private final Map<String, Shape> shapes = new HashMap<>();
  private String current = "";

  void start(@Nullable String id, @Nullable String parent) {
    current = id == null ? "" : id;
    shapes.put(current, of(parent));
  }

  void format(@Nullable String format) {
    if (format != null) {
      shapes.put(current, Shape.of(0, NAMED.getOrDefault(format, format)));
    }
  }

  Shape of(@Nullable String id) {
    return id == null ? Shape.PLAIN : shapes.getOrDefault(id, Shape.PLAIN);
  }
}
