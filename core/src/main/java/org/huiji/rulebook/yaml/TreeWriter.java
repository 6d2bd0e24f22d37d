package org.huiji.rulebook.yaml;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiji.rulebook.question.Stated;

/** Turns records into the maps and lists that YAML is written from; what is empty is left out. */
public final class TreeWriter {

  private TreeWriter() {}

  /** The map or list of a record, or the plain value. */
  public static Object write(Object value) {
    return switch (value) {
      case Stated.Known<?>(Object known) -> write(known);
      case List<?> list -> list.stream().map(TreeWriter::write).toList();
      case Map<?, ?> map -> writeMap(map);
      case Record tree when !ScalarText.isScalar(tree.getClass()) -> writeRecord(tree);
      default -> ScalarText.print(value);
    };
  }

  private static Map<String, Object> writeMap(Map<?, ?> map) {
    Map<String, Object> written = new LinkedHashMap<>();
    map.forEach((key, value) -> written.put(ScalarText.print(key).toString(), write(value)));
    return written;
  }

  private static Map<String, Object> writeRecord(Record tree) {
    Map<String, Object> written = new LinkedHashMap<>();
    if (isAlternative(tree)) {
      written.put("kind", Records.kebab(tree.getClass().getSimpleName()));
    }
    for (RecordComponent part : tree.getClass().getRecordComponents()) {
      Object value = Records.get(part, tree);
      if (value != null && !List.of().equals(value) && !Map.of().equals(value)) {
        written.put(part.getName(), write(value));
      }
    }
    return written;
  }

  private static boolean isAlternative(Record tree) {
    return !(tree instanceof Stated<?>)
        && Stream.of(tree.getClass().getInterfaces()).anyMatch(Class::isSealed);
  }
}
