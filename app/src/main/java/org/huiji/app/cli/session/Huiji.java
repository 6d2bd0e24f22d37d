package org.huiji.app.cli.session;

import java.nio.file.Path;
import org.huiji.app.start.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What all commands have in common: where the data is, and the language. */
@Command(name = "huiji", description = "cli.huiji", footer = "cli.exit-codes")
public final class Huiji implements Runnable {

  private final Session session;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      descriptionKey = "cli.data")
  private @Nullable Path data;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      scope = ScopeType.INHERIT,
      descriptionKey = "cli.lang")
  @SuppressWarnings("unused") // checked and explained here, but read before: see Tongue.in
  private Tongue tongue = Tongue.zh;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "cli.help")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;

  public Huiji(Session session) {
    this.session = session;
  }

  public Session session() {
    return session;
  }

  public Path folder() {
    return (data == null ? DataFolder.usual() : data).toAbsolutePath().normalize();
  }

  @Override
  public void run() {
    session.say("cli.no-command");
  }
}
