package org.huiji.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.huiji.app.office.Secretariat;
import org.huiji.dues.bank.BankDecision;
import org.huiji.dues.bank.BankDesk;
import org.huiji.dues.bank.Confidence;
import org.huiji.dues.bank.StatementFile;
import org.huiji.dues.bank.StatementPreview;
import org.huiji.dues.bank.StatementRow;
import org.huiji.intake.Verdict;
import org.huiji.problem.Refusal;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Takes bank statements in, each in a change of its own. All files are opened, and under {@code
 * --strict} judged, before the first is taken. What is not certain stays listed for the window.
 */
@Command(name = "bank", description = "cli.import-bank")
final class ImportBank implements Callable<Integer> {

  private final Huiji huiji;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import-statements")
  private List<Path> files = List.of();

  @Option(names = "--likely", descriptionKey = "cli.likely")
  private boolean likely;

  @Option(names = "--dry-run", descriptionKey = "cli.dry-run")
  private boolean dryRun;

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  @Option(names = "--strict", descriptionKey = "cli.strict")
  private boolean strict;

  @Option(names = "--password", paramLabel = "TEXT", descriptionKey = "cli.password")
  private @Nullable String password;

  ImportBank(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return dryRun
        ? huiji.session().reading(huiji.folder(), this::look)
        : huiji.session().changing(huiji.folder(), this::take);
  }

  private int look(Secretariat secretariat) {
    List<StatementPreview> previews = previews(secretariat, open(secretariat));
    tell(secretariat, List.of(), previews);
    return isHeldBack(previews) ? refuse(previews) : 0;
  }

  private int take(Secretariat secretariat) {
    List<StatementFile> opened = open(secretariat);
    List<StatementPreview> before = strict ? previews(secretariat, opened) : List.of();
    if (isHeldBack(before)) {
      tell(secretariat, List.of(), before);
      return refuse(before);
    }
    var ids = new ArrayList<String>();
    var taken = new ArrayList<StatementPreview>();
    for (StatementFile file : opened) {
      try {
        StatementPreview preview = preview(secretariat, file);
        ids.add(take(secretariat, preview));
        taken.add(preview);
      } catch (Refusal e) {
        throw ids.isEmpty()
            ? e
            : new Refusal(Message.of("cli.partly-imported", e.reason(), String.join(" ", ids)), e);
      }
    }
    tell(secretariat, ids, taken);
    return 0;
  }

  private String take(Secretariat secretariat, StatementPreview preview) {
    Session session = huiji.session();
    return secretariat
        .statementTaking()
        .take(preview, session.operator(secretariat), session.words(), Progress.UNWATCHED)
        .id()
        .toString();
  }

  private boolean isHeldBack(List<StatementPreview> previews) {
    return strict && previews.stream().anyMatch(preview -> preview.count(Verdict.REFUSED) > 0);
  }

  private int refuse(List<StatementPreview> previews) {
    for (StatementPreview preview : previews) {
      int refused = preview.count(Verdict.REFUSED);
      if (refused > 0) {
        huiji.session().complain("cli.strict-refused", preview.file().name(), refused);
      }
    }
    return 1;
  }

  private List<StatementFile> open(Secretariat secretariat) {
    ReadOptions usual = ReadOptions.usual();
    ReadOptions options = password == null ? usual : usual.withPassword(password);
    List<StatementFile> opened =
        files.stream()
            .map(file -> secretariat.statementImport().open(file, options, Progress.UNWATCHED))
            .toList();
    opened.forEach(StatementFile::likeliestHead); // refuses a file in which nothing looks like one
    return opened;
  }

  private List<StatementPreview> previews(Secretariat secretariat, List<StatementFile> opened) {
    return opened.stream().map(file -> preview(secretariat, file)).toList();
  }

  private StatementPreview preview(Secretariat secretariat, StatementFile file) {
    StatementPreview preview = secretariat.statementImport().preview(file);
    BankDesk desk = preview.desk();
    for (StatementRow row : preview.open()) {
      if (likely && row.suggestion().confidence() == Confidence.LIKELY) {
        desk = desk.deciding(row.row(), new BankDecision.Accept(false));
      }
    }
    return secretariat.statementImport().preview(file, preview.head(), desk, Progress.UNWATCHED);
  }

  private void tell(Secretariat secretariat, List<String> ids, List<StatementPreview> previews) {
    var report = new BankReport(huiji.session().words(), new Register(secretariat));
    if (json) {
      huiji.session().json(report.json(ids, dryRun, previews));
    } else {
      report.lines(ids, previews).forEach(huiji.session().out()::println);
    }
  }
}
