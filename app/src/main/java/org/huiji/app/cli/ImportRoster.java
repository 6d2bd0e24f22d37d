package org.huiji.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.huiji.app.office.Secretariat;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberStatus;
import org.huiji.member.roster.Desk;
import org.huiji.member.roster.RosterFile;
import org.huiji.member.roster.RosterOptions;
import org.huiji.member.roster.RosterPreview;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Takes lists of members in, each in a change of its own. All files are opened, and under {@code
 * --strict} judged, before the first is taken: so a bad one keeps all out.
 */
@Command(name = "roster", description = "cli.import-roster")
final class ImportRoster implements Callable<Integer> {

  /** What new rows become, as it is written on the command line. */
  enum As {
    member(MemberStatus.MEMBER),
    applicant(MemberStatus.APPLICANT);

    private final MemberStatus status;

    As(MemberStatus status) {
      this.status = status;
    }
  }

  private final Huiji huiji;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import-files")
  private List<Path> files = List.of();

  @Option(names = "--dry-run", descriptionKey = "cli.dry-run")
  private boolean dryRun;

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  @Option(names = "--strict", descriptionKey = "cli.strict")
  private boolean strict;

  @Option(names = "--as", paramLabel = "member|applicant", descriptionKey = "cli.as")
  private As as = As.member;

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.import-on")
  private @Nullable LocalDate on;

  @Option(names = "--password", paramLabel = "TEXT", descriptionKey = "cli.password")
  private @Nullable String password;

  ImportRoster(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return dryRun
        ? huiji.session().reading(huiji.folder(), this::look)
        : huiji.session().changing(huiji.folder(), this::take);
  }

  private int look(Secretariat secretariat) {
    List<RosterPreview> previews = previews(secretariat, open(secretariat));
    tell(secretariat, List.of(), previews);
    return isHeldBack(previews) ? refuse(previews) : 0;
  }

  private int take(Secretariat secretariat) {
    List<RosterFile> opened = open(secretariat);
    if (strict) {
      List<RosterPreview> before = previews(secretariat, opened);
      if (isHeldBack(before)) {
        tell(secretariat, List.of(), before);
        return refuse(before);
      }
    }
    var ids = new ArrayList<String>();
    var taken = new ArrayList<RosterPreview>();
    for (RosterFile file : opened) {
      try {
        RosterPreview preview = preview(secretariat, file);
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

  private String take(Secretariat secretariat, RosterPreview preview) {
    Session session = huiji.session();
    return secretariat
        .rosterTaking()
        .take(preview, session.operator(secretariat), session.words(), Progress.UNWATCHED)
        .id()
        .toString();
  }

  private boolean isHeldBack(List<RosterPreview> previews) {
    return strict && previews.stream().anyMatch(preview -> preview.count(Verdict.REFUSED) > 0);
  }

  private int refuse(List<RosterPreview> previews) {
    previews.stream()
        .filter(preview -> preview.count(Verdict.REFUSED) > 0)
        .forEach(
            preview ->
                huiji
                    .session()
                    .complain(
                        "cli.strict-refused",
                        preview.file().name(),
                        preview.count(Verdict.REFUSED)));
    return 1;
  }

  private List<RosterFile> open(Secretariat secretariat) {
    ReadOptions options = ReadOptions.usual();
    ReadOptions read = password == null ? options : options.withPassword(password);
    List<RosterFile> opened =
        files.stream()
            .map(file -> secretariat.rosterImport().open(file, read, Progress.UNWATCHED))
            .toList();
    opened.forEach(RosterFile::likeliestHead); // refuses a file in which nothing looks like one
    return opened;
  }

  private List<RosterPreview> previews(Secretariat secretariat, List<RosterFile> opened) {
    return opened.stream().map(file -> preview(secretariat, file)).toList();
  }

  private RosterPreview preview(Secretariat secretariat, RosterFile file) {
    LocalDate from = on == null ? huiji.session().today() : on;
    return secretariat
        .rosterImport()
        .preview(
            file,
            file.likeliestHead(),
            new RosterOptions(from, as.status),
            Desk.UNTOUCHED,
            Progress.UNWATCHED);
  }

  private void tell(Secretariat secretariat, List<String> ids, List<RosterPreview> previews) {
    Rulebook rulebook =
        secretariat.store().read(tx -> secretariat.rulebooks().on(tx, huiji.session().today()));
    var report = new ImportReport(huiji.session().words(), rulebook);
    if (json) {
      huiji.session().json(report.json(ids, dryRun, previews));
    } else {
      report.lines(ids, previews).forEach(huiji.session().out()::println);
    }
  }
}
