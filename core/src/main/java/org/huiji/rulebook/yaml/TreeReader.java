package org.huiji.rulebook.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.question.Stated;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Builds records from YAML nodes: the components of a record are the keys, and nothing else is
 * taken. Whatever cannot be built is a flaw and comes back as nothing.
 */
public final class TreeReader {

  private final Flaws flaws;
  private final Map<Class<?>, Shape> shapes = new HashMap<>();

  public TreeReader(Flaws flaws) {
    this.flaws = flaws;
  }

  /**
   * Builds what a node says; nothing when it cannot be built, and then there are flaws.
   *
   * @param path the way to the node, empty for the whole text
   */
  public @Nullable Object read(Type type, Node node, String path) {
    flaws.place(path, node);
    return switch (type) {
      case ParameterizedType generic -> readGeneric(generic, node, path);
      case Class<?> plain when ScalarText.isScalar(plain) -> readScalar(plain, node, path);
      case Class<?> plain when plain.isSealed() -> readAlternative(plain, node, path);
      case Class<?> plain -> readRecord(plain, node, path, false);
      default -> throw new IllegalArgumentException("Not part of a rule book: " + type);
    };
  }

  private @Nullable Object readGeneric(ParameterizedType type, Node node, String path) {
    Type[] of = type.getActualTypeArguments();
    if (type.getRawType() == List.class) {
      return readList(of[0], node, path);
    }
    if (type.getRawType() == Map.class) {
      return readMap((Class<?>) of[0], of[1], node, path);
    }
    return readStated(of[0], node, path);
  }

  private @Nullable Object readScalar(Class<?> type, Node node, String path) {
    if (!(node instanceof ScalarNode scalar) || scalar.getTag().equals(Tag.NULL)) {
      flaws.add(path, node, Message.of("rulebook.not-a-value"));
      return null;
    }
    try {
      return ScalarText.parse(type, scalar.getValue());
    } catch (Refusal refusal) {
      flaws.add(path, node, refusal.reason());
      return null;
    }
  }

  private @Nullable Object readList(Type of, Node node, String path) {
    if (!(node instanceof SequenceNode sequence)) {
      flaws.add(path, node, Message.of("rulebook.not-a-list"));
      return null;
    }
    List<Object> list = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      Object value = read(of, item, path + "[" + list.size() + "]");
      if (value == null) {
        return null;
      }
      list.add(value);
    }
    return list;
  }

  private @Nullable Object readMap(Class<?> keys, Type of, Node node, String path) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (Map.Entry<String, NodeTuple> entry : Keys.of(node, path, flaws).entrySet()) {
      Object key = read(keys, entry.getValue().getKeyNode(), path);
      Object value = read(of, entry.getValue().getValueNode(), path + "." + entry.getKey());
      if (key != null && value != null) {
        map.put(key, value);
      }
    }
    return map;
  }

  private @Nullable Object readStated(Type of, Node node, String path) {
    if (Keys.has(node, "question")) {
      return readOpen(of, node, path);
    }
    Object value = read(of, node, path);
    return value == null ? null : new Stated.Known<>(value);
  }

  private @Nullable Object readOpen(Type of, Node node, String path) {
    Map<String, NodeTuple> keys = Keys.of(node, path, flaws);
    Keys.refuseUnknown(keys, List.of("question", "readings"), path, flaws);
    Object question = read(String.class, value(keys, "question"), path + ".question");
    Map<String, Object> readings = new LinkedHashMap<>();
    if (keys.containsKey("readings")) {
      Node nodes = value(keys, "readings");
      Keys.of(nodes, path + ".readings", flaws)
          .forEach(
              (key, tuple) -> {
                Object reading = read(of, tuple.getValueNode(), path + ".readings." + key);
                if (reading != null) {
                  readings.put(key, reading);
                }
              });
    }
    return question == null ? null : new Stated.Open<>((String) question, readings);
  }

  private static Node value(Map<String, NodeTuple> keys, String key) {
    return Objects.requireNonNull(keys.get(key)).getValueNode();
  }

  private @Nullable Object readAlternative(Class<?> sealed, Node node, String path) {
    Map<String, NodeTuple> keys = Keys.of(node, path, flaws);
    if (!keys.containsKey("kind")) {
      flaws.add(path + ".kind", node, Message.of("rulebook.missing-key", "kind"));
      return null;
    }
    String kind = value(keys, "kind") instanceof ScalarNode scalar ? scalar.getValue() : "";
    List<String> known = new ArrayList<>();
    for (Class<?> alternative : sealed.getPermittedSubclasses()) {
      known.add(Records.kebab(alternative.getSimpleName()));
    }
    if (!known.contains(kind)) {
      flaws.add(
          path + ".kind",
          value(keys, "kind"),
          Message.of("rulebook.not-one-of", kind, String.join(", ", known)));
      return null;
    }
    return readRecord(sealed.getPermittedSubclasses()[known.indexOf(kind)], node, path, true);
  }

  private @Nullable Object readRecord(Class<?> type, Node node, String path, boolean kind) {
    int before = flaws.count();
    Shape shape = shapes.computeIfAbsent(type, Shape::of);
    Map<String, NodeTuple> keys = Keys.of(node, path, flaws);
    List<String> known = new ArrayList<>(shape.names());
    if (kind) {
      known.add("kind");
    }
    Keys.refuseUnknown(keys, known, path, flaws);
    @Nullable Object[] values = new Object[shape.parts().size()];
    for (int i = 0; i < values.length; i++) {
      Shape.Part part = shape.parts().get(i);
      NodeTuple tuple = keys.get(part.name());
      String at = path.isEmpty() ? part.name() : path + "." + part.name();
      values[i] =
          tuple == null ? absent(part, node, at) : read(part.type(), tuple.getValueNode(), at);
    }
    return flaws.count() > before ? null : make(shape, values, node, path);
  }

  private @Nullable Object absent(Shape.Part part, Node node, String path) {
    if (part.plain() == List.class) {
      return List.of();
    }
    if (part.plain() == Map.class) {
      return Map.of();
    }
    if (!part.optional() && node instanceof MappingNode) {
      flaws.add(path, node, Message.of("rulebook.missing-key", part.name()));
    }
    return null;
  }

  private @Nullable Object make(Shape shape, @Nullable Object[] parts, Node node, String path) {
    try {
      return shape.make(parts);
    } catch (Refusal refusal) {
      flaws.add(path, node, refusal.reason());
      return null;
    }
  }
}
