package org.huiji.app.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import org.huiji.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

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
    var line =
        new CommandLine(huiji)
            .addSubcommand(new Init(huiji))
            .addSubcommand(new FillDemo(huiji))
            .addSubcommand(
                new CommandLine(new ImportGroup())
                    .addSubcommand(new ImportRoster(huiji))
                    .addSubcommand(new ImportBank(huiji)))
            .addSubcommand(new Undo(huiji))
            .addSubcommand(
                new CommandLine(new ListGroup())
                    .addSubcommand(new ListMembers(huiji))
                    .addSubcommand(new ListDues(huiji))
                    .addSubcommand(new ListDocuments(huiji)))
            .addSubcommand(new AnswerQuestion(huiji))
            .addSubcommand(new Step(huiji))
            .addSubcommand(new Approve(huiji))
            .addSubcommand(
                PrintDues.into(
                    new CommandLine(new PrintGroup())
                        .addSubcommand(new PrintCertificate(huiji))
                        .addSubcommand(new PrintApproval(huiji)),
                    huiji))
            .addSubcommand(new Reissue(huiji))
            .addSubcommand(
                ExportYear.into(
                    new CommandLine(new ExportGroup())
                        .addSubcommand(new ExportRoster(huiji))
                        .addSubcommand(new ExportPlaques(huiji))
                        .addSubcommand(new ExportArrears(huiji)),
                    huiji))
            .addSubcommand(dues(huiji))
            .addSubcommand(new Check(huiji))
            .addSubcommand(new BackUp(huiji))
            .addSubcommand(new Restore(huiji));
    new Wording(session.words()).into(line);
    return line.setOut(writer(session.out()))
        .setErr(writer(session.err()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, _) -> misunderstood(session, e))
        .setExecutionExceptionHandler((e, _, _) -> failed(session, e));
  }

  private static CommandLine dues(Huiji huiji) {
    return new CommandLine(new DuesGroup())
        .addSubcommand(new DuesRules(huiji))
        .addSubcommand(new DuesAdopt(huiji))
        .addSubcommand(new DuesCharge(huiji))
        .addSubcommand(new DuesPay(huiji))
        .addSubcommand(new DuesWaive(huiji))
        .addSubcommand(new DuesRefund(huiji))
        .addSubcommand(new DuesReverse(huiji))
        .addSubcommand(new DuesStatus(huiji))
        .addSubcommand(new DuesProof(huiji))
        .addSubcommand(new DuesClose(huiji));
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
      LOG.error("A command failed", e);
      session.complain("cli.failed", String.valueOf(e.getMessage()));
    }
    return REFUSED;
  }
}
