package org.huiji.rulebook.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiji.text.Message;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The keys of a YAML mapping, each once. */
final class Keys {

  private Keys() {}

  static Map<String, NodeTuple> of(Node node, String path, Flaws flaws) {
    Map<String, NodeTuple> keys = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      flaws.add(path, node, Message.of("rulebook.not-a-mapping"));
      return keys;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (keys.putIfAbsent(key, tuple) != null) {
        flaws.add(join(path, key), tuple.getKeyNode(), Message.of("rulebook.key-twice", key));
      }
    }
    return keys;
  }

  static boolean has(Node node, String key) {
    return node instanceof MappingNode mapping
        && mapping.getValue().stream()
            .anyMatch(
                tuple ->
                    tuple.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key));
  }

  static void refuseUnknown(
      Map<String, NodeTuple> keys, List<String> known, String path, Flaws flaws) {
    keys.forEach(
        (key, tuple) -> {
          if (!known.contains(key)) {
            flaws.add(
                join(path, key),
                tuple.getKeyNode(),
                Message.of("rulebook.unknown-key", key, String.join(", ", known)));
          }
        });
  }

  private static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
