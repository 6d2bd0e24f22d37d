package org.huiji.app.cli;

import java.util.stream.Collectors;
import org.huiji.text.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what was not understood, and where help is. */
final class Misunderstanding {

  private final Messages words;

  Misunderstanding(Messages words) {
    this.words = words;
  }

  String of(ParameterException e) {
    String help = e.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help";
    return words.text("cli.see-help", what(e), help);
  }

  private String what(ParameterException e) {
    return switch (e) {
      case UnmatchedArgumentException unmatched ->
          words.text("cli.unknown-argument", String.join(" ", unmatched.getUnmatched()));
      case MissingParameterException missing when !missing.getMissing().isEmpty() ->
          words.text(
              "cli.missing-argument",
              missing.getMissing().stream()
                  .map(Misunderstanding::name)
                  .collect(Collectors.joining(" ")));
      case MutuallyExclusiveArgsException _ -> words.text("cli.exclusive-arguments");
      default -> other(e);
    };
  }

  private String other(ParameterException e) {
    ArgSpec arg = e.getArgSpec();
    if (arg != null && e.getValue() != null) {
      return words.text("cli.bad-value", name(arg), e.getValue());
    }
    return arg == null
        ? words.text("cli.missing-command")
        : words.text("cli.missing-argument", name(arg));
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }
}
