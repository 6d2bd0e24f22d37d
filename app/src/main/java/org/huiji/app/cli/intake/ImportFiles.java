package org.huiji.app.cli.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Session;
import org.huiji.app.office.Secretariat;
import org.huiji.problem.Refusal;
import org.huiji.table.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Takes files in. All are opened, and under {@code --strict} judged, before the first is taken: so
 * a bad one keeps all out.
 *
 * @param <F> a file that was opened
 * @param <P> what would become of it
 */
public abstract class ImportFiles<F, P> implements Callable<Integer> {

  private final Huiji huiji;

  @Option(names = "--dry-run", descriptionKey = "cli.dry-run")
  private boolean dryRun;

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  @Option(names = "--strict", descriptionKey = "cli.strict")
  private boolean strict;

  @Option(names = "--password", paramLabel = "TEXT", descriptionKey = "cli.password")
  private @Nullable String password;

  protected ImportFiles(Huiji huiji) {
    this.huiji = huiji;
  }

  protected final Session session() {
    return huiji.session();
  }

  /** As they were named. */
  protected abstract List<Path> files();

  /**
   * Opens a file.
   *
   * @throws Refusal when it cannot be read, or nothing in it looks like what is imported
   */
  protected abstract F open(Secretariat secretariat, Path file, ReadOptions options);

  /** What would become of each, in their order. */
  protected abstract List<P> previews(Secretariat secretariat, List<F> opened);

  /** Takes them in. */
  protected abstract Done<P> takeAll(Secretariat secretariat, List<F> opened);

  /**
   * What was taken in.
   *
   * @param ids of the imports
   * @param previews what each did
   */
  public record Done<P>(List<String> ids, List<P> previews) {}

  protected abstract String name(P preview);

  /** How many rows cannot be taken. */
  protected abstract int refused(P preview);

  /**
   * What is said of it all.
   *
   * @param ids of the imports; none when nothing was taken
   */
  protected abstract Report report(Secretariat secretariat, List<String> ids, List<P> previews);

  /** For a program and for a person. */
  public record Report(Object json, List<String> lines) {}

  /** Whether it is only looked at. */
  protected final boolean isDryRun() {
    return dryRun;
  }

  @Override
  public final Integer call() {
    return dryRun
        ? session().reading(huiji.folder(), this::look)
        : session().changing(huiji.folder(), this::take);
  }

  private int look(Secretariat secretariat) {
    List<P> previews = previews(secretariat, open(secretariat));
    tell(secretariat, List.of(), previews);
    return isHeldBack(previews) ? refuse(previews) : 0;
  }

  private int take(Secretariat secretariat) {
    List<F> opened = open(secretariat);
    List<P> before = strict ? previews(secretariat, opened) : List.of();
    if (isHeldBack(before)) {
      tell(secretariat, List.of(), before);
      return refuse(before);
    }
    Done<P> done = takeAll(secretariat, opened);
    tell(secretariat, done.ids(), done.previews());
    return 0;
  }

  private List<F> open(Secretariat secretariat) {
    ReadOptions usual = ReadOptions.usual();
    ReadOptions options = password == null ? usual : usual.withPassword(password);
    return files().stream().map(file -> open(secretariat, file, options)).toList();
  }

  private boolean isHeldBack(List<P> previews) {
    return strict && previews.stream().anyMatch(preview -> refused(preview) > 0);
  }

  private int refuse(List<P> previews) {
    for (P preview : previews) {
      if (refused(preview) > 0) {
        session().complain("cli.strict-refused", name(preview), refused(preview));
      }
    }
    return 1;
  }

  private void tell(Secretariat secretariat, List<String> ids, List<P> previews) {
    Report report = report(secretariat, ids, previews);
    if (json) {
      session().json(report.json());
    } else {
      report.lines().forEach(session().out()::println);
    }
  }
}
