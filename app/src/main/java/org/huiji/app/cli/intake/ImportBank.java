package org.huiji.app.cli.intake;

import java.nio.file.Path;
import java.util.List;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Register;
import org.huiji.app.office.Secretariat;
import org.huiji.dues.bank.BankDecision;
import org.huiji.dues.bank.BankDesk;
import org.huiji.dues.bank.StatementFile;
import org.huiji.dues.bank.StatementPreview;
import org.huiji.dues.bank.StatementRow;
import org.huiji.dues.bank.line.StatementFields;
import org.huiji.intake.Verdict;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.head.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes bank statements in. What is not certain stays listed for the window. */
@Command(name = "bank", description = "cli.import-bank")
final class ImportBank extends ImportEach<StatementFile, StatementPreview> {

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import-statements")
  private List<Path> files = List.of();

  @Mixin private Pointing pointing = new Pointing();

  @Option(names = "--likely", descriptionKey = "cli.likely")
  private boolean likely;

  @Option(names = "--yes", descriptionKey = "cli.bank-yes")
  private boolean yes;

  ImportBank(Huiji huiji) {
    super(huiji);
  }

  @Override
  protected List<Path> files() {
    return files;
  }

  @Override
  protected StatementFile open(Secretariat secretariat, Path file, ReadOptions options) {
    StatementFile opened = secretariat.statementImport().open(file, options, Progress.UNWATCHED);
    head(secretariat, opened); // refuses a file in which nothing looks like one
    return opened;
  }

  @Override
  protected StatementPreview preview(Secretariat secretariat, StatementFile file) {
    StatementPreview preview =
        secretariat
            .statementImport()
            .preview(file, head(secretariat, file), BankDesk.UNTOUCHED, Progress.UNWATCHED);
    return likely || yes ? accepting(secretariat, preview) : preview;
  }

  private Head head(Secretariat secretariat, StatementFile file) {
    var fields =
        new Pointing.Fields(
            StatementFields.all(), key -> session().words().text(StatementFields.label(key)));
    return pointing.head(secretariat.statementImport().choice(file), fields, file::likeliestHead);
  }

  /** Judges again with the likely ones accepted, as each line sees what those before it pay. */
  private StatementPreview accepting(Secretariat secretariat, StatementPreview preview) {
    BankDesk desk = preview.desk();
    for (StatementRow row : preview.open()) {
      if (isAccepted(row)) {
        desk = desk.deciding(row.row(), new BankDecision.Accept(false));
      }
    }
    return secretariat
        .statementImport()
        .preview(preview.file(), preview.head(), desk, Progress.UNWATCHED);
  }

  private boolean isAccepted(StatementRow row) {
    return switch (row.suggestion().confidence()) {
      case CERTAIN -> yes && row.isLarge();
      case LIKELY -> likely && (yes || !row.isLarge());
      case DOUBTFUL, NONE -> false;
    };
  }

  @Override
  protected String take(Secretariat secretariat, StatementPreview preview) {
    return secretariat
        .statementTaking()
        .take(preview, session().operator(secretariat), session().words(), Progress.UNWATCHED)
        .id()
        .toString();
  }

  @Override
  protected String name(StatementPreview preview) {
    return preview.file().name();
  }

  @Override
  protected int refused(StatementPreview preview) {
    return preview.count(Verdict.REFUSED);
  }

  @Override
  protected Report report(
      Secretariat secretariat, List<String> ids, List<StatementPreview> previews) {
    var report = new BankReport(session().words(), new Register(secretariat));
    return new Report(report.json(ids, isDryRun(), previews), report.lines(ids, previews));
  }
}
