package org.huiji.app.cli.declaration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiji.app.cli.intake.ImportFiles;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.declaration.intake.Arrival;
import org.huiji.declaration.intake.Delivery;
import org.huiji.declaration.intake.IntakeDesk;
import org.huiji.declaration.intake.IntakePreview;
import org.huiji.declaration.round.Round;
import org.huiji.intake.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Takes what declares platforms into a round.
 *
 * @param <F> what was opened
 */
abstract class ImportDeclarations<F> extends ImportFiles<F, IntakePreview> {

  @Option(names = "--round", paramLabel = "ID", descriptionKey = "cli.round")
  private @Nullable String round;

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.arrived-on")
  private @Nullable LocalDate on;

  @Option(names = "--district", paramLabel = "NAME", descriptionKey = "cli.district")
  private @Nullable String district;

  ImportDeclarations(Huiji huiji) {
    super(huiji);
  }

  /** The round that was named, or the newest. */
  final Round round(Secretariat secretariat) {
    return secretariat.declarations().round(round);
  }

  /** The day the files arrived. */
  final LocalDate on() {
    return on == null ? session().today() : on;
  }

  /** Whose bureau recommends; none to go by what the files say. */
  final @Nullable String district() {
    return district;
  }

  /** The files as they arrived: each import of its own. */
  abstract List<Arrival> arrivals(Secretariat secretariat, List<F> opened);

  @Override
  protected final List<IntakePreview> previews(Secretariat secretariat, List<F> opened) {
    var deliveries = new ArrayList<Delivery>();
    for (Arrival arrival : arrivals(secretariat, opened)) {
      deliveries.add(new Delivery(deliveries.size(), arrival, IntakeDesk.UNTOUCHED));
    }
    return secretariat.declarations().intake().preview(deliveries);
  }

  /** All files are taken in in one change. */
  @Override
  protected final Done<IntakePreview> takeAll(Secretariat secretariat, List<F> opened) {
    List<IntakePreview> seen = previews(secretariat, opened);
    List<String> ids =
        secretariat
            .declarations()
            .taking()
            .take(seen, session().operator(secretariat), session().words())
            .stream()
            .map(taken -> taken.id().toString())
            .toList();
    return new Done<>(ids, seen);
  }

  @Override
  protected final String name(IntakePreview preview) {
    return preview.arrival().source().file();
  }

  @Override
  protected final int refused(IntakePreview preview) {
    return preview.count(Verdict.REFUSED);
  }

  @Override
  protected final Report report(
      Secretariat secretariat, List<String> ids, List<IntakePreview> previews) {
    var report = new DeclarationReport(session().words());
    return new Report(report.json(ids, isDryRun(), previews), report.lines(ids, previews));
  }
}
