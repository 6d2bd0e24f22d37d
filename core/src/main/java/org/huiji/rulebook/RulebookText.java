package org.huiji.rulebook;

import java.util.Objects;
import java.util.Optional;
import org.huiji.rulebook.yaml.Flaws;
import org.huiji.rulebook.yaml.TreeReader;
import org.huiji.rulebook.yaml.TreeWriter;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Rule books as text (YAML): how they are built in, and how an edited one is kept. Reading names
 * the file, line, key and reason of everything that is wrong, and takes no key it does not know.
 */
public final class RulebookText {

  private static final LoadSettings LOAD = LoadSettings.builder().build();
  private static final DumpSettings DUMP =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.BLOCK)
          .setIndicatorIndent(2)
          .setIndentWithIndicator(true)
          .setIndent(2)
          .setWidth(200)
          .build();

  private RulebookText() {}

  /**
   * Reads a rule book.
   *
   * @param file its name, for the error messages
   * @throws RulebookRefusal with every flaw found
   */
  public static Rulebook read(String file, String text) {
    Flaws flaws = new Flaws(file);
    Object rulebook = compose(text, flaws);
    flaws.refuseIfAny();
    Rulebook read = (Rulebook) Objects.requireNonNull(rulebook);
    new RulebookCheck(read, flaws).run();
    flaws.refuseIfAny();
    return read;
  }

  /** The text of a rule book; reading it gives an equal one. Comments of the original are lost. */
  public static String write(Rulebook rulebook) {
    return new Dump(DUMP).dumpToString(TreeWriter.write(rulebook));
  }

  /** Refuses an edited rule book that does not hang together. */
  public static Rulebook checked(Rulebook rulebook) {
    Flaws flaws = new Flaws(rulebook.name());
    new RulebookCheck(rulebook, flaws).run();
    flaws.refuseIfAny();
    return rulebook;
  }

  private static @Nullable Object compose(String text, Flaws flaws) {
    try {
      Node root = new Compose(LOAD).composeString(text).orElse(null);
      if (root != null) {
        return new TreeReader(flaws).read(Rulebook.class, root, "");
      }
      flaws.add(Optional.empty(), Message.of("rulebook.empty-text"));
    } catch (MarkedYamlEngineException e) {
      flaws.add(
          e.getProblemMark(), Message.of("rulebook.not-yaml", String.valueOf(e.getProblem())));
    } catch (YamlEngineException e) {
      flaws.add(Optional.empty(), Message.of("rulebook.not-yaml", String.valueOf(e.getMessage())));
    }
    return null;
  }
}
