package org.huiji.app.declaration.receive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huiji.app.file.Watched;
import org.huiji.app.task.Progress;
import org.huiji.declaration.intake.Arrival;
import org.huiji.declaration.intake.FormFile;
import org.huiji.declaration.intake.IntakePreview;
import org.huiji.declaration.intake.Part;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.summary.SummaryFile;
import org.huiji.declaration.summary.SummaryOptions;
import org.huiji.declaration.word.FormReader;
import org.huiji.intake.ImportId;
import org.huiji.problem.Refusal;
import org.huiji.table.ReadOptions;
import org.huiji.table.read.FileDigest;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Reads files, says what taking them in would do, takes them in and back. Not on the window's
 * thread.
 */
final class Receiving {

  /** A district's folder has folders by company; what lies deeper was not meant. */
  private static final int DEPTH = 3;

  private static final List<String> ENDINGS =
      List.of(".docx", ".doc", ".xlsx", ".xls", ".xlsm", ".csv", ".txt");
  private static final List<String> NOT_MEANT = List.of("~$", ".");

  private final ReceiveServices services;

  Receiving(ReceiveServices services) {
    this.services = services;
  }

  /** One import of those that were taken in together. */
  record Taken(Part part, ImportId id) {}

  Basket read(Round round, List<Path> paths, Progress progress) {
    var forms = new ArrayList<FormFile>();
    var tables = new ArrayList<SummaryFile>();
    var unread = new ArrayList<Basket.Unread>();
    List<Path> files = paths.stream().flatMap(Receiving::files).distinct().toList();
    for (int i = 0; i < files.size(); i++) {
      progress.step(i, files.size());
      Path file = files.get(i);
      Message refused = isWord(file) ? readForm(round, file, forms) : null;
      if (refused != null || !isWord(file)) {
        Message other = readTable(file, tables, progress);
        if (other != null) {
          unread.add(
              new Basket.Unread(
                  String.valueOf(file.getFileName()), refused == null ? other : refused));
        }
      }
    }
    return new Basket(round, forms, tables, unread);
  }

  private static Stream<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return Stream.of(path);
    }
    try (Stream<Path> found = Files.walk(path, DEPTH)) {
      return found.filter(Receiving::isMeant).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Word keeps a file of its own beside one that is open. */
  private static boolean isMeant(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return Files.isRegularFile(path)
        && ENDINGS.stream().anyMatch(name::endsWith)
        && NOT_MEANT.stream().noneMatch(name::startsWith);
  }

  private static boolean isWord(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".docx");
  }

  private static @Nullable Message readForm(Round round, Path file, List<FormFile> forms) {
    try {
      var filled = FormReader.read(file, round, org.huiji.table.Progress.UNWATCHED);
      forms.add(new FormFile(String.valueOf(file.getFileName()), FileDigest.of(file), filled));
      return null;
    } catch (Refusal refusal) {
      return refusal.reason();
    }
  }

  private @Nullable Message readTable(Path file, List<SummaryFile> tables, Progress progress) {
    try {
      SummaryFile table = services.tables().open(file, ReadOptions.usual(), Watched.by(progress));
      table.likeliestHead();
      tables.add(table);
      return null;
    } catch (Refusal refusal) {
      return refusal.reason();
    }
  }

  Sight look(Basket basket, Wishes wishes) {
    var unread = new ArrayList<>(basket.unread());
    var tables = new ArrayList<SummaryFile>();
    var previews = new ArrayList<IntakePreview>();
    if (!basket.forms().isEmpty()) {
      previews.add(forms(basket, wishes));
    }
    for (SummaryFile table : basket.tables()) {
      try {
        previews.add(table(basket.round(), wishes, table, previews.size()));
        tables.add(table);
      } catch (Refusal refusal) {
        unread.add(new Basket.Unread(table.name(), refusal.reason()));
      }
    }
    return Sight.of(new Basket(basket.round(), basket.forms(), tables, unread), wishes, previews);
  }

  private IntakePreview forms(Basket basket, Wishes wishes) {
    Arrival arrival =
        Arrival.ofForms(basket.round(), wishes.district(), wishes.on(), basket.forms());
    return services.intake().preview(arrival, wishes.desk(0));
  }

  private IntakePreview table(Round round, Wishes wishes, SummaryFile table, int source) {
    return services
        .tables()
        .preview(
            table,
            table.likeliestHead(),
            round,
            new SummaryOptions(wishes.on(), wishes.district()),
            wishes.desk(source),
            org.huiji.table.Progress.UNWATCHED);
  }

  /**
   * Takes in what can be taken, a change for the forms and one for each table. A table after others
   * is looked at again: a form that came with it makes its row new no more.
   */
  List<Taken> take(Sight sight, Messages words) {
    var taken = new ArrayList<Taken>();
    for (IntakePreview seen : sight.previews()) {
      if (seen.taking() > 0) {
        IntakePreview now =
            taken.isEmpty() ? seen : services.intake().preview(seen.arrival(), seen.desk());
        ImportId id = services.taking().take(now, services.operator(), words).id();
        taken.add(new Taken(seen.arrival().part(), id));
      }
    }
    return taken;
  }

  /** Takes them back, the last first; how many stay as they are because they were edited since. */
  int undo(List<Taken> taken) {
    int kept = 0;
    for (Taken one : taken.reversed()) {
      kept +=
          switch (one.part()) {
            case FORM -> services.formUndo().undo(one.id(), services.operator()).kept().size();
            case SUMMARY ->
                services.summaryUndo().undo(one.id(), services.operator()).kept().size();
          };
    }
    return kept;
  }
}
