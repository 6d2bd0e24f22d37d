package org.huiji.app.cli;

import picocli.CommandLine.Command;

/** Only has commands of its own. */
@Command(name = "export", description = "cli.export")
final class ExportGroup {}
