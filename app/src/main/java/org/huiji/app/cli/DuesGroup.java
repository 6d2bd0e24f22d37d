package org.huiji.app.cli;

import picocli.CommandLine.Command;

/** Only has commands of its own. */
@Command(name = "dues", description = "cli.dues")
final class DuesGroup {}
