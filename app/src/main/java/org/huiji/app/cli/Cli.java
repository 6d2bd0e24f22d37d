package org.huiji.app.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiji.app.cli.declaration.DeclarationCommands;
import org.huiji.app.cli.document.DocumentCommands;
import org.huiji.app.cli.dues.DuesCommands;
import org.huiji.app.cli.dues.paper.DuesPaperCommands;
import org.huiji.app.cli.intake.IntakeCommands;
import org.huiji.app.cli.member.MemberCommands;
import org.huiji.app.cli.office.OfficeCommands;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Session;
import org.huiji.app.cli.session.Tongue;
import org.huiji.app.notice.Trouble;
import org.huiji.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Runs one command. Exit codes: 0 done, 1 refused and nothing changed, 2 not understood. */
public final class Cli {

  private static final Logger LOG = LoggerFactory.getLogger(Cli.class);
  private static final int REFUSED = 1;
  private static final int USAGE = 2;

  private final Clock clock;
  private final PrintStream out;
  private final PrintStream err;

  public Cli(Clock clock, PrintStream out, PrintStream err) {
    this.clock = clock;
    this.out = out;
    this.err = err;
  }

  /** Runs what the arguments say and gives the exit code. */
  public int run(String... args) {
    var session = new Session(Tongue.in(List.of(args)).words(), clock, out, err);
    return commands(session).execute(args);
  }

  private static CommandLine commands(Session session) {
    var huiji = new Huiji(session);
    var line = new CommandLine(huiji);
    children(huiji).forEach(child -> line.addSubcommand(child));
    new Wording(session.words()).into(line);
    return line.setOut(writer(session.out()))
        .setErr(writer(session.err()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setAllowSubcommandsAsOptionParameters(true) // a folder may be called demo
        .setParameterExceptionHandler((e, _) -> misunderstood(session, e))
        .setExecutionExceptionHandler((e, _, _) -> failed(session, e));
  }

  /** In the order in which help tells them. */
  private static List<CommandLine> children(Huiji huiji) {
    var children = new ArrayList<CommandLine>();
    children.addAll(OfficeCommands.beginning(huiji));
    children.add(
        group(
            "import",
            "cli.import",
            all(Stream.of(IntakeCommands.imports(huiji), DeclarationCommands.imports(huiji)))));
    children.add(IntakeCommands.undo(huiji));
    children.add(group("list", "cli.list", lists(huiji)));
    children.add(OfficeCommands.answer(huiji));
    children.addAll(MemberCommands.register(huiji));
    children.add(OfficeCommands.set(huiji));
    children.addAll(MemberCommands.admission(huiji));
    children.add(group("member", "cli.member-group", MemberCommands.member(huiji)));
    children.add(MemberCommands.forget(huiji));
    children.add(DeclarationCommands.review(huiji));
    children.add(
        group(
            "print",
            "cli.print",
            all(
                Stream.of(
                    DocumentCommands.prints(huiji),
                    DuesPaperCommands.prints(huiji),
                    DeclarationCommands.prints(huiji)))));
    children.add(DocumentCommands.reissue(huiji));
    children.add(
        group(
            "export",
            "cli.export",
            all(
                Stream.of(
                    DocumentCommands.exports(huiji),
                    DuesPaperCommands.exports(huiji),
                    DeclarationCommands.exports(huiji)))));
    children.add(group("dues", "cli.dues", DuesCommands.dues(huiji)));
    children.addAll(OfficeCommands.keeping(huiji));
    return children;
  }

  private static List<CommandLine> lists(Huiji huiji) {
    var lists = new ArrayList<CommandLine>();
    lists.add(MemberCommands.list(huiji));
    lists.add(DuesCommands.list(huiji));
    lists.addAll(DeclarationCommands.lists(huiji));
    lists.add(DocumentCommands.list(huiji));
    return lists;
  }

  private static List<CommandLine> all(Stream<List<CommandLine>> parts) {
    return parts.flatMap(List::stream).toList();
  }

  /** A command that only has commands of its own. */
  private static CommandLine group(String name, String description, List<CommandLine> commands) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage().description(description);
    var group = new CommandLine(spec);
    commands.forEach(group::addSubcommand);
    return group;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  private static int misunderstood(Session session, CommandLine.ParameterException e) {
    session.err().println(new Misunderstanding(session.words()).of(e));
    return USAGE;
  }

  private static int failed(Session session, Exception e) {
    if (e instanceof Refusal refusal) {
      session.err().println(session.words().text(refusal.reason()));
    } else {
      Trouble trouble = Trouble.of(e);
      LOG.error("{} in a command", trouble.code(), e);
      session.complain("cli.failed", trouble.code());
    }
    return REFUSED;
  }
}
