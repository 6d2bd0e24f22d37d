package org.huiji.app.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import org.huiji.app.file.Watched;
import org.huiji.app.task.Progress;
import org.huiji.member.roster.Desk;
import org.huiji.member.roster.RosterFile;
import org.huiji.member.roster.RosterImport;
import org.huiji.member.roster.RosterOptions;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.table.ReadOptions;
import org.huiji.table.head.Head;
import org.huiji.text.Message;

/** Reads files and looks at them; works off the window's thread. */
final class Previewer {

  private final IntakeServices services;

  Previewer(IntakeServices services) {
    this.services = services;
  }

  /**
   * Opens a file as it is understood by itself.
   *
   * @throws Refusal when it cannot be read
   */
  Sight open(Path path, ReadOptions options, Progress progress) {
    RosterFile file = services.roster().open(path, options, Watched.by(progress));
    Setup setup =
        new Setup(
            file,
            services.roster().choice(file).likeliest(),
            RosterOptions.members(LocalDate.now(services.clock())),
            Desk.UNTOUCHED);
    return file.heads().isEmpty()
        ? Sight.none(setup, glossary(), Message.of("roster.no-head", file.name()))
        : look(setup, progress);
  }

  Sight look(Setup setup, Progress progress) {
    Glossary glossary = glossary();
    try {
      RosterImport roster = services.roster();
      return Sight.of(
          setup,
          glossary,
          roster.preview(
              setup.file(), setup.head(), setup.options(), setup.desk(), Watched.by(progress)));
    } catch (Refusal refusal) {
      return Sight.none(setup, glossary, refusal.reason());
    }
  }

  /** A sheet's likeliest head, or its first row. */
  Head headOf(RosterFile file, String sheet) {
    return services.roster().choice(file).of(sheet);
  }

  Head headAt(RosterFile file, String sheet, int first, int last) {
    return services.roster().headAt(file, sheet, first, last);
  }

  private Glossary glossary() {
    Rulebook rulebook =
        services.store().read(tx -> services.rulebooks().on(tx, LocalDate.now(services.clock())));
    return new Glossary(rulebook);
  }
}
