package org.huiji.app.cli.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberStatus;
import org.huiji.member.roster.Desk;
import org.huiji.member.roster.RosterFields;
import org.huiji.member.roster.RosterFile;
import org.huiji.member.roster.RosterOptions;
import org.huiji.member.roster.RosterPreview;
import org.huiji.rulebook.Rulebook;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.head.Head;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes lists of members in. */
@Command(name = "roster", description = "cli.import-roster")
final class ImportRoster extends ImportEach<RosterFile, RosterPreview> {

  /** What new rows become, as it is written on the command line. */
  enum As {
    member(MemberStatus.MEMBER),
    applicant(MemberStatus.APPLICANT);

    private final MemberStatus status;

    As(MemberStatus status) {
      this.status = status;
    }
  }

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import-files")
  private List<Path> files = List.of();

  @Mixin private Pointing pointing = new Pointing();

  @Option(names = "--as", paramLabel = "member|applicant", descriptionKey = "cli.as")
  private As as = As.member;

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.import-on")
  private @Nullable LocalDate on;

  ImportRoster(Huiji huiji) {
    super(huiji);
  }

  @Override
  protected List<Path> files() {
    return files;
  }

  @Override
  protected RosterFile open(Secretariat secretariat, Path file, ReadOptions options) {
    RosterFile opened = secretariat.rosterImport().open(file, options, Progress.UNWATCHED);
    head(secretariat, opened); // refuses a file in which nothing looks like one
    return opened;
  }

  @Override
  protected RosterPreview preview(Secretariat secretariat, RosterFile file) {
    LocalDate from = on == null ? session().today() : on;
    return secretariat
        .rosterImport()
        .preview(
            file,
            head(secretariat, file),
            new RosterOptions(from, as.status),
            Desk.UNTOUCHED,
            Progress.UNWATCHED);
  }

  private Head head(Secretariat secretariat, RosterFile file) {
    var fields =
        new Pointing.Fields(
            RosterFields.all(), key -> session().words().text(RosterFields.label(key)));
    return pointing.head(secretariat.rosterImport().choice(file), fields, file::likeliestHead);
  }

  @Override
  protected String take(Secretariat secretariat, RosterPreview preview) {
    return secretariat
        .rosterTaking()
        .take(preview, session().operator(secretariat), session().words(), Progress.UNWATCHED)
        .id()
        .toString();
  }

  @Override
  protected String name(RosterPreview preview) {
    return preview.file().name();
  }

  @Override
  protected int refused(RosterPreview preview) {
    return preview.count(Verdict.REFUSED);
  }

  @Override
  protected Report report(Secretariat secretariat, List<String> ids, List<RosterPreview> previews) {
    Rulebook rulebook =
        secretariat.store().read(tx -> secretariat.rulebooks().on(tx, session().today()));
    var report = new ImportReport(session().words(), rulebook);
    return new Report(report.json(ids, isDryRun(), previews), report.lines(ids, previews));
  }
}
