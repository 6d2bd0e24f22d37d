package org.huiji.rulebook.yaml;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
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
 * Rules as text (YAML). Reading names the file, line, key and reason of everything that is wrong,
 * and takes no key it does not know.
 */
public final class YamlText {

  private static final LoadSettings LOAD = LoadSettings.builder().build();
  private static final DumpSettings DUMP =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.BLOCK)
          .setIndicatorIndent(2)
          .setIndentWithIndicator(true)
          .setIndent(2)
          .setWidth(200)
          .build();

  private YamlText() {}

  /**
   * Reads a text.
   *
   * @param file its name, for the error messages
   * @param check what must hold beyond the form of each key
   * @throws RulebookRefusal with every flaw found
   */
  public static <T extends Record> T read(
      Class<T> type, String file, String text, BiConsumer<T, Flaws> check) {
    Flaws flaws = new Flaws(file);
    Object composed = compose(type, text, flaws);
    flaws.refuseIfAny();
    T read = type.cast(Objects.requireNonNull(composed));
    check.accept(read, flaws);
    flaws.refuseIfAny();
    return read;
  }

  /** The text of a record; reading it gives an equal one. Comments of the original are lost. */
  public static String write(Record rules) {
    return new Dump(DUMP).dumpToString(TreeWriter.write(rules));
  }

  private static @Nullable Object compose(Class<?> type, String text, Flaws flaws) {
    try {
      Node root = new Compose(LOAD).composeString(text).orElse(null);
      if (root != null) {
        return new TreeReader(flaws).read(type, root, "");
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
