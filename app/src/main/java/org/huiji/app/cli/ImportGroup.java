package org.huiji.app.cli;

import picocli.CommandLine.Command;

/** Only has commands of its own. */
@Command(name = "import", description = "cli.import")
final class ImportGroup {}
