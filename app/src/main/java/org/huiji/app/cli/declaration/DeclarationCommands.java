package org.huiji.app.cli.declaration;

import org.huiji.app.cli.session.Huiji;
import picocli.CommandLine;

/** The commands of this package. */
public final class DeclarationCommands {

  private DeclarationCommands() {}

  /** What stands under {@code list}. */
  public static CommandLine list(Huiji huiji) {
    return new CommandLine(new ListDeclarations(huiji));
  }
}
