package org.huiji.app.cli;

import picocli.CommandLine.Command;

/** Only has commands of its own. */
@Command(name = "list", description = "cli.list")
final class ListGroup {}
