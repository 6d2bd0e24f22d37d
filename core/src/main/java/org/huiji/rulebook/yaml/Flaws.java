package org.huiji.rulebook.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.text.Message;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong while a text is read, so that the association hears of all at once. */
public final class Flaws {

  private final String file;
  private final List<Flaw> found = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  public Flaws(String file) {
    this.file = file;
  }

  /** Remembers where a key stands. */
  void place(String key, Node node) {
    lines.put(key, line(node.getStartMark()));
  }

  void add(String key, Node node, Message reason) {
    found.add(new Flaw(file, line(node.getStartMark()), key, reason));
  }

  public void add(Optional<Mark> mark, Message reason) {
    found.add(new Flaw(file, line(mark), "", reason));
  }

  /** A flaw at a key, or at the nearest key around it that stands in the text. */
  public void add(String key, Message reason) {
    String known = key;
    while (!lines.containsKey(known) && !known.isEmpty()) {
      known =
          known.substring(0, Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
    }
    found.add(new Flaw(file, lines.getOrDefault(known, 1), key, reason));
  }

  int count() {
    return found.size();
  }

  public void refuseIfAny() {
    if (!found.isEmpty()) {
      throw new RulebookRefusal(file, found);
    }
  }

  private static int line(Optional<Mark> mark) {
    return mark.map(Mark::getLine).orElse(0) + 1;
  }
}
