package org.huiji.app.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.huiji.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Puts the words of a language into the help of all commands. */
final class Wording {

  private final Messages words;

  Wording(Messages words) {
    this.words = words;
  }

  void into(CommandLine line) {
    Locale locale = words.locale();
    line.setResourceBundle(
        ResourceBundle.getBundle(
            "org/huiji/i18n/cli",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    translate(line);
  }

  private void translate(CommandLine line) {
    UsageMessageSpec usage = line.getCommandSpec().usageMessage();
    usage.description(texts(usage.description()));
    usage.footer(texts(usage.footer()));
    usage.synopsisHeading(words.text("cli.usage"));
    usage.commandListHeading(words.text("cli.commands"));
    usage.synopsisSubcommandLabel(words.text("cli.command-label"));
    usage.width(100);
    line.getSubcommands().values().forEach(this::translate);
  }

  private String[] texts(String... keys) {
    return Stream.of(keys).map(key -> words.text(key)).toArray(String[]::new);
  }
}
