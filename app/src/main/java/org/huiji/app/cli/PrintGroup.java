package org.huiji.app.cli;

import picocli.CommandLine.Command;

/** Only has commands of its own. */
@Command(name = "print", description = "cli.print")
final class PrintGroup {}
